import type { IDBPTransaction } from 'idb'
import { StoreError } from '../ports/store-error'
import { whileNobodyLooks } from '../ports/while-nobody-looks'
import type { TableName, VaultSchema } from './database'
import { faultOfDatabase } from './fault'
import type { Change } from './second-copy/changes'
import { tableOf, type ReadTables, type Tables } from './tables'
import type { Mode, Transaction, VaultDatabase } from './vault-database'

/** The tables of a transaction. In a transaction that only reads, no table can be written. */
export type TablesIn<In extends Mode, Name extends TableName> = In extends 'readwrite'
  ? Tables<Name>
  : ReadTables<Name>

/**
 * Does some work in one transaction. It resolves once everything is on disk. Until then, and if it throws, nothing is. A transaction ends by itself as soon
 * as nothing more is asked of it, so the work may wait only for its tables.
 * @throws StoreError
 */
export function transact<In extends Mode, Name extends TableName, Result>(
  database: VaultDatabase,
  mode: In,
  names: readonly Name[],
  work: (tables: TablesIn<In, Name>) => PromiseLike<Result>
): Promise<Result> {
  const begin = async () => inside(await database.begin(mode, names), names, work, database.told)
  return mode === 'readonly' ? begin() : whileNobodyLooks(begin)
}

async function inside<In extends Mode, Name extends TableName, Result>(
  transaction: Transaction,
  names: readonly Name[],
  work: (tables: TablesIn<In, Name>) => PromiseLike<Result>,
  told: (changes: readonly Change[]) => void
): Promise<Result> {
  const changes: Change[] = []
  const done = transaction.done.then(() => {
    if (changes.length > 0) told(changes)
  })
  // If the work fails, nobody else waits for this promise.
  done.catch(() => undefined)
  try {
    const result = await work(tablesOf(transaction, names, changes))
    await done
    return result
  } catch (error) {
    abort(transaction)
    if (error instanceof StoreError) throw error
    // A transaction that has ended refuses what is asked of it. Its own error says why it ended.
    throw new StoreError(faultOfDatabase(transaction.error ?? error, 'failed'), error)
  }
}

function tablesOf<In extends Mode, Name extends TableName>(
  transaction: Transaction,
  names: readonly Name[],
  changes: Change[]
): TablesIn<In, Name> {
  // The types keep a reading transaction from writing.
  const writing = transaction as IDBPTransaction<VaultSchema, TableName[], 'readwrite'>
  const tables = names.map((name) => [
    name,
    tableOf(name, writing.objectStore(name), (one) => changes.push(one))
  ])
  return Object.fromEntries(tables) as TablesIn<In, Name>
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort()
  } catch {
    // The transaction has already ended.
  }
}
