import type { OpenVault, Secret } from '../ports/vault'
import type { ComesFirst, SessionState } from './session-state'

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
