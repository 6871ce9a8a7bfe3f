import { tableNames, type TableName, type VaultDatabase } from '../database'
import { transact } from '../transact'
import { writingOf, type RowWriting } from './address'

/** The cases that have a head, wherever that stands. */
export async function idsOfCases({ heads, removed }: VaultDatabase): Promise<ReadonlySet<string>> {
  const ids = await Promise.all([heads, removed].map((table) => table.toCollection().primaryKeys()))
  return new Set(ids.flat())
}

/** The writings that all rows of a database are. Only rows that are short are read for it. */
export async function writingsInDatabase(database: VaultDatabase): Promise<readonly RowWriting[]> {
  return transact(database, 'r', tableNames, async () => {
    const { keys, heads, cases, history, versions, removed, records } = database
    const short = await Promise.all(
      ([keys, heads, removed, records] as const).map(async (table) =>
        (await table.toArray()).map((row) => writingOf(table.name as TableName, { ...row }))
      )
    )
    const revisions = new Map(
      short
        .flat()
        .flatMap(({ table, key, revision }) =>
          table === 'heads' || table === 'removed' ? [[key, revision]] : []
        )
    )
    const ids = await cases.toCollection().primaryKeys()
    return [
      ...ids.map((key): RowWriting => ({ table: 'cases', key, revision: revisions.get(key) })),
      ...(await history.toCollection().primaryKeys()).map((key): RowWriting => ({ table: 'history', key })),
      ...(await versions.toCollection().primaryKeys()).map((key): RowWriting => ({ table: 'versions', key })),
      ...short.flat()
    ]
  })
}

/** Whether the row that a writing is of is this very writing at the moment. */
export async function stands(database: VaultDatabase, writing: RowWriting): Promise<boolean> {
  if (!tableNames.includes(writing.table)) return false
  const row: unknown = await database.table(writing.table).get(writing.key as string)
  return row !== undefined && writingOf(writing.table, { ...row }).revision === writing.revision
}
