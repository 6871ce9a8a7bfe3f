import { interleaved, type Bench } from '../bench'
import { freshVault, passphrase, vaultNamed } from '../vaults'

export const bench: Bench = {
  order: 1,
  async run() {
    const name = 'bench-unlock'
    const { open, recoveryKey } = await freshVault(name)
    await open.close()
    const unlock = async (kind: 'passphrase' | 'recovery-key', text: string) => {
      void (await vaultNamed(name).unlock({ kind, text })).close()
    }
    const [byPassphrase = NaN, byRecovery = NaN] = await interleaved(
      7,
      () => unlock('passphrase', passphrase),
      () => unlock('recovery-key', recoveryKey)
    )
    return [
      { what: 'Unlock with the passphrase (Argon2id, 64 MiB, 3 passes)', median: byPassphrase },
      { what: 'Unlock with the recovery key', median: byRecovery }
    ]
  }
}
