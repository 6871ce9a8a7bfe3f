import type { BrowserContext, Page } from '@playwright/test'

/** Which bytes of a row are damaged. The key record has two wrapped keys: which of them. */
type Half = 'passphrase' | 'recovery' | undefined

/**
 * Changes one byte of a row of the vault, as a bad disk does.
 * @param half of the key record, which wrapped key
 */
export async function damageRow(page: Page, table: string, key: string, half?: Half): Promise<void> {
  await page.evaluate(
    async ([table, key, half]) => {
      const open = indexedDB.open('waymark-vault')
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result)
        open.onerror = () => reject(new Error('The database does not open.'))
      })
      const rows = database.transaction(table, 'readwrite').objectStore(table)
      await new Promise<void>((resolve, reject) => {
        const reading = rows.get(key)
        reading.onsuccess = () => {
          const row = reading.result as Record<string, unknown>
          const part = (half === undefined ? row : row[half]) as { data: Uint8Array | ArrayBuffer }
          // Playwright lays bytes back as buffers.
          const bytes = new Uint8Array(part.data instanceof ArrayBuffer ? part.data : part.data.slice())
          bytes[0] = (bytes[0] ?? 0) ^ 1
          part.data = part.data instanceof ArrayBuffer ? bytes.buffer : bytes
          rows.put(row)
        }
        rows.transaction.oncomplete = () => resolve()
        rows.transaction.onerror = () => reject(new Error('The row was not written.'))
      })
      database.close()
    },
    [table, key, half] as const
  )
}

/** Keeps the rows of some tables in the page, to lay them back later. */
export async function keepRows(page: Page, tables: readonly string[]): Promise<() => Promise<void>> {
  const kept = await page.evaluateHandle(async (tables) => {
    const open = indexedDB.open('waymark-vault')
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result)
    })
    const rows = await Promise.all(
      tables.map(
        (table) =>
          new Promise<readonly [string, readonly unknown[]]>((resolve) => {
            const reading = database.transaction(table).objectStore(table).getAll()
            reading.onsuccess = () => resolve([table, reading.result as readonly unknown[]])
          })
      )
    )
    database.close()
    return rows
  }, tables)
  return () =>
    kept.evaluate(async (rows) => {
      const open = indexedDB.open('waymark-vault')
      const database = await new Promise<IDBDatabase>((resolve) => {
        open.onsuccess = () => resolve(open.result)
      })
      for (const [table, all] of rows)
        await new Promise<void>((resolve) => {
          const store = database.transaction(table, 'readwrite').objectStore(table)
          for (const row of all) store.put(row)
          store.transaction.oncomplete = () => resolve()
        })
      database.close()
    })
}

/** Takes rows out of a table. */
export async function takeRows(page: Page, table: string, keys: readonly string[]): Promise<void> {
  await page.evaluate(
    async ([table, keys]) => {
      const open = indexedDB.open('waymark-vault')
      const database = await new Promise<IDBDatabase>((resolve) => {
        open.onsuccess = () => resolve(open.result)
      })
      await new Promise<void>((resolve) => {
        const store = database.transaction(table, 'readwrite').objectStore(table)
        for (const key of keys) store.delete(key)
        store.transaction.oncomplete = () => resolve()
      })
      database.close()
    },
    [table, keys] as const
  )
}

/** Has the browser keep no files for pages, so that there is no second copy. */
export async function withoutCopy(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'caches', { value: undefined })
  })
}

/** What the browser still keeps of a vault: rows of its database, and files of its second copy. */
export const leftOf = (page: Page): Promise<{ rows: number; files: number }> =>
  page.evaluate(async () => {
    const { caches: files } = globalThis as { readonly caches?: CacheStorage }
    const copy =
      (await files?.has('waymark-vault-copy')) === true
        ? ((await (await files?.open('waymark-vault-copy'))?.keys()) ?? [])
        : []
    const isThere = (await indexedDB.databases()).some(({ name }) => name === 'waymark-vault')
    if (!isThere) return { rows: 0, files: copy.length }
    const open = indexedDB.open('waymark-vault')
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result)
    })
    const counts = await Promise.all(
      [...database.objectStoreNames].map(
        (table) =>
          new Promise<number>((resolve) => {
            const counting = database.transaction(table).objectStore(table).count()
            counting.onsuccess = () => resolve(counting.result)
          })
      )
    )
    database.close()
    return { rows: counts.reduce((sum, count) => sum + count, 0), files: copy.length }
  })
