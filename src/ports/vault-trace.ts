/** That a vault stood in this browser, kept apart from the vault: so that one that is gone is missed. It holds nothing else. */
export interface VaultTrace {
  /** Whether one stood here when somebody last looked. */
  stood(): boolean
  /** One stands here. */
  note(): void
  /** It was deleted by somebody who wanted that. */
  forget(): void
}

const key = 'waymark.vault-stood'

/** A browser that keeps nothing keeps no vault either. */
function quietly(act: () => void): void {
  try {
    act()
  } catch {
    // Nothing to be done, and nothing that anybody could do.
  }
}

/** In this browser's local storage. */
export const browserVaultTrace: VaultTrace = {
  stood() {
    try {
      return localStorage.getItem(key) !== null
    } catch {
      return false
    }
  },
  note: () => quietly(() => localStorage.setItem(key, 'yes')),
  forget: () => quietly(() => localStorage.removeItem(key))
}
