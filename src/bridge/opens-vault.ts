import type { OpenVault } from '../ports/vault'

/**
 * Whether a passphrase is the one that opens the vault. This takes as long as an unlocking. If the passphrase cannot be tried, as on a disk that has lost
 * its key, the file is not refused: people need it all the more then.
 */
export const opensVault = (vault: Pick<OpenVault, 'proves'>, passphrase: string): Promise<boolean> =>
  vault.proves({ kind: 'passphrase', text: passphrase }).then(
    () => true,
    () => false
  )
