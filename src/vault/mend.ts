import { StoreError } from '../ports/store-error'
import type { Access } from './access'
import type { SealedRow, VersionRow } from './database'
import type { Sealed } from './seal'
import { sealedSlot, type SealedTable } from './sealed-slot'
import { writingOf, type RowKey } from './second-copy/address'
import { packed } from './second-copy/pack'
import type { Table } from './tables'

/** A sealed row. */
type AnyRow = SealedRow | VersionRow

/** A row that was found whole, and what is in it. */
interface Whole<Row extends AnyRow = AnyRow> {
  readonly row: Row
  readonly content: unknown
}

/** Which row is looked for in the second copy. */
interface WantedRow {
  readonly table: SealedTable
  readonly key: RowKey
  readonly revision: number
  /** A later revision does too. */
  readonly orLater?: boolean
}

/** Whether an error says that a row is damaged. A lost key, or a row written by a newer build, is not damage. */
export const isDamage = (error: unknown): boolean =>
  error instanceof StoreError && error.fault === 'unreadable'

/** Tables whose rows are sealed for the same slot, so that a row of one can stand in for a row of the other. */
const alike: Readonly<Record<SealedTable, readonly SealedTable[]>> = {
  heads: ['heads', 'removed'],
  removed: ['removed', 'heads'],
  cases: ['cases', 'history'],
  history: ['history', 'cases'],
  versions: ['versions'],
  records: ['records']
}

const idOf = (key: RowKey): string => (typeof key === 'string' ? key : key[0])

/** The key under which a table keeps a row that another table keeps under its own key. */
function keyIn(table: SealedTable, key: RowKey, revision: number): RowKey {
  if (table === 'history' || table === 'versions') return [idOf(key), revision]
  return idOf(key)
}

/**
 * Decrypts a row of the database. If it is damaged and the second copy has the same row whole, that row is used. It is also put back into the database, and
 * noted as brought back.
 * @throws StoreError `unreadable` where both have lost it
 */
export async function unsealRow(access: Access, table: SealedTable, row: AnyRow): Promise<unknown> {
  try {
    return await unsealed(access, table, row)
  } catch (error) {
    if (!isDamage(error)) throw error
    const { key } = writingOf(table, { ...row })
    const whole = await wholeInCopy(access, { table, key, revision: revisionOf(row) })
    if (whole === undefined) throw error
    await putBack(access, table, whole.row, row)
    return whole.content
  }
}

const revisionOf = (row: AnyRow): number => ('number' in row ? row.number : row.revision)

const unsealed = (access: Access, table: SealedTable, row: AnyRow & Sealed): Promise<unknown> =>
  access.unseal(sealedSlot(table, row), row)

/** Mends a row before it is moved elsewhere. A row that both copies have lost stays as it is. */
export async function mendRow(access: Access, table: 'heads' | 'removed', id: string): Promise<void> {
  const row = await access.read([table], (tables) => tables[table].get(id))
  if (row !== undefined) await unsealRow(access, table, row).catch(orNothing)
}

/** Whether a row opens for its slot. */
export async function isWhole(access: Access, table: SealedTable, row: AnyRow): Promise<boolean> {
  try {
    await unsealed(access, table, row)
    return true
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  }
}

/** A row that stands whole in the second copy: of the wanted revision, or not before it. */
export async function wholeInCopy(
  access: Access,
  { table, key, revision, orLater = false }: WantedRow
): Promise<Whole | undefined> {
  for (const other of alike[table])
    for (const found of (await access.copy?.writingsOf(other, keyIn(other, key, revision))) ?? []) {
      const row = found as unknown as AnyRow
      const fits = orLater ? revisionOf(row) >= revision : revisionOf(row) === revision
      if (!fits) continue
      const content = await unsealed(access, other, row).catch(orNothing)
      if (content !== undefined) return { row, content }
    }
  return undefined
}

/**
 * Looks in the second copy for a row that the database does not have, and puts it there.
 * @param replacing the row that stands in its place
 * @returns whether it was found
 */
export async function bringBack(access: Access, wanted: WantedRow, replacing?: AnyRow): Promise<boolean> {
  const whole = await wholeInCopy(access, wanted)
  if (whole === undefined) return false
  await putBack(access, wanted.table, whole.row, replacing)
  return true
}

/**
 * Looks in the second copy for a case that is gone from the database, or stands there in an older state: its head, and the state that the head names.
 * @param wanted the case, and the revision that it is known to have had
 * @param standing the head that stands in the database
 * @returns whether both were found
 */
export async function bringCaseBack(
  access: Access,
  {
    id,
    revision,
    isRemoved
  }: { readonly id: string; readonly revision: number; readonly isRemoved: boolean },
  standing: SealedRow | undefined
): Promise<boolean> {
  const head = await wholeInCopy(access, { table: 'heads', key: id, revision, orLater: true })
  if (head === undefined) return false
  const named = revisionOf(head.row)
  const state = await access.read(['cases'], ({ cases }) => cases.get(id))
  const stands = state?.revision === named && (await isWhole(access, 'cases', state))
  if (!stands && !(await bringBack(access, { table: 'cases', key: id, revision: named }, state))) return false
  await putBack(access, isRemoved ? 'removed' : 'heads', head.row, standing)
  return true
}

/** Writes a whole row over a damaged one, unless another row stands there by now. */
async function putBack(access: Access, table: SealedTable, whole: AnyRow, damaged?: AnyRow): Promise<void> {
  const { key } = writingOf(table, { ...whole })
  try {
    await access.write([table], async (tables) => {
      const rows: Table<AnyRow, RowKey> = tables[table]
      const now = await rows.get(key)
      if (
        now === undefined ? damaged === undefined : damaged !== undefined && packed(now) === packed(damaged)
      )
        await rows.put(whole)
    })
  } catch (error) {
    // If it cannot be written, for example for lack of room, it is read from the copy each time.
    if (error instanceof StoreError && (error.fault === 'locked' || error.fault === 'closed')) throw error
  }
  access.noteFound(
    table === 'records' ? { kind: 'vault-brought-back' } : { kind: 'case-brought-back', case: idOf(key) }
  )
}

/** Nothing where a row is damaged. Any other error goes on. */
export function orNothing(error: unknown): undefined {
  if (isDamage(error)) return undefined
  throw error
}
