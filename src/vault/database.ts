import { openDB, type DBSchema, type IDBPDatabase, type OpenDBCallbacks } from 'idb'
import { StoreError } from '../ports/store-error'
import type { KeyRecord } from './key/key-record'
import type { Sealed } from './seal'

/** A record with one row for each id. `revision` is in clear, so that two writers can be told apart. */
export interface SealedRow extends Sealed {
  readonly id: string
  readonly revision: number
  /** Only in the manifest’s first row: the vault was just brought back from its second copy. */
  readonly isRestored?: true
}

/** A finished version of a case. */
export interface VersionRow extends Sealed {
  readonly case: string
  readonly number: number
}

export interface VaultSchema extends DBSchema {
  keys: { key: string; value: KeyRecord }
  /** What the list of cases shows. The row says at which revision its case is. */
  heads: { key: string; value: SealedRow }
  cases: { key: string; value: SealedRow }
  /** Rows of `cases` as they were at earlier revisions. */
  history: { key: [string, number]; value: SealedRow }
  versions: { key: [string, number]; value: VersionRow }
  /** Heads of cases that were just removed. As long as a head stands here, its case can be brought back. */
  removed: { key: string; value: SealedRow }
  /** Settings, local details, and what went into backups. */
  records: { key: string; value: SealedRow }
}

export const tableNames = ['keys', 'heads', 'cases', 'history', 'versions', 'removed', 'records'] as const
export type TableName = (typeof tableNames)[number]

/** The fields that are the key of each table. */
const keyPaths: Readonly<Record<TableName, string | string[]>> = {
  keys: 'id',
  heads: 'id',
  cases: 'id',
  history: ['id', 'revision'],
  versions: ['case', 'number'],
  removed: 'id',
  records: 'id'
}

/** The version of the database, in the numbers of the first builds: Dexie, on which they stood, wrote its version 1 as 10. A newer version is left alone. */
const version = 10

/** How often an opening is tried again when Chromium refuses it as an unknown error: after it has lost a database, the next opening goes well. */
const attempts = 3

type Callbacks = Pick<OpenDBCallbacks<VaultSchema>, 'blocked' | 'blocking' | 'terminated'>

/**
 * Opens the vault’s database, and makes its tables if it has none.
 * @throws StoreError `unavailable` where the browser has no database; otherwise what the browser throws
 */
export async function openDatabase(
  name: string,
  callbacks: Callbacks,
  left = attempts
): Promise<IDBPDatabase<VaultSchema>> {
  const { indexedDB } = globalThis as { readonly indexedDB?: IDBFactory | null }
  if (indexedDB === undefined || indexedDB === null) throw new StoreError('unavailable')
  try {
    return await openDB<VaultSchema>(name, version, {
      ...callbacks,
      upgrade(database) {
        for (const table of tableNames)
          if (!database.objectStoreNames.contains(table))
            database.createObjectStore(table, { keyPath: keyPaths[table] })
      }
    })
  } catch (error) {
    if (left === 0 || !(error instanceof Error) || error.name !== 'UnknownError') throw error
    return openDatabase(name, callbacks, left - 1)
  }
}

/** The keys of all rows of a case, in a table whose keys begin with the case's id. */
export const ofCase = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []])

/** The keys that begin with some text. */
export const beginningWith = (text: string): IDBKeyRange => IDBKeyRange.bound(text, `${text}\uffff`)
