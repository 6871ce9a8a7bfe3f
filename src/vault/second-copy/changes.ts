import type { TableName } from '../database'
import { writingOf, type RowKey, type RowWriting } from './address'

/** What a transaction did to a table. */
export type Change =
  | { readonly kind: 'put'; readonly table: TableName; readonly row: Readonly<Record<string, unknown>> }
  | { readonly kind: 'delete'; readonly table: TableName; readonly key: RowKey }
  | { readonly kind: 'delete-range'; readonly table: TableName; readonly holds: (key: RowKey) => boolean }

/** Whether a change deletes the row that a writing belongs to. */
export function isDeleted({ table, key }: RowWriting, change: Change): boolean {
  if (change.kind === 'put' || change.table !== table) return false
  return change.kind === 'delete' ? JSON.stringify(change.key) === JSON.stringify(key) : change.holds(key)
}

/** What a transaction wrote and did not delete or overwrite later. */
export function lastingPuts(changes: readonly Change[]): readonly (Change & { kind: 'put' })[] {
  return changes.filter((change, index): change is Change & { kind: 'put' } => {
    if (change.kind !== 'put') return false
    const writing = writingOf(change.table, change.row)
    return !changes.slice(index + 1).some((later) => isDeleted(writing, later))
  })
}
