import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { StoreError } from '../../../src/ports/store-error'
import { lookLock } from '../../../src/ports/while-nobody-looks'
import { declareDatabase } from '../../../src/vault/database'
import { transact } from '../../../src/vault/transact'
import { faultOf, freshName } from './support'

afterEach(() => vi.unstubAllGlobals())

const row = { id: 'one', revision: 1, iv: new Uint8Array([1]), data: new Uint8Array([1]) }

async function opened() {
  const database = declareDatabase(freshName())
  await database.open()
  return database
}

describe('a transaction', () => {
  it('that writes waits until nobody looks for room, and one that reads does not', async () => {
    const asked: (readonly [string, string | undefined])[] = []
    const request = <Result>(name: string, { mode }: LockOptions, work: () => Promise<Result>) => {
      asked.push([name, mode])
      return work()
    }
    const database = await opened()
    vi.stubGlobal('navigator', { locks: { request } })
    await transact(database, 'r', ['records'], () => database.records.get('one'))
    expect(asked).toEqual([])
    await transact(database, 'rw', ['records'], () => database.records.put(row))
    expect(asked).toEqual([[lookLock, 'shared']])
  })

  it('is undone whole where something in it fails, and says why', async () => {
    const database = await opened()
    const write = (error: Error) =>
      transact(database, 'rw', ['records'], async () => {
        await database.records.put(row)
        throw error
      })
    expect(await faultOf(write(new StoreError('changed-elsewhere')))).toBe('changed-elsewhere')
    expect(await faultOf(write(new Error('Anything.')))).toBe('failed')
    expect(await database.records.count()).toBe(0)
  })
})
