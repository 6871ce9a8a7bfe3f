import { StoreError } from '../ports/store-error'
import type { OpenVault, Secret, Vault } from '../ports/vault'
import { Access } from './access'
import { sameBytes } from './bytes'
import { Connection } from './connection'
import { emptied, tableNames } from './database'
import { orFault } from './fault'
import { keyChanges, readKeyRecord } from './keys'
import { keySchema, type KeyRecord } from './key/key-record'
import type { Derive } from './key/parameters'
import { KeptRecord } from './key/kept-record'
import { newPassphrase } from './key/passphrase'
import { newRecoveryKey } from './key/recovery-key'
import { newDataKey, unwrapDataKey, wrapByPassphrase, wrapByRecoveryKey } from './key/wrap'
import { noRecoveryKeyKept, openVault } from './open-vault'
import { firstRow } from './records'
import { KeptRoom } from './room/kept-room'
import type { AskRoom } from './room/protocol'
import { SecondCopy, type Files } from './second-copy/second-copy'
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
  /** Its second copy; nothing where the browser keeps no files. */
  readonly copy?: SecondCopy | undefined
  /** Asks how much room there is on this computer; without it nothing is known of that, and no reserve is kept. */
  readonly askRoom?: AskRoom | undefined
}

const vaultName = 'waymark-vault'

/** How long after the unlocking the second copy is looked through and room is kept, in milliseconds: once the person has what they came for. */
const lookThrough = 3_000

/** The second copy in this browser, at an address of this page's folder at which nothing is ever fetched. */
function copyInBrowser(name: string): SecondCopy | undefined {
  // Some browsers have none where nobody may keep anything.
  const { caches } = globalThis as { readonly caches?: Files }
  return caches && new SecondCopy(caches, `${name}-copy`, new URL(`${name}-copy/`, document.baseURI).href)
}

/** Web Crypto is there only where the page came over a connection that nobody could change, or from this machine. */
function assertCrypto(): void {
  if ((globalThis.crypto as Partial<Crypto> | undefined)?.subtle === undefined)
    throw new StoreError('unavailable')
}

async function empty(connection: Connection): Promise<void> {
  const database = await connection.database()
  await transact(database, 'rw', tableNames, () => emptied(database))
}

/** The encrypted vault of this browser. */
export function browserVault({
  derive,
  name = vaultName,
  writers = lockWriters(name),
  now = Date.now,
  copy = copyInBrowser(name),
  askRoom
}: VaultParts): Vault {
  const connection = new Connection(name, (database) => copy?.follow(database))
  const room = new KeptRoom(`${name}-reserve`, { ask: askRoom })

  /** Makes up for what the copy missed. */
  const lookThroughCopy = (access: Access) => {
    if (copy === undefined) return
    setTimeout(() => {
      if (access.isOpen)
        connection
          .database()
          .then((database) => copy.complete(database))
          .catch(() => undefined)
    }, lookThrough)
  }

  /** Writes the reserve where it is missing: of a vault from before there was one, or once there is room again. */
  const keepRoom = (access: Access) => {
    setTimeout(() => {
      if (access.isOpen) void room.isShort()
    }, lookThrough)
  }

  const opened = (record: KeyRecord, key: CryptoKey): OpenVault => {
    const access = new Access(connection, record.vault, key, room)
    const kept = new KeptRecord(record, () => readKeyRecord(connection))
    const keys = keyChanges(
      connection,
      record.vault,
      derive,
      () => access.isOpen,
      (after) => {
        kept.note(after)
      }
    )
    const proves = (secret: Secret) =>
      orFault(async () => {
        await unwrapDataKey(await kept.latest(), secret, derive)
      })
    const standAgain = () => orFault(() => access.standAgain(kept.last))
    lookThroughCopy(access)
    room.begin()
    keepRoom(access)
    return openVault(access, keys, { proves, standAgain }, { writers, now, room })
  }

  const unlock = async (record: KeyRecord, secret: Secret) =>
    opened(record, await unwrapDataKey(record, secret, derive))

  return {
    state: () =>
      orFault(async () => {
        assertCrypto()
        if ((await readKeyRecord(connection)) !== undefined) return 'locked'
        return (await copy?.restore(await connection.database())) === true ? 'restored' : 'absent'
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
        const unkept = await firstRow(
          new Access(connection, record.vault, key),
          'recovery-key',
          noRecoveryKeyKept
        )
        const database = await connection.database()
        await transact(database, 'rw', tableNames, async () => {
          // Another tab was faster: its vault stands.
          if ((await database.keys.get('key')) !== undefined) throw new StoreError('changed-elsewhere')
          // What stands here without a key can be read by nobody.
          await emptied(database)
          await database.keys.add(record)
          await database.records.add(unkept)
        })
        // Opened as every time, so that the key that stays in memory cannot be taken out of it.
        const secret: Secret = { kind: 'recovery-key', text: recovery.text }
        const open = await unlock(record, secret)
        const take = () =>
          orFault(async () => {
            const now = await readKeyRecord(connection)
            // Another tab has made another, and this one opens nothing any more.
            if (now === undefined || !sameBytes(now.recovery.iv, record.recovery.iv))
              throw new StoreError('changed-elsewhere')
            await open.noteRecoveryKeyKept()
          })
        return { open, recoveryKey: { text: recovery.text, take } }
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
        // The copy first, so that nothing comes back from it, and once more for what was being written to it.
        await Promise.all([copy?.forget(), room.forget()])
        // Emptied before it is deleted: should another tab hold the database, nothing in it can be read all the same. One that
        // cannot be opened is deleted all the same.
        await empty(connection).catch(() => undefined)
        await connection.delete().finally(() => copy?.forget())
      })
  }
}
