import type { StoreFault } from '../ports/store-error'
import type { NewRecoveryKey, OpenVault, Secret } from '../ports/vault'

/** What comes first once the vault is open: a recovery key to keep, or a new passphrase for a forgotten one. */
export type ComesFirst =
  /**
   * `isAgain`: nobody ever said that the vault’s first recovery key is on paper, and this one takes its place. `isDamaged`: the key that the earlier
   * recovery key opened is damaged.
   */
  | {
      readonly kind: 'recovery-key'
      readonly made: NewRecoveryKey
      readonly isAgain: boolean
      readonly isDamaged?: boolean
    }
  /** `isNeeded`: the key that the passphrase opened is damaged. */
  | { readonly kind: 'new-passphrase'; readonly secret: Secret; readonly isNeeded?: boolean }

/** The key record of a locked vault: whole, just brought back from the second copy, or opened only by the passphrase. */
export type KeyState = 'whole' | 'key-restored' | 'only-passphrase'

/** What stands between a person and the cases. */
export type SessionState =
  /**
   * `isExpected`: a vault stood here, and its passphrase is asked for already. `isSilent`: the store has not answered for a while. `isDeleted`: as
   * `isSilent`, and somebody had deleted the vault before this page was loaded: another tab may hold the deletion up.
   */
  | {
      readonly kind: 'starting'
      readonly isExpected: boolean
      readonly isSilent?: boolean
      readonly isDeleted?: boolean
    }
  /** `isLost`: a vault stood here, and nobody deleted it in Waymark. `isDeleted`: somebody did. */
  | { readonly kind: 'absent'; readonly isLost: boolean; readonly isDeleted: boolean }
  /** `isRestored`: the browser had lost the vault, and it is back as it was last copied. */
  | { readonly kind: 'locked'; readonly isRestored: boolean; readonly key: KeyState }
  /** The key record is damaged in both copies. The passphrase does not open the vault, and perhaps nothing does. */
  | { readonly kind: 'damaged'; readonly opensByRecoveryKey: boolean }
  | { readonly kind: 'unavailable'; readonly fault: StoreFault }
  | {
      /**
       * `covered`: everything shown is hidden and being saved. `held`: hidden, with something in it that could not be saved. That stays in memory, and the
       * passphrase brings it back.
       */
      readonly kind: 'open' | 'covered' | 'held'
      readonly vault: OpenVault
      readonly first?: ComesFirst | undefined
    }

/** Whether the passphrase is asked for: where a vault stands; or, while that is not known, where one is expected. */
export const asksPassphrase = (state: SessionState): boolean =>
  state.kind === 'locked' || (state.kind === 'starting' && state.isExpected)
