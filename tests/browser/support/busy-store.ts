import type { Page } from '@playwright/test'

/**
 * Keeps a database busy from another page of the same address: that page begins an upgrade that never ends. Any other page that opens
 * the database waits, and the browser does not say why.
 * @returns a function that ends the upgrade and leaves the database as it was before
 */
export async function keepBusy(holding: Page, name: string): Promise<() => Promise<void>> {
  await holding.goto('/favicon.svg')
  await holding.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        void indexedDB.databases().then((all) => {
          const version = all.find((one) => one.name === database)?.version ?? 0
          const opening = indexedDB.open(database, version + 1)
          opening.addEventListener('upgradeneeded', () => {
            const { transaction, result } = opening
            if (transaction === null) return
            if (version === 0) result.createObjectStore('busy')
            const goOn = () => {
              const store = transaction.objectStore(transaction.objectStoreNames[0] ?? '')
              store.count().addEventListener('success', goOn)
            }
            goOn()
            Object.assign(globalThis, { letGo: () => transaction.abort() })
            resolve()
          })
          opening.addEventListener('blocked', () => reject(new Error('Another page holds it.')))
        }, reject)
      }),
    name
  )
  return () => holding.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo())
}

/**
 * Holds all tables of a database in a transaction that never ends, from another page of the same address. Any other page that reads or
 * writes there waits, and the browser does not say why.
 * @returns a function that ends the transaction
 */
export async function keepWaiting(page: Page, name: string): Promise<() => Promise<void>> {
  const holding = await page.context().newPage()
  await holding.goto('/favicon.svg')
  await holding.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database)
        opening.addEventListener('error', () => reject(new Error('The database cannot be opened.')))
        opening.addEventListener('success', () => {
          const { result } = opening
          const transaction = result.transaction(result.objectStoreNames, 'readwrite')
          const goOn = () => {
            const store = transaction.objectStore(result.objectStoreNames[0] ?? '')
            store.count().addEventListener('success', goOn)
            resolve()
          }
          goOn()
          transaction.addEventListener('abort', () => result.close())
          Object.assign(globalThis, { letGo: () => transaction.abort() })
        })
      }),
    name
  )
  await page.bringToFront()
  return () => holding.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo())
}
