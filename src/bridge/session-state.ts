import type { StoreFault } from '../ports/store-error'
import type { NewRecoveryKey, OpenVault, Secret } from '../ports/vault'

/** What comes first once the vault is open: its recovery key is to be kept, or a forgotten passphrase to be replaced. */
export type ComesFirst =
  /**
   * `isAgain`: the one that the vault was made with was never said to be on paper, and this is to take its place. `isDamaged`: what
   * that one opened is damaged.
   */
  | {
      readonly kind: 'recovery-key'
      readonly made: NewRecoveryKey
      readonly isAgain: boolean
      readonly isDamaged?: boolean
    }
  /** `isNeeded`: what the passphrase opened is damaged. */
  | { readonly kind: 'new-passphrase'; readonly secret: Secret; readonly isNeeded?: boolean }

/** How the key record of a locked vault is: brought back just now, or the recovery key opens nothing any more. */
export type KeyState = 'whole' | 'key-restored' | 'only-passphrase'

/** What stands between a person and the cases. */
export type SessionState =
  /**
   * `isExpected`: a vault stood here, and its passphrase is asked for already. `isSilent`: the store has not answered for a while.
   * `isDeleted`: and somebody had deleted the vault before this page was loaded, for which another tab may keep it waiting.
   */
  | {
      readonly kind: 'starting'
      readonly isExpected: boolean
      readonly isSilent?: boolean
      readonly isDeleted?: boolean
    }
  /** `isLost`: one stood here, and nobody deleted it in Waymark. `isDeleted`: somebody did. */
  | { readonly kind: 'absent'; readonly isLost: boolean; readonly isDeleted: boolean }
  /** `isRestored`: the browser had lost it, and it is back as it was last copied. */
  | { readonly kind: 'locked'; readonly isRestored: boolean; readonly key: KeyState }
  /** The key record is damaged in both copies: the passphrase does not open the vault, and perhaps nothing does. */
  | { readonly kind: 'damaged'; readonly opensByRecoveryKey: boolean }
  | { readonly kind: 'unavailable'; readonly fault: StoreFault }
  | {
      /**
       * `covered`: all that was shown is hidden, and being saved. `held`: hidden, with something in it that could not be saved;
       * it stays in memory, and the passphrase brings it back.
       */
      readonly kind: 'open' | 'covered' | 'held'
      readonly vault: OpenVault
      readonly first?: ComesFirst | undefined
    }

/** Whether the passphrase is asked for: where a vault stands, and where one is expected as long as that is not known. */
export const asksPassphrase = (state: SessionState): boolean =>
  state.kind === 'locked' || (state.kind === 'starting' && state.isExpected)
