import type { TableName } from './database'
import type { Slot } from './seal'

/** The tables whose rows are sealed: all but the table of the key record. */
export type SealedTable = Exclude<TableName, 'keys'>

const kinds: Readonly<Record<SealedTable, Slot['kind']>> = {
  heads: 'head',
  removed: 'head',
  cases: 'case',
  history: 'case',
  versions: 'version',
  records: 'record'
}

/** A row as far as its slot can be read from it. */
interface InSlot {
  readonly id?: unknown
  readonly case?: unknown
  readonly revision?: unknown
  readonly number?: unknown
}

/** The slot for which a row was sealed, known from what stands in clear beside it. */
export const sealedSlot = (table: SealedTable, row: InSlot): Slot => ({
  kind: kinds[table],
  id: (table === 'versions' ? row.case : row.id) as string,
  revision: (table === 'versions' ? row.number : row.revision) as number
})
