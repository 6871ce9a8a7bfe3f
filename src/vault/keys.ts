import { StoreError } from '../ports/store-error'
import type { Secret } from '../ports/vault'
import { sameBytes } from './bytes'
import type { Connection } from './connection'
import type { VaultDatabase } from './database'
import { orFault } from './fault'
import { parseKeyRecord, type KeyRecord } from './key/key-record'
import type { Derive } from './key/parameters'
import { newPassphrase } from './key/passphrase'
import { newRecoveryKey } from './key/recovery-key'
import { unwrapDataKey, wrapByPassphrase, wrapByRecoveryKey } from './key/wrap'
import type { KeyChanges } from './open-vault'
import { transact } from './transact'

/** The key record of the vault; nothing where there is none. @throws StoreError */
export const readKeyRecord = (connection: Connection): Promise<KeyRecord | undefined> =>
  orFault(async () => {
    const database = await connection.database()
    const record: unknown = await transact(database, 'r', ['keys'], () => database.keys.get('key'))
    return record === undefined ? undefined : parseKeyRecord(record)
  })

/**
 * Puts a changed record in the place of the one that was read, unless another tab has changed it meanwhile.
 * @param also what goes to disk with it, or not at all
 */
const replaceKeyRecord = (
  connection: Connection,
  before: KeyRecord,
  after: KeyRecord,
  also: (database: VaultDatabase) => PromiseLike<void> = () => Promise.resolve()
): Promise<void> =>
  orFault(async () => {
    const database = await connection.database()
    await transact(database, 'rw', ['keys', 'records'], async () => {
      const now = await database.keys.get('key')
      const isSame =
        now !== undefined &&
        sameBytes(now.passphrase.iv, before.passphrase.iv) &&
        sameBytes(now.recovery.iv, before.recovery.iv)
      if (!isSame) throw new StoreError('changed-elsewhere')
      await database.keys.put(after)
      await also(database)
    })
  })

/**
 * Changes what opens a vault. The data key stays, so that no case is written again.
 * @param changed gets the record that stands on disk from then on
 */
export function keyChanges(
  connection: Connection,
  vault: string,
  derive: Derive,
  isOpen: () => boolean,
  changed: (record: KeyRecord) => void
): KeyChanges {
  /** The record and the data key, as long as the vault is open and still this one. */
  const opened = async (secret: Secret) => {
    assertOpen()
    const record = await standing()
    return { record, key: await unwrapDataKey(record, secret, derive, true) }
  }
  const standing = async (): Promise<KeyRecord> => {
    const record = await readKeyRecord(connection)
    if (record?.vault !== vault) throw new StoreError('closed')
    return record
  }
  const assertOpen = () => {
    if (!isOpen()) throw new StoreError('locked')
  }
  return {
    changePassphrase: (secret, next) =>
      orFault(async () => {
        const text = newPassphrase(next)
        const { record, key } = await opened(secret)
        const after = { ...record, passphrase: await wrapByPassphrase(key, text, derive) }
        await replaceKeyRecord(connection, record, after)
        changed(after)
      }),
    newRecoveryKey: (passphrase) =>
      orFault(async () => {
        const { secret, text } = await newRecoveryKey()
        const { record, key } = await opened({ kind: 'passphrase', text: passphrase })
        const recovery = await wrapByRecoveryKey(key, secret)
        // Until the new one is on paper the old one opens the vault: whoever is locked out in between still has that.
        const take = (also: (database: VaultDatabase) => PromiseLike<void>) =>
          orFault(async () => {
            assertOpen()
            const after = { ...record, recovery }
            await replaceKeyRecord(connection, record, after, also)
            changed(after)
          })
        return { text, wrappedWith: recovery.iv, take }
      }),
    recoveryKeyStanding: async () => (await standing()).recovery.iv
  }
}
