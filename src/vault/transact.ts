import type { IDBPTransaction } from 'idb'
import { StoreError } from '../ports/store-error'
import { whileNobodyLooks } from '../ports/while-nobody-looks'
import type { TableName, VaultSchema } from './database'
import { faultOf } from './fault'
import type { Change } from './second-copy/changes'
import { tableOf, type ReadTables, type Tables } from './tables'
import type { Mode, Transaction, VaultDatabase } from './vault-database'

/** A transaction's tables: who only reads can write to none. */
export type TablesIn<In extends Mode, Name extends TableName> = In extends 'readwrite'
  ? Tables<Name>
  : ReadTables<Name>

/**
 * Does something in one transaction. It resolves once all of it is on disk; before, and where it throws, none of it is. A transaction ends
 * by itself as soon as nothing is asked of it any more: the work waits for its tables and for nothing else.
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
  // Where the work fails, nobody else waits for it.
  done.catch(() => undefined)
  try {
    const result = await work(tablesOf(transaction, names, changes))
    await done
    return result
  } catch (error) {
    abort(transaction)
    if (error instanceof StoreError) throw error
    // What was asked of a transaction that has ended is refused for that; why it has ended, it says itself.
    throw new StoreError(faultOf(transaction.error ?? error, 'failed'), error)
  }
}

function tablesOf<In extends Mode, Name extends TableName>(
  transaction: Transaction,
  names: readonly Name[],
  changes: Change[]
): TablesIn<In, Name> {
  // The types keep whoever reads from writing.
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
    // It has ended already.
  }
}
