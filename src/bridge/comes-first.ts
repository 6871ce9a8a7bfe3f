import type { NewRecoveryKey, OpenVault, Secret } from '../ports/vault'
import type { SessionState } from './session.svelte'

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

/** @param before how the vault was seen before it was opened */
export async function comesFirst(
  vault: OpenVault,
  secret: Secret,
  before: SessionState
): Promise<ComesFirst | undefined> {
  if (secret.kind === 'recovery-key') {
    // Whoever types it has it.
    await vault.noteRecoveryKeyKept().catch(() => undefined)
    return { kind: 'new-passphrase', secret, isNeeded: before.kind === 'damaged' }
  }
  try {
    if (before.kind === 'locked' && before.key === 'only-passphrase') {
      const made = await vault.newRecoveryKey(secret.text)
      return { kind: 'recovery-key', made, isAgain: true, isDamaged: true }
    }
    if (await vault.isRecoveryKeyKept()) return undefined
    return { kind: 'recovery-key', made: await vault.newRecoveryKey(secret.text), isAgain: true }
  } catch {
    // What is wrong with the store says itself where it matters; the cases must not wait for a key.
    return undefined
  }
}
