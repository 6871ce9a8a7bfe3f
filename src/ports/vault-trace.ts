/** That a vault stood in this browser, kept apart from the vault: so that one that is gone is missed. It holds nothing else. */
export interface VaultTrace {
  /** Whether one stood here when somebody last looked. */
  stood(): boolean
  /** One stands here. */
  note(): void
  /** It was deleted by somebody who wanted that. */
  noteDeleted(): void
  /** Whether somebody has deleted one here, and none was made since. */
  wasDeleted(): boolean
  /** Notes whether it was locked since the time without input ran out, or otherwise. */
  noteTimedOut(is: boolean): void
  /** Whether it was, when it was last locked, and nobody has unlocked it since. */
  wasTimedOut(): boolean
}

const key = 'waymark.vault-stood'
// A name of its own: an earlier build takes whatever stands under the first for a vault that stood here.
const deletedKey = 'waymark.vault-deleted'
// Read by public/vault-expected.js too.
const timedOutKey = 'waymark.timed-out'

/** A browser that keeps nothing keeps no vault either. */
function quietly(act: () => void): void {
  try {
    act()
  } catch {
    // Nothing to be done, and nothing that anybody could do.
  }
}

function stands(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null
  } catch {
    return false
  }
}

/** In this browser's local storage. */
export const browserVaultTrace: VaultTrace = {
  stood: () => stands(key),
  wasDeleted: () => stands(deletedKey),
  wasTimedOut: () => stands(timedOutKey),
  noteTimedOut: (is) =>
    quietly(() => {
      if (is) localStorage.setItem(timedOutKey, 'yes')
      else localStorage.removeItem(timedOutKey)
    }),
  note: () =>
    quietly(() => {
      localStorage.setItem(key, 'yes')
      localStorage.removeItem(deletedKey)
    }),
  noteDeleted: () =>
    quietly(() => {
      localStorage.removeItem(key)
      localStorage.removeItem(timedOutKey)
      localStorage.setItem(deletedKey, 'yes')
    })
}
