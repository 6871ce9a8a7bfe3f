import { StoreError } from '../ports/store-error'
import type { Vault, VaultState } from '../ports/vault'
import type { Writers } from '../ports/writers'
import { Connection } from './connection'
import { tableNames } from './database'
import type { AskDiskSpace } from './disk-space/protocol'
import { ReservedSpace } from './disk-space/reserved-space'
import { orFault } from './fault'
import { findKey, type FoundKey } from './key/find-key'
import type { Derive } from './key/parameters'
import { SecondCopy, type Files } from './second-copy/second-copy'
import { emptied } from './tables'
import { transact } from './transact'
import { unlockVault } from './unlock-vault'
import type { VaultPlace, VaultStores } from './vault-place'
import { lockWriters } from './writers/lock-writers'

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
  const place: VaultPlace = { connection, copy, diskSpace, derive, writers, now }
  let first: Promise<void> | undefined

  return {
    state: () =>
      orFault(async () => {
        assertCrypto()
        if (mayStand()) await diskSpace.beforeOpening()
        await (first ??= beforeFirst())
        return stateIn(place)
      }),

    create: (passphrase, replaces = false) =>
      orFault(async () => {
        assertCrypto()
        // A vault is made once on a computer: whoever unlocks one does not wait for the code of that.
        const { createVault } = await import('./create-vault')
        return createVault(place, passphrase, replaces)
      }),

    unlock: (secret) =>
      orFault(async () => {
        assertCrypto()
        const found = await findKey(place)
        if (found === undefined) throw new StoreError('closed')
        return unlockVault(place, found.record, secret)
      }),

    wipe: () => orFault(() => wipe(place))
  }
}

/** Whether a vault stands here. One that only the second copy still has is brought back first. */
async function stateIn({ connection, copy }: VaultStores): Promise<VaultState> {
  const found = await findKey({ connection, copy })
  if (found !== undefined) return stateOf(found)
  return (await copy?.restore(await connection.database())) === true ? 'restored' : 'absent'
}

function stateOf({ opensBy, isBroughtBack }: FoundKey): VaultState {
  const [by] = opensBy
  if (by === undefined) return 'key-lost'
  if (opensBy.length < 2) return `only-${by}`
  return isBroughtBack ? 'key-restored' : 'locked'
}

async function wipe({ connection, copy, diskSpace }: VaultPlace): Promise<void> {
  // The copy goes first, so that nothing comes back from it. It is deleted once more at the end, for what was just being written to it.
  await Promise.all([copy?.forget(), diskSpace.forget()])
  // Emptied before it is deleted: if another tab holds the database, nothing in it can be read. A database that cannot be opened is deleted all the
  // same.
  await empty(connection).catch(() => undefined)
  await connection.delete().finally(() => copy?.forget())
}

async function empty(connection: Connection): Promise<void> {
  const database = await connection.database()
  await transact(database, 'readwrite', tableNames, emptied)
}
