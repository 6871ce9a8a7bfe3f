import { StoreError } from '../ports/store-error'
import { SecretError, type OpenVault, type Secret, type Vault, type VaultState } from '../ports/vault'
import { Access } from './access'
import { sameBytes } from './bytes'
import { Connection } from './connection'
import { tableNames, type SealedRow } from './database'
import { orFault } from './fault'
import { findKey, isSameRecord, type FoundKey } from './key/find-key'
import { check } from './manifest/check'
import { Manifest } from './manifest/manifest'
import { isWhole } from './mend'
import { keyChanges } from './keys'
import { keySchema, wholePartsOf, type KeyRecord } from './key/key-record'
import type { Derive } from './key/parameters'
import { KeptRecord } from './key/kept-record'
import { newPassphrase } from './key/passphrase'
import { newRecoveryKey } from './key/recovery-key'
import { newDataKey, unwrapDataKey, wrapByPassphrase, wrapByRecoveryKey } from './key/wrap'
import { noRecoveryKeyKept, openVault } from './open-vault'
import { firstRow } from './records'
import { ReservedSpace } from './disk-space/reserved-space'
import type { AskDiskSpace } from './disk-space/protocol'
import { SecondCopy, type Files, type IsWhole } from './second-copy/second-copy'
import { emptied } from './tables'
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
  /** The vault’s second copy. Undefined where the browser keeps no files. */
  readonly copy?: SecondCopy | undefined
  /** Asks how much room there is on this computer. Without it nothing is known about room, and no reserve is kept. */
  readonly askDiskSpace?: AskDiskSpace | undefined
  /** Whether a vault may stand here. If so, there must be room before its database is opened. */
  readonly mayStand?: () => boolean
  /** What is done with the browser's store once, before the vault is looked for. */
  readonly beforeFirst?: () => Promise<void>
}

const vaultName = 'waymark-vault'

const reserveOf = (name: string) => `${name}-reserve`

/** The file that is kept in reserve for this browser's vault. */
export const reserveName = reserveOf(vaultName)

/** How long after the unlocking the second copy is looked through and the reserve is written, in milliseconds: first the person gets what they came for. */
const lookThrough = 3_000

/** The second copy in this browser, at an address in this page’s folder from which nothing is ever fetched. */
function copyInBrowser(name: string): SecondCopy | undefined {
  // Some browsers have no cache of files where nobody may keep anything.
  const { caches } = globalThis as { readonly caches?: Files }
  return caches && new SecondCopy(caches, `${name}-copy`, new URL(`${name}-copy/`, document.baseURI).href)
}

/** Web Crypto is there only on a page that came over a connection that nobody could change, or from this machine. */
function assertCrypto(): void {
  if ((globalThis.crypto as Partial<Crypto> | undefined)?.subtle === undefined)
    throw new StoreError('unavailable')
}

async function empty(connection: Connection): Promise<void> {
  const database = await connection.database()
  await transact(database, 'readwrite', tableNames, emptied)
}

/** Whether a row of the database may be copied. */
const wholeIn =
  (access: Access): IsWhole =>
  async (table, row) => {
    if (table !== 'keys') return isWhole(access, table, row as unknown as SealedRow)
    const { passphrase, recovery } = await wholePartsOf(row)
    return passphrase !== undefined && recovery !== undefined
  }

function stateOf({ opensBy, isBroughtBack }: FoundKey): VaultState {
  const [by] = opensBy
  if (by === undefined) return 'key-lost'
  if (opensBy.length < 2) return `only-${by}`
  return isBroughtBack ? 'key-restored' : 'locked'
}

