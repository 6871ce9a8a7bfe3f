import type { TableName } from '../database'

/** A row's own key: an id, or an id with a number. */
export type RowKey = string | readonly [string, number]

/** Where a row stands: its table, its key and, where it is written again and again, which writing of it this is. */
export interface RowPlace {
  readonly table: TableName
  readonly key: RowKey
  readonly revision?: number | undefined
}

/** The key of a row by the fields that its table is kept under. */
export function placeOf(table: TableName, row: Readonly<Record<string, unknown>>): RowPlace {
  switch (table) {
    case 'history':
      return { table, key: [row['id'] as string, row['revision'] as number] }
    case 'versions':
      return { table, key: [row['case'] as string, row['number'] as number] }
    default:
      return { table, key: row['id'] as string, revision: row['revision'] as number | undefined }
  }
}

/** The address of all writings of a row, below that of the copy. */
export const addressOfRow = (base: string, { table, key }: RowPlace): string =>
  new URL(`${table}/${encodeURIComponent(JSON.stringify(key))}`, base).href

/** The address of one writing of it. */
export function addressOf(base: string, place: RowPlace): string {
  const address = addressOfRow(base, place)
  return place.revision === undefined ? address : `${address}?revision=${place.revision}`
}

/** The address of the row that a writing is of: without its search, and without taking thousands of them apart. */
export const rowOf = (address: string): string => address.split('?', 1)[0] ?? address

/** The place that an address stands for. */
export function placeAt(base: string, address: string): RowPlace {
  const { pathname, searchParams } = new URL(address)
  const [table = '', key = ''] = pathname.slice(new URL(base).pathname.length).split('/')
  const revision = searchParams.get('revision')
  return {
    table: table as TableName,
    key: JSON.parse(decodeURIComponent(key)) as RowKey,
    ...(revision === null ? {} : { revision: Number(revision) })
  }
}
