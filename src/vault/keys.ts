import { StoreError } from '../ports/store-error'
import { SecretError, type Secret } from '../ports/vault'
import type { Access } from './access'
import type { Connection } from './connection'
import { orFault } from './fault'
import { findKey, isSameRecord, type FoundKey } from './key/find-key'
import type { KeptRecord } from './key/kept-record'
import type { KeyRecord } from './key/key-record'
import { newPassphrase } from './key/passphrase'
import { newRecoveryKey } from './key/recovery-key'
import { unwrapDataKey, wrapByPassphrase, wrapByRecoveryKey } from './key/wrap'
import type { VaultKeys } from './open-vault'
import type { Tables } from './tables'
import { transact } from './transact'
import type { VaultPlace } from './vault-place'

/**
 * Puts a changed record in place of the one that was read, unless another tab has changed it meanwhile.
 * @param also what is written to disk together with it: either both are written or neither
 */
const replaceKeyRecord = (
  connection: Connection,
  before: unknown,
  after: KeyRecord,
  also: (tables: Tables<'records'>) => PromiseLike<void> = () => Promise.resolve()
): Promise<void> =>
  orFault(async () => {
    const database = await connection.database()
    await transact(database, 'readwrite', ['keys', 'records'], async (tables) => {
      if (!isSameRecord(await tables.keys.get('key'), before)) throw new StoreError('changed-elsewhere')
      await tables.keys.put(after)
      await also(tables)
    })
  })

/**
 * The keys of an open vault: what opens it can be changed. The data key stays, so no case is written again.
 * @param kept the key record in memory, which follows each change
 */
export function vaultKeys(place: VaultPlace, access: Access, kept: KeptRecord): VaultKeys {
  const { connection, derive } = place
  /** The record and the data key, as long as the vault is open and still this one. */
  const opened = async (secret: Secret) => {
    assertOpen()
    const { record, stands } = await keyNow()
    return { record, stands, key: await unwrapDataKey(record, secret, derive, true) }
  }
  const keyNow = async (): Promise<FoundKey> => {
    const found = await findKey(place)
    if (found?.record.vault !== kept.last.vault) throw new StoreError('closed')
    return found
  }
  const assertOpen = () => {
    if (!access.isOpen) throw new StoreError('locked')
  }
  return {
    changePassphrase: (secret, next) =>
      orFault(async () => {
        const text = newPassphrase(next)
        const { record, stands, key } = await opened(secret)
        const after = { ...record, passphrase: await wrapByPassphrase(key, text, derive) }
        await replaceKeyRecord(connection, stands, after)
        kept.note(after)
      }),
    newRecoveryKey: (passphrase) =>
      orFault(async () => {
        const { secret, text } = await newRecoveryKey()
        const { record, stands, key } = await opened({ kind: 'passphrase', text: passphrase })
        const recovery = await wrapByRecoveryKey(key, secret)
        // Until the new key is on paper, the old one opens the vault: a user who is locked out in between still has the old one.
        const take = (also: (tables: Tables<'records'>) => PromiseLike<void>) =>
          orFault(async () => {
            assertOpen()
            const after = { ...record, recovery }
            await replaceKeyRecord(connection, stands, after, also)
            kept.note(after)
          })
        return { text, wrappedWith: recovery.iv, take }
      }),
    recoveryKeyNonce: async () => (await keyNow()).record.recovery.iv,
    proves: (secret) =>
      orFault(async () => {
        // Somebody may have put another record in place of this vault’s own: it would open with a passphrase of theirs.
        const key = await unwrapDataKey(await kept.latest(), secret, derive)
        if (!(await access.isOpenBy(key))) throw new SecretError('wrong')
      }),
    setUpAgain: () => orFault(() => access.setUpAgain(kept.last))
  }
}
