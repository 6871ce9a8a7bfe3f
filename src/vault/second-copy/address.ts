import type { TableName } from '../database'

/** A row's own key: an id, or an id with a number. */
export type RowKey = string | readonly [string, number]

/** One writing of a row: its table, its key, and which writing it is where the row is written again and again. */
export interface RowWriting {
  readonly table: TableName
  readonly key: RowKey
  readonly revision?: number | undefined
}

/** The writing that a row is, known from the key fields of its table. */
export function writingOf(table: TableName, row: Readonly<Record<string, unknown>>): RowWriting {
  switch (table) {
    case 'history':
      return { table, key: [row['id'] as string, row['revision'] as number] }
    case 'versions':
      return { table, key: [row['case'] as string, row['number'] as number] }
    default:
      return { table, key: row['id'] as string, revision: row['revision'] as number | undefined }
  }
}

/** The address of all writings of a row, below the address of the copy. */
export const addressOfRow = (base: string, { table, key }: RowWriting): string =>
  new URL(`${table}/${encodeURIComponent(JSON.stringify(key))}`, base).href

/** The address of one writing of a row. */
export function addressOf(base: string, writing: RowWriting): string {
  const address = addressOfRow(base, writing)
  return writing.revision === undefined ? address : `${address}?revision=${writing.revision}`
}

/** The address of the row that a writing belongs to. Only the search is cut off: parsing thousands of addresses would take time. */
export const rowOf = (address: string): string => address.split('?', 1)[0] ?? address

/** The writing that an address stands for. */
export function writingAt(base: string, address: string): RowWriting {
  const { pathname, searchParams } = new URL(address)
  const [table = '', key = ''] = pathname.slice(new URL(base).pathname.length).split('/')
  const revision = searchParams.get('revision')
  return {
    table: table as TableName,
    key: JSON.parse(decodeURIComponent(key)) as RowKey,
    ...(revision === null ? {} : { revision: Number(revision) })
  }
}
