import { StoreError } from '../ports/store-error'
import type { Secret } from '../ports/vault'
import type { Connection } from './connection'
import { orFault } from './fault'
import { findKey, isSameRecord, type FoundKey } from './key/find-key'
import type { KeyRecord } from './key/key-record'
import type { Derive } from './key/parameters'
import { newPassphrase } from './key/passphrase'
import { newRecoveryKey } from './key/recovery-key'
import { unwrapDataKey, wrapByPassphrase, wrapByRecoveryKey } from './key/wrap'
import type { KeyChanges } from './open-vault'
import type { SecondCopy } from './second-copy/second-copy'
import type { Tables } from './tables'
import { transact } from './transact'

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
 * Changes what opens a vault. The data key stays, so no case is written again.
 * @param changed gets the record that stands on disk from then on
 */
export function keyChanges(
  connection: Connection,
  vault: string,
  copy: SecondCopy | undefined,
  derive: Derive,
  isOpen: () => boolean,
  changed: (record: KeyRecord) => void
): KeyChanges {
  /** The record and the data key, as long as the vault is open and still this one. */
  const opened = async (secret: Secret) => {
    assertOpen()
    const { record, stands } = await keyNow()
    return { record, stands, key: await unwrapDataKey(record, secret, derive, true) }
  }
  const keyNow = async (): Promise<FoundKey> => {
    const found = await findKey(connection, copy)
    if (found?.record.vault !== vault) throw new StoreError('closed')
    return found
  }
  const assertOpen = () => {
    if (!isOpen()) throw new StoreError('locked')
  }
  return {
    changePassphrase: (secret, next) =>
      orFault(async () => {
        const text = newPassphrase(next)
        const { record, stands, key } = await opened(secret)
        const after = { ...record, passphrase: await wrapByPassphrase(key, text, derive) }
        await replaceKeyRecord(connection, stands, after)
        changed(after)
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
            changed(after)
          })
        return { text, wrappedWith: recovery.iv, take }
      }),
    recoveryKeyNonce: async () => (await keyNow()).record.recovery.iv
  }
}