/** The encrypted vault of this browser. */
export function browserVault({
  derive,
  name = vaultName,
  writers = lockWriters(name),
  now = Date.now,
  copy = copyInBrowser(name),
  askDiskSpace,
  mayStand = () => true,
  beforeFirst = () => Promise.resolve()
}: VaultParts): Vault {
  const connection = new Connection(name, (changes) => copy?.follow(changes))
  const diskSpace = new ReservedSpace(reserveOf(name), { ask: askDiskSpace })
  copy?.lookFor(diskSpace)
  let first: Promise<void> | undefined

  /** Brings the copy up to date with what it missed. */
  const lookThroughCopy = async (access: Access, manifest: Manifest) => {
    if (copy === undefined || !access.isOpen) return
    // First, what the database has lost is brought back from the copy. Only then may the copy give up what the database does not have.
    await manifest.checked()
    await copy.complete(await connection.database(), wholeIn(access))
  }

  /** Brings the copy up to date, and then writes the reserve where it is missing: in a vault from before reserves, or once there is room again. */
  const putInOrder = async (access: Access, manifest: Manifest) => {
    await lookThroughCopy(access, manifest).catch(() => undefined)
    if (access.isOpen) await diskSpace.isShort()
  }

  /** The key record, if all of it is whole. A damaged one does not tell what opens the vault. */
  const wholeRecord = async (): Promise<KeyRecord | undefined> => {
    const found = await findKey(connection, copy)
    return found?.opensBy.length === 2 ? found.record : undefined
  }

  const opened = (record: KeyRecord, key: CryptoKey): OpenVault => {
    const access = new Access(connection, record.vault, key, { diskSpace, copy })
    const manifest = new Manifest(access, (one) => check(access, one))
    const kept = new KeptRecord(record, wholeRecord)
    const keys = keyChanges(
      connection,
      record.vault,
      copy,
      derive,
      () => access.isOpen,
      (after) => {
        kept.note(after)
      }
    )
    const proves = (secret: Secret) =>
      orFault(async () => {
        // Somebody may have put another record in place of this vault’s own: it would open with a passphrase of theirs.
        const key = await unwrapDataKey(await kept.latest(), secret, derive)
        if (!(await access.isOpenBy(key))) throw new SecretError('wrong')
      })
    const setUpAgain = () => orFault(() => access.setUpAgain(kept.last))
    diskSpace.begin()
    setTimeout(() => void putInOrder(access, manifest), lookThrough)
    return openVault(access, manifest, keys, { proves, setUpAgain }, { writers, now, diskSpace })
  }

  const unlock = async (record: KeyRecord, secret: Secret) =>
    opened(record, await unwrapDataKey(record, secret, derive))

  /** The key record that stands here, if a part of it is lost. Undefined where it is whole. */
  const damagedKey = async (): Promise<unknown> => {
    const found = await findKey(connection, copy)
    return found !== undefined && found.opensBy.length < 2 ? found.stands : undefined
  }

  return {
    state: () =>
      orFault(async () => {
        assertCrypto()
        if (mayStand()) await diskSpace.beforeOpening()
        await (first ??= beforeFirst())
        const found = await findKey(connection, copy)
        if (found !== undefined) return stateOf(found)
        return (await copy?.restore(await connection.database())) === true ? 'restored' : 'absent'
      }),

    create: (passphrase, replaces = false) =>
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
        const damaged = replaces ? await damagedKey() : undefined
        // As before any write of an open vault: if a full disk refuses a write, the browser may clear everything that it keeps for this address.
        await diskSpace.beforeOpening()
        const database = await connection.database()
        await transact(database, 'readwrite', tableNames, async (tables) => {
          const stands = await tables.keys.get('key')
          // Another tab was faster, and its vault stands.
          if (stands !== undefined && !(damaged !== undefined && isSameRecord(stands, damaged)))
            throw new StoreError('changed-elsewhere')
          // Nobody can read what stands here without a key.
          await emptied(tables)
          await tables.keys.put(record)
          await tables.records.add(unkept)
        })
        // Opened in the usual way, so that the key that stays in memory cannot be taken out of it.
        const secret: Secret = { kind: 'recovery-key', text: recovery.text }
        const open = await unlock(record, secret)
        const take = () =>
          orFault(async () => {
            const now = await findKey(connection, copy)
            // Another tab has made another recovery key, and this one no longer opens anything.
            if (now === undefined || !sameBytes(now.record.recovery.iv, record.recovery.iv))
              throw new StoreError('changed-elsewhere')
            await open.noteRecoveryKeyKept()
          })
        return { open, recoveryKey: { text: recovery.text, take } }
      }),

    unlock: (secret) =>
      orFault(async () => {
        assertCrypto()
        const found = await findKey(connection, copy)
        if (found === undefined) throw new StoreError('closed')
        return unlock(found.record, secret)
      }),

    wipe: () =>
      orFault(async () => {
        // The copy goes first, so that nothing comes back from it. It is deleted once more at the end, for what was just being written to it.
        await Promise.all([copy?.forget(), diskSpace.forget()])
        // Emptied before it is deleted: if another tab holds the database, nothing in it can be read. A database that cannot be opened is deleted all the
        // same.
        await empty(connection).catch(() => undefined)
        await connection.delete().finally(() => copy?.forget())
      })
  }
}
