import 'fake-indexeddb/auto'
import { afterEach, expect, it, vi } from 'vitest'
import { Connection } from '../../../src/vault/connection'
import { openRaw } from './raw'
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
  return { connection, older, fault, opened: () => asked.mock.calls.length }
}

/** Tells a database that the browser has closed it. */
function closedByBrowser(database: IDBDatabase): void {
  database.onclose?.(new Event('close'))
}

it('a connection that another tab blocks says so, and then at once, without asking the browser again', async () => {
  const { connection, older, fault, opened } = await blocked()
  expect([fault, opened()]).toEqual(['blocked', 1])
  expect(await faultOf(connection.database())).toBe('blocked')
  expect(opened()).toBe(1)
  older.close()
})

it('once the other tab lets go it is the connection, and is opened anew only where the browser closes it', async () => {
  const { connection, older, opened } = await blocked()
  older.close()
  while ((await faultOf(connection.database())) !== undefined) await turn()
  const database = await connection.database()
  expect([database.isOpen(), opened()]).toEqual([true, 1])
  closedByBrowser(database.backendDB())
  expect(await connection.database()).not.toBe(database)
  expect(opened()).toBe(2)
})

it('one that was opened anew is not forgotten because of the one before it', async () => {
  const connection = new Connection(freshName())
  const first = (await connection.database()).backendDB()
  connection.close()
  const second = await connection.database()
  closedByBrowser(first)
  expect(await connection.database()).toBe(second)
})

it('how often it was deleted is counted, by this tab and by another', async () => {
  const name = freshName()
  const [one, other] = [new Connection(name), new Connection(name)]
  await Promise.all([one.database(), other.database()])
  await one.delete()
  expect([one.deletions, other.deletions]).toEqual([1, 1])
})
