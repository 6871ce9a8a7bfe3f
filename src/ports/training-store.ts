import { StoreError } from './store-error'
import { whileNobodyLooks } from './while-nobody-looks'

/** Gives the new value under a key, from the value that stands there when it is written. */
export type Change = (before: unknown) => unknown

/**
 * Where practice is kept: values under keys, in a database of their own. Nothing of a real case is ever in it. Whoever changes something has looked for room
 * before, and lets nobody look until it is done.
 */
export interface TrainingStore {
  /** Whether it outlasts the page. If the browser refuses, practice is only in memory. */
  readonly isKept: boolean
  get(key: string): Promise<unknown>
  /** All values whose key begins with this text, by key. */
  all(beginning: string): Promise<readonly (readonly [string, unknown])[]>
  /**
   * Changes the value under a key, from what stands there when it is written. `undefined` deletes it.
   * @throws whatever the change throws: then nothing is written
   */
  change(key: string, change: Change): Promise<void>
  /** The same for several keys: all of them or none. */
  changeAll(changes: readonly (readonly [key: string, change: Change])[]): Promise<void>
  /** Takes everything away. */
  wipe(): Promise<void>
}

const name = 'waymark-training'
const table = 'kept'

/** In memory alone, for as long as the page is open. */
export function storeInMemory(): TrainingStore {
  const kept = new Map<string, unknown>()
  const changeAll: TrainingStore['changeAll'] = (changes) =>
    Promise.resolve().then(() => {
      // First all new values are made: if one change throws, nothing is written.
      const after = changes.map(([key, change]) => [key, change(structuredClone(kept.get(key)))] as const)
      for (const [key, value] of after) {
        if (value === undefined) kept.delete(key)
        else kept.set(key, structuredClone(value))
      }
    })
  return {
    isKept: false,
    get: (key) => Promise.resolve(structuredClone(kept.get(key))),
    all: (beginning) =>
      Promise.resolve(
        structuredClone(
          [...kept]
            .filter(([key]) => key.startsWith(beginning))
            .sort(([one], [other]) => (one < other ? -1 : 1))
        )
      ),
    change: (key, change) => changeAll([[key, change]]),
    changeAll,
    wipe() {
      kept.clear()
      return Promise.resolve()
    }
  }
}

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(table)
    }
    request.onsuccess = () => {
      const { result } = request
      // If somebody clears practice in another tab, that tab does not wait for this one.
      result.onversionchange = () => result.close()
      resolve(result)
    }
    request.onerror = () => reject(new StoreError('unavailable', request.error))
    request.onblocked = () => reject(new StoreError('blocked'))
  })

const errorOf = (error: DOMException | null) =>
  new StoreError(error?.name === 'QuotaExceededError' ? 'full' : 'failed', error)

type Work<Read> = (store: IDBObjectStore, read: (value: Read) => void, fail: (error: unknown) => void) => void

/** Does some work in one transaction, and resolves with what it read once that is on disk. */
function inOne<Read>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: Work<Read>
): Promise<Read | undefined> {
  return new Promise((resolve, reject) => {
    let found: Read | undefined
    let fault: unknown
    const transaction = database.transaction(table, mode)
    transaction.oncomplete = () => resolve(found)
    transaction.onabort = () => reject(fault instanceof Error ? fault : errorOf(transaction.error))
    work(
      transaction.objectStore(table),
      (value) => (found = value),
      (error) => {
        fault = error
        transaction.abort()
      }
    )
  })
}

function storeOf(opened: IDBDatabase, openToRead: () => Promise<IDBDatabase>): TrainingStore {
  let database = opened

  async function within<Read>(mode: IDBTransactionMode, work: Work<Read>): Promise<Read | undefined> {
    try {
      return await inOne(database, mode, work)
    } catch (error) {
      // The browser closed the database, for example because its data was cleared. A new one can keep what is on this page, or tell that it is gone.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error
      // A write looked for room before it began. If it looked here, the look would wait for the write, and the write for the look.
      database = await (mode === 'readonly' ? openToRead() : open())
      return inOne(database, mode, work)
    }
  }

  const changeAll: TrainingStore['changeAll'] = async (changes) => {
    await within('readwrite', (store, _, fail) => {
      for (const [key, change] of changes) {
        const asked: IDBRequest<unknown> = store.get(key)
        asked.onsuccess = () => {
          try {
            const after = change(asked.result)
            if (after === undefined) store.delete(key)
            else store.put(after, key)
          } catch (error) {
            fail(error)
          }
        }
      }
    })
  }

  return {
    isKept: true,
    get: (key) =>
      within('readonly', (store, read) => {
        const asked: IDBRequest<unknown> = store.get(key)
        asked.onsuccess = () => read(asked.result)
      }),
    async all(beginning) {
      const found: [string, unknown][] = []
      await within('readonly', (store) => {
        const asked = store.openCursor(IDBKeyRange.bound(beginning, `${beginning}\uffff`))
        asked.onsuccess = () => {
          const { result } = asked
          if (result === null) return
          found.push([result.key as string, result.value as unknown])
          result.continue()
        }
      })
      return found
    },
    change: (key, change) => changeAll([[key, change]]),
    changeAll,
    async wipe() {
      await within('readwrite', (store) => {
        store.clear()
      })
    }
  }
}

/**
 * The browser’s own database of practice; memory where the browser refuses one.
 * @param beforeOpening awaited before the database is opened; throws where there is no room. Chromium writes at the opening, and if the disk refuses, clears
 * all that it keeps for this address, the vault too
 */
export async function browserTrainingStore(
  beforeOpening: () => Promise<void> = () => Promise.resolve()
): Promise<TrainingStore> {
  const openWithSpace = async () => {
    await beforeOpening()
    return whileNobodyLooks(open)
  }
  try {
    return storeOf(await openWithSpace(), openWithSpace)
  } catch {
    return storeInMemory()
  }
}
