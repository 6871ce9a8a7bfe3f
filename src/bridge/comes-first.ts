import type { OpenVault, Secret } from '../ports/vault'
import type { ComesFirst, SessionState } from './session-state'

/**
 * What must be done before the cases are shown: a new passphrase, or a recovery key to keep.
 * @param before how the vault was seen before it was opened
 */
export async function comesFirst(
  vault: OpenVault,
  secret: Secret,
  before: SessionState
): Promise<ComesFirst | undefined> {
  if (secret.kind === 'recovery-key') {
    // A person who types the recovery key has it.
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
    // A fault of the store shows itself where it matters. The cases must not wait for a key.
    return undefined
  }
}
