import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { Connection } from '../../../src/vault/connection'
import { ofCase, tableNames } from '../../../src/vault/database'
import type { RowKey } from '../../../src/vault/second-copy/address'
import type { Change } from '../../../src/vault/second-copy/changes'
import { emptied, type Tables } from '../../../src/vault/tables'
import { transact } from '../../../src/vault/transact'
import type { VaultDatabase } from '../../../src/vault/vault-database'
import { freshName } from './support'

const bytes = new Uint8Array([1])
const state = (id: string, revision: number) => ({ id, revision, iv: bytes, data: bytes })

/** A database that tells what is changed in it. */
async function followed(): Promise<{ readonly database: VaultDatabase; readonly told: Change[][] }> {
  const told: Change[][] = []
  const connection = new Connection(freshName(), (changes) => told.push([...changes]))
  const database = await connection.database()
  await inHistory(database, (history) =>
    history.putAll([state('case-1', 1), state('case-1', 2), state('case-2', 1)])
  )
  return { database, told }
}

/** Writes in one transaction of one table. */
const inHistory = (
  database: VaultDatabase,
  work: (history: Tables<'history'>['history']) => Promise<unknown>
): Promise<unknown> => transact(database, 'readwrite', ['history'], ({ history }) => work(history))

/** Which of some keys a change says are deleted. */
const deletedBy = (changes: readonly Change[] | undefined, table: string, keys: readonly RowKey[]) =>
  keys.filter((key) =>
    (changes ?? []).some(
      (change) =>
        change.table === table &&
        (change.kind === 'delete'
          ? JSON.stringify(change.key) === JSON.stringify(key)
          : change.kind === 'delete-range' && change.holds(key))
    )
  )

const keys = [
  ['case-1', 1],
  ['case-1', 2],
  ['case-2', 1],
  ['case-10', 1]
] as const

it('what is put is told, row by row, once it is written', async () => {
  const { told } = await followed()
  expect(told).toEqual([
    [
      { kind: 'put', table: 'history', row: state('case-1', 1) },
      { kind: 'put', table: 'history', row: state('case-1', 2) },
      { kind: 'put', table: 'history', row: state('case-2', 1) }
    ]
  ])
})

it('what is deleted of one case is told of that case, and of no other', async () => {
  const { database, told } = await followed()
  await inHistory(database, (history) => history.deleteRange(ofCase('case-1')))
  expect(deletedBy(told[1], 'history', keys)).toEqual([
    ['case-1', 1],
    ['case-1', 2]
  ])
  expect(deletedBy(told[1], 'versions', keys)).toEqual([])
})

it('one row that is deleted is told by its key', async () => {
  const { database, told } = await followed()
  await inHistory(database, (history) => history.delete(['case-1', 2]))
  expect(deletedBy(told[1], 'history', keys)).toEqual([['case-1', 2]])
})

it('a table that is emptied is told whole', async () => {
  const { database, told } = await followed()
  await transact(database, 'readwrite', tableNames, emptied)
  expect(deletedBy(told[1], 'history', keys)).toEqual(keys)
  expect(deletedBy(told[1], 'keys', ['key'])).toEqual(['key'])
})

it('of a transaction that fails nothing is told', async () => {
  const { database, told } = await followed()
  await expect(
    inHistory(database, async (history) => {
      await history.put(state('case-3', 1))
      await history.clear()
      throw new Error('It is taken back.')
    })
  ).rejects.toMatchObject({ fault: 'failed', cause: new Error('It is taken back.') })
  expect(told).toHaveLength(1)
})

it('of a transaction that the browser takes back once all was asked nothing is told', async () => {
  const { database, told } = await followed()
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
  await expect(
    inHistory(database, async (history) => {
      await history.put(state('case-3', 1))
      const begun = transaction.mock.results.at(-1)?.value as IDBTransaction
      begun.abort()
    })
  ).rejects.toMatchObject({ fault: 'failed' })
  transaction.mockRestore()
  expect(told).toHaveLength(1)
})

it('what the browser refuses at once is not told, though the rest of the transaction is', async () => {
  const { database, told } = await followed()
  await inHistory(database, async (history) => {
    const unclonable = { ...state('case-3', 1), data: (() => undefined) as unknown as typeof bytes }
    await history.put(unclonable).catch(() => undefined)
    await history.put(state('case-4', 1))
  })
  expect(told[1]).toEqual([{ kind: 'put', table: 'history', row: state('case-4', 1) }])
})

it('who only reads, or writes nothing, tells nothing', async () => {
  const { database, told } = await followed()
  await transact(database, 'readonly', ['history'], ({ history }) => history.all())
  await inHistory(database, (history) => history.putAll([]))
  expect(told).toHaveLength(1)
})

it('transactions are told in the order in which they come to the disk, each whole', async () => {
  const { database, told } = await followed()
  await Promise.all(
    [5, 6, 7].map((revision) =>
      inHistory(database, async (history) => {
        await history.put(state('case-1', revision))
        await history.delete(['case-1', revision - 1])
      })
    )
  )
  expect(told.slice(1)).toEqual(
    [5, 6, 7].map((revision) => [
      { kind: 'put', table: 'history', row: state('case-1', revision) },
      { kind: 'delete', table: 'history', key: ['case-1', revision - 1] }
    ])
  )
})
