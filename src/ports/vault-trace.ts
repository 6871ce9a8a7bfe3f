/** That a vault stood in this browser, kept apart from the vault itself, so that a vault that is gone is missed. It holds nothing else. */
export interface VaultTrace {
  /** Whether a vault stood here when somebody last looked. */
  stood(): boolean
  /** Notes that a vault stands here. */
  note(): void
  /** Notes that somebody deleted the vault on purpose. */
  noteDeleted(): void
  /** Whether somebody has deleted a vault here, and none was made since. */
  wasDeleted(): boolean
  /** Notes whether the vault was locked because the time without input ran out. */
  noteTimedOut(is: boolean): void
  /** Whether that was why the vault was last locked, and nobody has unlocked it since. */
  wasTimedOut(): boolean
}

const key = 'waymark.vault-stood'
// A key of its own: an earlier build takes anything under the first key for a vault that stood here.
const deletedKey = 'waymark.vault-deleted'
// Read by public/vault-expected.js too.
const timedOutKey = 'waymark.timed-out'

/** A browser that keeps nothing keeps no vault either. */
function quietly(act: () => void): void {
  try {
    act()
  } catch {
    // Nothing can be done about it.
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
