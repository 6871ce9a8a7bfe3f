import { StoreError } from '../../ports/store-error'
import type { Secret } from '../../ports/vault'
import { sameBytes } from '../bytes'
import type { Connection } from '../connection'
import { orFault } from '../fault'
import { packed } from '../second-copy/pack'
import type { SecondCopy } from '../second-copy/second-copy'
import { transact } from '../transact'
import type { VaultStores } from '../vault-place'
import {
  keySchema,
  recordOf,
  wholePartsOf,
  type KeyRecord,
  type Wrapped,
  type WholeParts
} from './key-record'

/** The key record of a vault, as far as it is whole. */
export interface FoundKey {
  readonly record: KeyRecord
  /** As it stands in the database. */
  readonly stands: unknown
  /** The secrets that still open the vault. If both copies have lost a wrapped key, its secret does not. */
  readonly opensBy: readonly Secret['kind'][]
  /** A part of it was damaged, and was brought back from the second copy just now. */
  readonly isBroughtBack: boolean
}

/** Whether two records are the same: a transaction compares with it. */
export const isSameRecord = (one: unknown, other: unknown): boolean => packed(one) === packed(other)

/**
 * The key record of the vault. Undefined where there is none. Damaged parts are looked for in the second copy and put back.
 * @throws StoreError
 */
export const findKey = ({ connection, copy }: VaultStores): Promise<FoundKey | undefined> =>
  orFault(async () => {
    const stands = await read(connection)
    if (stands === undefined) return undefined
    const own = await wholePartsOf(stands)
    const isWhole = own.passphrase !== undefined && own.recovery !== undefined
    const more = isWhole ? {} : await partsInCopy(copy, own)
    const record = recordOf({ ...more, ...own })
    const isBroughtBack = Object.keys(more).some((part) => !(part in own))
    const found = { record, stands, opensBy: opensBy({ ...more, ...own }), isBroughtBack }
    const isDamaged = own.vault === undefined || (stands as Partial<KeyRecord>).schema !== keySchema
    if (found.opensBy.length === 0 || !(isBroughtBack || isDamaged)) return found
    // If another tab was faster, what it has put there counts.
    const now = await putBack(connection, stands, record)
    return isSameRecord(now, record) ? { ...found, stands: now } : findKey({ connection, copy })
  })

const opensBy = ({ passphrase, recovery }: WholeParts): readonly Secret['kind'][] => [
  ...(passphrase === undefined ? [] : (['passphrase'] as const)),
  ...(recovery === undefined ? [] : (['recovery-key'] as const))
]

async function read(connection: Connection): Promise<unknown> {
  const database = await connection.database()
  return transact(database, 'readonly', ['keys'], ({ keys }) => keys.get('key'))
}

/** What the second copy has of the same vault's key. */
async function partsInCopy(copy: SecondCopy | undefined, own: WholeParts): Promise<WholeParts> {
  for (const row of (await copy?.writingsOf('keys', 'key')) ?? []) {
    const parts = await wholePartsOf(row)
    if (areOfOneVault(own, parts)) return parts
  }
  return {}
}

function areOfOneVault(own: WholeParts, other: WholeParts): boolean {
  const isSame = (one: Wrapped | undefined, two: Wrapped | undefined) =>
    one !== undefined && two !== undefined && sameBytes(one.check, two.check)
  if (isSame(own.passphrase, other.passphrase) || isSame(own.recovery, other.recovery)) return true
  return own.vault === undefined || other.vault === undefined || own.vault === other.vault
}

/** Puts a mended record back, unless another tab has written one. @returns what stands there then */
async function putBack(connection: Connection, before: unknown, record: KeyRecord): Promise<unknown> {
  const database = await connection.database()
  return transact(database, 'readwrite', ['keys'], async ({ keys }) => {
    const now: unknown = await keys.get('key')
    if (now === undefined) throw new StoreError('closed')
    if (!isSameRecord(now, before)) return now
    await keys.put(record)
    return record
  })
}
