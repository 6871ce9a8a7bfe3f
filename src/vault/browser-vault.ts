import { StoreError } from '../ports/cases'
import type { OpenVault, Secret, Vault } from '../ports/vault'
import { Access } from './access'
import { Connection } from './connection'
import { tableNames, type VaultDatabase } from './database'
import { orFault } from './fault'
import { keyChanges, readKeyRecord } from './keys'
import { keySchema, type KeyRecord } from './key/key-record'
import type { Derive } from './key/parameters'
import { newPassphrase } from './key/passphrase'
import { newRecoveryKey } from './key/recovery-key'
import { newDataKey, unwrapDataKey, wrapByPassphrase, wrapByRecoveryKey } from './key/wrap'
import { openVault } from './open-vault'
import { transact } from './transact'
import { lockWriters } from './writers/lock-writers'
import type { Writers } from '../ports/writers'

/** What a vault is made with. */
export interface VaultParts {
  readonly derive: Derive
  /** The database's name. */
  readonly name?: string
  readonly writers?: Writers
  /** The time in milliseconds. */
  readonly now?: () => number
}

const vaultName = 'waymark-vault'

/** Web Crypto is there only where the page came over a connection that nobody could change, or from this machine. */
function assertCrypto(): void {
  if ((globalThis.crypto as Partial<Crypto> | undefined)?.subtle === undefined)
    throw new StoreError('unavailable')
}

/** Empties every table, in the transaction that it is called in. */
const emptied = (database: VaultDatabase) => Promise.all(database.tables.map((table) => table.clear()))

async function empty(connection: Connection): Promise<void> {
  const database = await connection.database()
  await transact(database, 'rw', tableNames, () => emptied(database))
}

/** The encrypted vault of this browser. */
export function browserVault({
  derive,
  name = vaultName,
  writers = lockWriters(name),
  now = Date.now
}: VaultParts): Vault {
  const connection = new Connection(name)

  const opened = (record: KeyRecord, key: CryptoKey): OpenVault => {
    const access = new Access(connection, record.vault, key)
    const keys = keyChanges(connection, record.vault, derive, () => access.isOpen)
    return openVault(access, keys, writers, now)
  }

  const unlock = async (record: KeyRecord, secret: Secret) =>
    opened(record, await unwrapDataKey(record, secret, derive))

  return {
    state: () =>
      orFault(async () => {
        assertCrypto()
        return (await readKeyRecord(connection)) === undefined ? 'absent' : 'locked'
      }),

    create: (passphrase) =>
      orFault(async () => {
        assertCrypto()
        const text = newPassphrase(passphrase)
        const [key, recovery] = await Promise.all([newDataKey(), newRecoveryKey()])
        const record: KeyRecord = {
          id: 'key',
          schema: keySchema,
          vault: crypto.randomUUID(),
          passphrase: await wrapByPassphrase(key, text, derive),
          recovery: await wrapByRecoveryKey(key, recovery.secret)
        }
        const database = await connection.database()
        await transact(database, 'rw', tableNames, async () => {
          // Another tab was faster: its vault stands.
          if ((await database.keys.get('key')) !== undefined) throw new StoreError('changed-elsewhere')
          // What stands here without a key can be read by nobody.
          await emptied(database)
          await database.keys.add(record)
        })
        // Opened as every time, so that the key that stays in memory cannot be taken out of it.
        const secret: Secret = { kind: 'recovery-key', text: recovery.text }
        return { open: await unlock(record, secret), recoveryKey: recovery.text }
      }),

    unlock: (secret) =>
      orFault(async () => {
        assertCrypto()
        const record = await readKeyRecord(connection)
        if (record === undefined) throw new StoreError('closed')
        return unlock(record, secret)
      }),

    wipe: () =>
      orFault(async () => {
        // Emptied first: should another tab hold the database, nothing in it can be read all the same. One that cannot be
        // opened is deleted all the same.
        await empty(connection).catch(() => undefined)
        await connection.delete()
      })
  }
}
