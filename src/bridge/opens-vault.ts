import type { OpenVault } from '../ports/vault'

/**
 * Whether a passphrase is the one that opens the vault. It takes as long as an unlocking. Where it cannot be tried, as on a disk that
 * has lost its key, nobody is kept from the file that they need all the more.
 */
export const opensVault = (vault: Pick<OpenVault, 'proves'>, passphrase: string): Promise<boolean> =>
  vault.proves({ kind: 'passphrase', text: passphrase }).then(
    () => true,
    () => false
  )
