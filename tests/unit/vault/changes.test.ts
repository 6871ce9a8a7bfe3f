import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { declareDatabase, emptied, ofCase, type VaultDatabase } from '../../../src/vault/database'
import type { RowKey } from '../../../src/vault/second-copy/address'
import { followChanges, type Change } from '../../../src/vault/second-copy/changes'
import { freshName } from './support'

const bytes = new Uint8Array([1])
const state = (id: string, revision: number) => ({ id, revision, iv: bytes, data: bytes })

/** A database that tells what is changed in it. */
async function followed(): Promise<{ readonly database: VaultDatabase; readonly told: Change[][] }> {
  const database = declareDatabase(freshName())
  const told: Change[][] = []
  followChanges(database, (changes) => told.push([...changes]))
  await database.open()
  await database.history.bulkPut([state('case-1', 1), state('case-1', 2), state('case-2', 1)])
  return { database, told }
}

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
  await ofCase(database.history, 'case-1').delete()
  expect(deletedBy(told[1], 'history', keys)).toEqual([
    ['case-1', 1],
    ['case-1', 2]
  ])
  expect(deletedBy(told[1], 'versions', keys)).toEqual([])
})

it('one row that is deleted is told by its key', async () => {
  const { database, told } = await followed()
  await database.history.delete(['case-1', 2])
  expect(deletedBy(told[1], 'history', keys)).toEqual([['case-1', 2]])
})

it('a table that is emptied is told whole', async () => {
  const { database, told } = await followed()
  await database.transaction('rw', database.tables, () => emptied(database))
  expect(deletedBy(told[1], 'history', keys)).toEqual(keys)
  expect(deletedBy(told[1], 'keys', ['key'])).toEqual(['key'])
})

it('of a transaction that fails nothing is told', async () => {
  const { database, told } = await followed()
  await expect(
    database.transaction('rw', [database.history], async () => {
      await database.history.clear()
      throw new Error('It is taken back.')
    })
  ).rejects.toThrow('It is taken back.')
  expect(told).toHaveLength(1)
})
