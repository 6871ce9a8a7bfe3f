import { StoreError } from '../ports/store-error'
import { whileNobodyLooks } from '../ports/while-nobody-looks'
import type { TableName, VaultDatabase } from './database'
import { faultOf } from './fault'

/**
 * Does something in one transaction. It resolves once all of it is on disk; before, and where it throws, none of it is.
 * @throws StoreError
 */
export function transact<Result>(
  database: VaultDatabase,
  mode: 'r' | 'rw',
  tables: readonly TableName[],
  work: () => PromiseLike<Result>
): Promise<Result> {
  const begin = () =>
    database.transaction(mode, tables, async ({ idbtrans }) => {
      try {
        return await work()
      } catch (error) {
        if (error instanceof StoreError) throw error
        // What was asked of a transaction that has ended is refused for that; why it has ended, it says itself.
        throw new StoreError(faultOf((idbtrans as IDBTransaction | null)?.error ?? error, 'failed'), error)
      }
    })
  return mode === 'r' ? begin() : whileNobodyLooks(begin)
}
