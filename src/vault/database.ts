import Dexie, { type Collection, type EntityTable, type Table } from 'dexie'
import type { KeyRecord } from './key/key-record'
import type { Sealed } from './seal'

/** A record of which there is one for each id. `revision` is in clear, so that two writers can be told apart. */
export interface SealedRow extends Sealed {
  readonly id: string
  readonly revision: number
  /** Of the manifest's first row alone: the vault was just brought back from its second copy. */
  readonly isRestored?: true
}

/** A finished version of a case. */
export interface VersionRow extends Sealed {
  readonly case: string
  readonly number: number
}

export type VaultDatabase = Dexie & {
  readonly keys: EntityTable<KeyRecord, 'id'>
  /** What the list of cases shows. Its row says at which revision a case is. */
  readonly heads: EntityTable<SealedRow, 'id'>
  readonly cases: EntityTable<SealedRow, 'id'>
  /** Rows of `cases` as they were at earlier revisions. */
  readonly history: Table<SealedRow, [string, number]>
  readonly versions: Table<VersionRow, [string, number]>
  /** Heads of cases that were just removed: as long as one stands here, its case can be brought back. */
  readonly removed: EntityTable<SealedRow, 'id'>
  /** Settings, local details, and what went into backups. */
  readonly records: EntityTable<SealedRow, 'id'>
}

export const tableNames = ['keys', 'heads', 'cases', 'history', 'versions', 'removed', 'records'] as const
export type TableName = (typeof tableNames)[number]

/** The version of the database; a newer one is left alone. */
const version = 1

/** Whether a newer build has changed an open database: Dexie opens it silently, and would write old shapes into it. */
export const isNewer = (database: Dexie): boolean => database.backendDB().version > version * 10

/** Describes the vault's database; it is not open yet. */
export function declareDatabase(name: string): VaultDatabase {
  const database = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    // Rows that were read would stay in memory, and a lost database would be opened again behind our back.
    cache: 'disabled',
    autoOpen: false
  }) as VaultDatabase
  database.version(version).stores({
    keys: 'id',
    heads: 'id',
    cases: 'id',
    history: '[id+revision]',
    versions: '[case+number]',
    removed: 'id',
    records: 'id'
  })
  return database
}

/** Empties every table, in the transaction that it is called in. */
export const emptied = (database: VaultDatabase): Promise<unknown> =>
  Promise.all(database.tables.map((table) => table.clear()))

/** Whether no table has a row. */
export const isEmpty = async (database: VaultDatabase): Promise<boolean> =>
  (await Promise.all(database.tables.map((table) => table.count()))).every((count) => count === 0)

/** All rows of a case in a table whose keys begin with the case's id. */
export const ofCase = <Row>(
  table: Table<Row, [string, number]>,
  id: string
): Collection<Row, [string, number]> => table.where(':id').between([id, Dexie.minKey], [id, Dexie.maxKey])
