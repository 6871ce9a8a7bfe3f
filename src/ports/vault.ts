import type { Cases } from './cases'
import type { KeptLocalDetails } from './local-details'
import type { DiskSpace } from './disk-space'
import type { Writers } from './writers'

/**
 * Whether this browser holds a vault. Nothing of it can be read before it is unlocked. `restored`: the browser had lost it, and it was just brought back
 * from its second copy. `key-restored`: its key record was damaged, and was just brought back from that copy. The last three: both copies have lost a part
 * of the key record, so that only the other part opens the vault, or nothing does.
 */
export type VaultState =
  'absent' | 'locked' | 'restored' | 'key-restored' | 'only-passphrase' | 'only-recovery-key' | 'key-lost'

/** What opens a vault: the passphrase, or the recovery key printed when the vault was set up. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly text: string }
  | { readonly kind: 'recovery-key'; readonly text: string }

/** What a person has chosen for this vault. */
export interface VaultSettings {
  /** Minutes without input until the vault locks itself: from 5 to 30. */
  readonly lockAfter: number
}

/** Why a secret was not taken; each fault has its sentence in the words. What the store itself could not do is a StoreError. */
export type SecretFault =
  | 'wrong'
  | 'too-weak'
  /** This is no recovery key: a character is missing, or is not the one on paper. */
  | 'mistyped'

export class SecretError extends Error {
  override readonly name = 'SecretError'

  constructor(readonly fault: SecretFault) {
    super(`The secret was not taken: ${fault}.`)
  }
}

/** The encrypted store of cases. Every call may fail with a StoreError. */
export interface Vault {
  state(): Promise<VaultState>
  /**
   * Makes a vault with a passphrase, and opens it.
   * @param replaces whether it may replace a vault whose key record is damaged, with everything in that vault
   * @returns the open vault and its recovery key, which already opens it
   * @throws SecretError `too-weak`
   */
  create(
    passphrase: string,
    replaces?: boolean
  ): Promise<{ readonly open: OpenVault; readonly recoveryKey: NewRecoveryKey }>
  /** @throws SecretError `wrong` or, for a recovery key, `mistyped` */
  unlock(secret: Secret): Promise<OpenVault>
  /** Deletes the vault with all that is in it. */
  wipe(): Promise<void>
}

/** A recovery key that was just made, with the vault or to replace another key. */
export interface NewRecoveryKey {
  /** In groups of letters and digits: shown once, to be printed. */
  readonly text: string
  /**
   * From now on this recovery key opens the vault, and no other does. To be called once the person has it on paper. If it fails, nothing has changed.
   * @throws StoreError `changed-elsewhere` where another key was made meanwhile: this one opens nothing
   */
  take(): Promise<void>
}

/** A vault that has been unlocked: its key is in memory until `close`. */
export interface OpenVault {
  readonly cases: Cases
  readonly localDetails: KeptLocalDetails
  readonly writers: Writers
  settings(): Promise<VaultSettings>
  saveSettings(settings: VaultSettings): Promise<void>
  /**
   * Wraps the key anew; no case is written again.
   * @param secret the old passphrase, or the recovery key if the passphrase was forgotten
   * @throws SecretError
   */
  changePassphrase(secret: Secret, next: string): Promise<void>
  /** Whether somebody has said that the recovery key is on paper. A person who left before saying so has a key that nobody knows. */
  isRecoveryKeyKept(): Promise<boolean>
  /** Notes that the recovery key that opens the vault now is on paper. */
  noteRecoveryKeyKept(): Promise<void>
  /** Makes a new recovery key, which opens nothing yet. @throws SecretError `wrong` */
  newRecoveryKey(passphrase: string): Promise<NewRecoveryKey>
  /**
   * Checks a secret against the wrapped key that stays in memory. So unsaved work that is held back can be unlocked even if the disk has lost that key.
   * @throws SecretError
   */
  proves(secret: Secret): Promise<void>
  /**
   * Writes the vault anew after the browser has lost it, under the same keys and with nothing in it. If the vault stands, nothing happens.
   * @throws StoreError `changed-elsewhere` where another vault was made meanwhile
   */
  setUpAgain(): Promise<void>
  /** Disk space on this computer, as far as a browser lets it be known. */
  readonly diskSpace: DiskSpace
  /**
   * Drops the key at once. Every later call fails with a StoreError `locked`.
   * @returns resolves once all that was saved stands in the second copy too, or could not be kept there
   */
  close(): Promise<void>
}
