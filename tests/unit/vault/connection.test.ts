import 'fake-indexeddb/auto'
import { afterEach, expect, it, vi } from 'vitest'
import { Connection } from '../../../src/vault/connection'
import { orFault } from '../../../src/vault/fault'
import { transact } from '../../../src/vault/transact'
import type { VaultDatabase } from '../../../src/vault/vault-database'
import { closeAsBrowser, openRaw } from './raw'
import { faultOf, freshName } from './support'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const turn = () => new Promise((resolve) => setImmediate(resolve))

/** What work comes to while time passes quickly. */
async function whilePassing<Result>(work: Promise<Result>): Promise<Result> {
  const watched = { isDone: false }
  const noting = work.finally(() => {
    watched.isDone = true
  })
  while (!watched.isDone) {
    vi.advanceTimersByTime(1_500)
    await turn()
  }
  return noting
}

/** A connection that an older build keeps waiting, once it has said so; and how often the browser was asked to open. */
async function blocked() {
  const name = freshName()
  const older = await openRaw(name, 5)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const asked = vi.spyOn(indexedDB, 'open')
  const connection = new Connection(name)
  const fault = await whilePassing(faultOf(connection.database()))
  return {
    connection,
    older,
    fault,
    opened: () => asked.mock.calls.length,
    last: () => (asked.mock.results.at(-1)?.value as IDBOpenDBRequest).result
  }
}

/** The browser's own databases that were opened while something was done. */
async function openedBy(work: () => Promise<unknown>): Promise<readonly IDBDatabase[]> {
  const asked = vi.spyOn(indexedDB, 'open')
  await work()
  const opened = asked.mock.results.map(({ value }) => (value as IDBOpenDBRequest).result)
  asked.mockRestore()
  return opened
}

it('a connection that another tab blocks says so, and then at once, without asking the browser again', async () => {
  const { connection, older, fault, opened } = await blocked()
  expect([fault, opened()]).toEqual(['blocked', 1])
  expect(await faultOf(connection.database())).toBe('blocked')
  expect(opened()).toBe(1)
  older.close()
})

it('once the other tab lets go it is the connection, and is opened anew only where the browser closes it', async () => {
  const { connection, older, opened, last } = await blocked()
  older.close()
  while ((await faultOf(connection.database())) !== undefined) await turn()
  const database = await connection.database()
  await transact(database, 'readonly', ['keys'], ({ keys }) => keys.count())
  expect(opened()).toBe(1)
  closeAsBrowser(last())
  expect(await connection.database()).not.toBe(database)
  expect(opened()).toBe(2)
})

it('one that was opened anew is not forgotten because of the one before it', async () => {
  const connection = new Connection(freshName())
  const [first] = await openedBy(() => connection.database())
  connection.close()
  const second = await connection.database()
  if (first !== undefined) closeAsBrowser(first)
  expect(await connection.database()).toBe(second)
})

it('how often it was deleted is counted, by this tab and by another', async () => {
  const name = freshName()
  const [one, other] = [new Connection(name), new Connection(name)]
  await Promise.all([one.database(), other.database()])
  await one.delete()
  expect([one.deletions, other.deletions]).toEqual([1, 1])
})

/** Has the browser drop the connections of a database, which it tells by refusing the next transaction alone. */
function dropped(): void {
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('Closing.', 'InvalidStateError')
  })
}

const counted = (database: VaultDatabase) =>
  transact(database, 'readonly', ['keys'], ({ keys }) => keys.count())

it('a connection that the browser has dropped without a word is opened anew, once for all who find it so', async () => {
  const connection = new Connection(freshName())
  const database = await connection.database()
  dropped()
  dropped()
  const opened = await openedBy(() => Promise.all([counted(database), counted(database)]))
  expect(opened).toHaveLength(1)
  expect(await connection.database()).toBe(database)
  expect(await counted(database)).toBe(0)
})

it('what the browser tells late of a connection that was dropped does not close the one in its place', async () => {
  const connection = new Connection(freshName())
  const [first] = await openedBy(() => connection.database())
  const database = await connection.database()
  dropped()
  expect(await counted(database)).toBe(0)
  if (first !== undefined) closeAsBrowser(first)
  expect(await counted(database)).toBe(0)
  expect(await connection.database()).toBe(database)
})

it('one that is dropped again at once says so, and is opened anew at the next call', async () => {
  const connection = new Connection(freshName())
  const database = await connection.database()
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('Closing.', 'InvalidStateError')
  })
  const asked = await openedBy(async () => {
    expect(await faultOf(orFault(() => counted(database)))).toBe('closed')
  })
  expect([asked.length, transaction.mock.calls.length]).toEqual([1, 2])
  transaction.mockRestore()
  expect(await counted(await connection.database())).toBe(0)
})

it('one that cannot be opened anew says why, and is opened anew at the next call', async () => {
  const connection = new Connection(freshName())
  const database = await connection.database()
  dropped()
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError')
  })
  expect(await faultOf(orFault(() => counted(database)))).toBe('full')
  open.mockRestore()
  const next = await connection.database()
  expect(next).not.toBe(database)
  expect(await counted(next)).toBe(0)
})

it('one that was opened anew lets go as the first does where another tab deletes the database', async () => {
  const name = freshName()
  const [one, other] = [new Connection(name), new Connection(name)]
  const database = await one.database()
  dropped()
  await counted(database)
  await other.delete()
  expect(one.deletions).toBe(1)
  expect(await faultOf(counted(database))).toBe('closed')
})

it('a browser that has just lost a database, and refuses the next opening for that, is asked again', async () => {
  const connection = new Connection(freshName())
  const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('Internal error.', 'UnknownError')
  })
  expect(await counted(await connection.database())).toBe(0)
  expect(open).toHaveBeenCalledTimes(2)
  open.mockImplementation(() => {
    throw new DOMException('Internal error.', 'UnknownError')
  })
  expect(await faultOf(new Connection(freshName()).database())).toBe('failed')
  expect(open).toHaveBeenCalledTimes(2 + 4)
})

it('a browser without IndexedDB says so', async () => {
  for (const none of [undefined, null]) {
    vi.stubGlobal('indexedDB', none)
    expect(await faultOf(new Connection(freshName()).database())).toBe('unavailable')
  }
  vi.unstubAllGlobals()
})
