import type { BrowserContext, Page } from '@playwright/test'

/** A database of a browser as data: its version, and each of its stores with its rows, bytes as `{ bytes }`. */
export interface KeptDatabase {
  readonly name: string
  readonly version: number
  readonly stores: readonly {
    readonly name: string
    readonly keyPath: string | string[] | null
    readonly rows: readonly unknown[]
  }[]
}

/** Reads a database of the page's address. Its stores have keys in their rows and no index, as the vault's have. */
export function keptDatabase(page: Page, name: string): Promise<KeptDatabase> {
  return page.evaluate(async (name) => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error('The database was not read.'))
      })
    const plain = (value: unknown): unknown => {
      if (value instanceof Uint8Array) return { bytes: [...value] }
      if (Array.isArray(value)) return value.map(plain)
      if (!(value instanceof Object)) return value
      if (value.constructor !== Object) throw new Error(`A row of ${name} holds something that is not kept.`)
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]))
    }
    const database = await done(indexedDB.open(name))
    const stores = []
    for (const one of database.objectStoreNames) {
      const store = database.transaction(one).objectStore(one)
      if (store.autoIncrement || store.indexNames.length > 0) throw new Error(`${one} is more than is kept.`)
      stores.push({ name: one, keyPath: store.keyPath, rows: (await done(store.getAll())).map(plain) })
    }
    database.close()
    return { name, version: database.version, stores }
  }, name)
}

/**
 * Gives a browser that has opened nothing yet a database. It is made before the first script of the first page runs: if that script
 * asks for the database, it waits until the database stands. Dispose of the result once the database stands. Otherwise a database that
 * the test deletes would be made again on the next page.
 */
export function withDatabase(context: BrowserContext, kept: KeptDatabase): Promise<AsyncDisposable> {
  return context.addInitScript(({ name, version, stores }) => {
    if (!location.protocol.startsWith('http') || window !== window.top) return
    const whole = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(whole)
      if (!(value instanceof Object)) return value
      const { bytes } = value as { readonly bytes?: readonly number[] }
      if (Array.isArray(bytes)) return new Uint8Array(bytes)
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, whole(part)]))
    }
    const opening = indexedDB.open(name, version)
    opening.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion > 0) return
      for (const { name: one, keyPath, rows } of stores) {
        const store = opening.result.createObjectStore(one, { keyPath })
        for (const row of rows) store.put(whole(row))
      }
    }
    opening.onsuccess = () => opening.result.close()
  }, kept)
}
