import type { IDBPObjectStore, StoreKey, StoreValue } from 'idb'
import { tableNames, type TableName, type VaultSchema } from './database'
import type { Change } from './second-copy/changes'

type Row<Name extends TableName> = StoreValue<VaultSchema, Name>
type Key<Name extends TableName> = StoreKey<VaultSchema, Name>

/** A table in a transaction that reads. Rows and keys come in the order of the keys. */
export interface ReadTable<Row, Key> {
  get(key: Key): Promise<Row | undefined>
  all(range?: IDBKeyRange): Promise<Row[]>
  keys(range?: IDBKeyRange): Promise<Key[]>
  count(): Promise<number>
}

/** A table in a transaction that writes. */
export interface Table<Row, Key> extends ReadTable<Row, Key> {
  /** Fails if a row already stands under the same key. */
  add(row: Row): Promise<void>
  put(row: Row): Promise<void>
  putAll(rows: readonly Row[]): Promise<void>
  delete(key: Key): Promise<void>
  deleteRange(range: IDBKeyRange): Promise<void>
  clear(): Promise<void>
}

/** Some of the vault's tables, to be read. */
export type ReadTables<Name extends TableName> = { readonly [One in Name]: ReadTable<Row<One>, Key<One>> }

/** Some of the vault's tables, to be read and written. */
export type Tables<Name extends TableName> = { readonly [One in Name]: Table<Row<One>, Key<One>> }

/**
 * A table of a transaction.
 * @param noted gets each change that the browser has taken, in the order in which the changes are made
 */
export function tableOf<Name extends TableName>(
  table: Name,
  store: IDBPObjectStore<VaultSchema, TableName[], Name, 'readwrite'>,
  noted: (change: Change) => void
): Table<Row<Name>, Key<Name>> {
  const written = async (asked: Promise<unknown>, change: Change) => {
    noted(change)
    await asked
  }
  const put = (row: Row<Name>, asked: Promise<unknown>) =>
    written(asked, { kind: 'put', table, row: { ...row } })
  return {
    // All are async: if the browser refuses one at once, that is a rejected promise too, and is not thrown past the calls beside it.
    get: async (key) => store.get(key),
    all: async (range) => store.getAll(range),
    keys: async (range) => store.getAllKeys(range),
    count: async () => store.count(),
    add: async (row) => put(row, store.add(row)),
    put: async (row) => put(row, store.put(row)),
    putAll: async (rows) => {
      await Promise.all(rows.map(async (row) => put(row, store.put(row))))
    },
    delete: async (key) => written(store.delete(key), { kind: 'delete', table, key }),
    deleteRange: async (range) =>
      written(store.delete(range), { kind: 'delete-range', table, holds: (key) => range.includes(key) }),
    clear: async () => written(store.clear(), { kind: 'delete-range', table, holds: () => true })
  }
}

/** Empties every table. */
export const emptied = (tables: Tables<TableName>): Promise<unknown> =>
  Promise.all(tableNames.map((name) => tables[name].clear()))

/** Whether no table has a row. */
export const isEmpty = async (tables: ReadTables<TableName>): Promise<boolean> =>
  (await Promise.all(tableNames.map((name) => tables[name].count()))).every((count) => count === 0)
