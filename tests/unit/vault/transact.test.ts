import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { StoreError } from '../../../src/ports/store-error'
import { lookLock } from '../../../src/ports/while-nobody-looks'
import { Connection } from '../../../src/vault/connection'
import { transact } from '../../../src/vault/transact'
import type { VaultDatabase } from '../../../src/vault/vault-database'
import { faultOf, freshName } from './support'

afterEach(() => vi.unstubAllGlobals())

const row = { id: 'one', revision: 1, iv: new Uint8Array([1]), data: new Uint8Array([1]) }

const opened = () => new Connection(freshName()).database()

const count = (database: VaultDatabase) =>
  transact(database, 'readonly', ['records'], ({ records }) => records.count())

describe('a transaction', () => {
  it('that writes waits until nobody looks for room, and one that reads does not', async () => {
    const asked: (readonly [string, string | undefined])[] = []
    const request = <Result>(name: string, { mode }: LockOptions, work: () => Promise<Result>) => {
      asked.push([name, mode])
      return work()
    }
    const database = await opened()
    vi.stubGlobal('navigator', { locks: { request } })
    await transact(database, 'readonly', ['records'], ({ records }) => records.get('one'))
    expect(asked).toEqual([])
    await transact(database, 'readwrite', ['records'], ({ records }) => records.put(row))
    expect(asked).toEqual([[lookLock, 'shared']])
  })

  it('is undone whole where something in it fails, and says why', async () => {
    const database = await opened()
    const write = (error: Error) =>
      transact(database, 'readwrite', ['records'], async ({ records }) => {
        await records.put(row)
        throw error
      })
    expect(await faultOf(write(new StoreError('changed-elsewhere')))).toBe('changed-elsewhere')
    expect(await faultOf(write(new Error('Anything.')))).toBe('failed')
    expect(await count(database)).toBe(0)
  })
  it('of which one write in the middle fails leaves nothing of the others', async () => {
    const database = await opened()
    const rows = ['one', 'two', 'three'].map((id) => ({ ...row, id }))
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    const refuse = function (this: IDBObjectStore, one: unknown): IDBRequest<IDBValidKey> {
      // What is answered with an error by and by, as by a disk, and not where it is called.
      return this.add((one as typeof row).id === 'two' ? rows[0] : one)
    }
    put.mockImplementation(refuse)
    const write = transact(database, 'readwrite', ['records'], ({ records }) => records.putAll(rows))
    expect(await faultOf(write)).toBe('failed')
    put.mockRestore()
    expect(await count(database)).toBe(0)
  })

  it.each([
    ['QuotaExceededError', 'No room.'],
    ['UnknownError', 'Internal error committing transaction: FILE_ERROR_NO_SPACE.']
  ])('that finds no room at its very end says that the disk is full (%s)', async (name, message) => {
    const database = await opened()
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const write = transact(database, 'readwrite', ['records'], async ({ records }) => {
      await records.put(row)
      const begun = transaction.mock.results.at(-1)?.value as IDBTransaction
      const error = new DOMException(message, name)
      Object.defineProperty(begun, 'error', { get: () => error })
      begun.abort()
    })
    expect(await faultOf(write)).toBe('full')
    transaction.mockRestore()
    expect(await count(database)).toBe(0)
  })

  it('of which a row finds no room says so, whatever it was asked beside that', async () => {
    const database = await opened()
    const refused = new DOMException('No room.', 'QuotaExceededError')
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw refused
    })
    const write = transact(database, 'readwrite', ['records'], ({ records }) =>
      Promise.all([records.put(row), records.putAll([row, { ...row, id: 'two' }]), records.all()])
    )
    expect(await faultOf(write)).toBe('full')
    put.mockRestore()
    expect(await count(database)).toBe(0)
  })

  it('that waited for something else than its tables says so, and what it wrote before stands and is told', async () => {
    const told = vi.fn()
    const database = await new Connection(freshName(), told).database()
    const write = transact(database, 'readwrite', ['records'], async ({ records }) => {
      await records.put(row)
      await new Promise((resolve) => setTimeout(resolve, 20))
      await records.put({ ...row, id: 'two' })
    })
    expect(await faultOf(write)).toBe('failed')
    expect(await count(database)).toBe(1)
    expect(told).toHaveBeenCalledExactlyOnceWith([{ kind: 'put', table: 'records', row }])
  })

  it('is begun on the database alone that it was asked of: not on one that was closed since', async () => {
    const connection = new Connection(freshName())
    const database = await connection.database()
    await connection.delete()
    expect(await faultOf(count(database))).toBe('closed')
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(connection.name)
  })
})
