import type { DBCoreKeyRange, DBCoreMutateRequest, DBCoreTransaction } from 'dexie'
import type { TableName, VaultDatabase } from '../database'
import { writingOf, type RowKey, type RowWriting } from './address'

/** What a transaction did to a table. */
export type Change =
  | { readonly kind: 'put'; readonly table: TableName; readonly row: Readonly<Record<string, unknown>> }
  | { readonly kind: 'delete'; readonly table: TableName; readonly key: RowKey }
  | { readonly kind: 'delete-range'; readonly table: TableName; readonly holds: (key: RowKey) => boolean }

/** Whether a key lies in a range; that of every key begins before all of them and ends after all. */
const holdsIn =
  ({ lower, upper }: DBCoreKeyRange) =>
  (key: RowKey): boolean =>
    indexedDB.cmp(key, lower) >= 0 && indexedDB.cmp(key, upper) <= 0

function changesOf(table: TableName, request: DBCoreMutateRequest): readonly Change[] {
  switch (request.type) {
    case 'add':
    case 'put':
      return request.values.map((row: Readonly<Record<string, unknown>>) => ({ kind: 'put', table, row }))
    case 'delete':
      return request.keys.map((key: RowKey) => ({ kind: 'delete', table, key }))
    case 'deleteRange':
      return [{ kind: 'delete-range', table, holds: holdsIn(request.range) }]
  }
}

/**
 * Tells what each transaction has changed, once all of it is on disk, and nothing of one that failed.
 * @param told gets the changes in the order in which they were made
 */
export function followChanges(database: VaultDatabase, told: (changes: readonly Change[]) => void): void {
  const open = new WeakMap<DBCoreTransaction, Change[]>()

  function changesIn(transaction: DBCoreTransaction): Change[] {
    const known = open.get(transaction)
    if (known !== undefined) return known
    const changes: Change[] = []
    open.set(transaction, changes)
    // Dexie's transaction is the browser's own.
    ;(transaction as IDBTransaction).addEventListener('complete', () => told(changes), { once: true })
    return changes
  }

  database.use({
    stack: 'dbcore',
    name: 'second-copy',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name)
        return {
          ...table,
          mutate: async (request) => {
            const result = await table.mutate(request)
            changesIn(request.trans).push(...changesOf(name as TableName, request))
            return result
          }
        }
      }
    })
  })
}

/** Whether a change deletes the row that a writing is of. */
export function isDeleted({ table, key }: RowWriting, change: Change): boolean {
  if (change.kind === 'put' || change.table !== table) return false
  return change.kind === 'delete' ? JSON.stringify(change.key) === JSON.stringify(key) : change.holds(key)
}

/** What was written, and not deleted or written over later in the same transaction. */
export function lastingPuts(changes: readonly Change[]): readonly (Change & { kind: 'put' })[] {
  return changes.filter((change, index): change is Change & { kind: 'put' } => {
    if (change.kind !== 'put') return false
    const writing = writingOf(change.table, change.row)
    return !changes.slice(index + 1).some((later) => isDeleted(writing, later))
  })
}
