import { tableNames } from '../database'
import type { ReadTable, ReadTables } from '../tables'
import { transact } from '../transact'
import type { VaultDatabase } from '../vault-database'
import { writingOf, type RowKey, type RowWriting } from './address'

/** The ids of the cases that have a head, in the list or among the removed. */
export async function idsOfCases({
  heads,
  removed
}: ReadTables<'heads' | 'removed'>): Promise<ReadonlySet<string>> {
  const ids = await Promise.all([heads, removed].map((table) => table.keys()))
  return new Set(ids.flat())
}

/** The writings that stand in a database. Only short rows are read for it. */
export async function writingsInDatabase(database: VaultDatabase): Promise<readonly RowWriting[]> {
  return transact(database, 'readonly', tableNames, async (tables) => {
    const { cases, history, versions } = tables
    const short = await Promise.all(
      (['keys', 'heads', 'removed', 'records'] as const).map(async (name) =>
        (await tables[name].all()).map((row) => writingOf(name, { ...row }))
      )
    )
    const revisions = new Map(
      short
        .flat()
        .flatMap(({ table, key, revision }) =>
          table === 'heads' || table === 'removed' ? [[key, revision]] : []
        )
    )
    const ids = await cases.keys()
    return [
      ...ids.map((key): RowWriting => ({ table: 'cases', key, revision: revisions.get(key) })),
      ...(await history.keys()).map((key): RowWriting => ({ table: 'history', key })),
      ...(await versions.keys()).map((key): RowWriting => ({ table: 'versions', key })),
      ...short.flat()
    ]
  })
}

/** The row that a writing belongs to, as it stands now. */
export const rowAt = (
  database: VaultDatabase,
  { table, key }: RowWriting
): Promise<Readonly<Record<string, unknown>> | undefined> =>
  transact(database, 'readonly', [table], async (tables) => {
    const rows: ReadTable<object, RowKey> = tables[table]
    const row = await rows.get(key)
    return row && { ...row }
  })

/** Whether this very writing is the one that stands in the database now. */
export async function stands(database: VaultDatabase, writing: RowWriting): Promise<boolean> {
  if (!tableNames.includes(writing.table)) return false
  const row = await rowAt(database, writing)
  return row !== undefined && writingOf(writing.table, row).revision === writing.revision
}
