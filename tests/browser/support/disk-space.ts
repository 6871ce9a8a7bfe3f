import { expect, type Page } from '@playwright/test'

/**
 * Has the app look for no room before a write, as if another program took the last room in the same moment. The disk refuses the write,
 * and Chromium then clears all that it keeps for the address.
 */
export const withoutLooking = (page: Page) =>
  page.addInitScript(() => {
    globalThis.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        if (String(address).includes('disk-space.worker')) throw new Error('The test lets nobody look.')
        super(address, options)
      }
    }
  })

/**
 * Holds the lock under which the app looks for room on the disk, from another page of the same address. The app can then look for none, and
 * writes nothing.
 * @returns a function that gives the lock back
 */
export async function lookFrom(page: Page): Promise<() => Promise<void>> {
  const looking = await page.context().newPage()
  await looking.goto('/favicon.svg')
  await looking.evaluate(
    () =>
      new Promise((held) => {
        void navigator.locks.request('waymark-look-for-disk-space', () => {
          held(undefined)
          return new Promise((done) => Object.assign(globalThis, { done }))
        })
      })
  )
  await page.bringToFront()
  return () => looking.evaluate('done()')
}

/**
 * Waits until all that is saved stands in the second copy too. The last file that the copy writes says which revision it has reached. If
 * a test filled the disk while the copy is still being written, the vault could be lost, and the test would fail by chance.
 */
export async function copySettled(page: Page): Promise<void> {
  const revisions = () =>
    page.evaluate(async () => {
      const files = await (await caches.open('waymark-vault-copy')).keys()
      const copied = files.flatMap(({ url }) => /manifest[^-/]*\?revision=(\d+)/.exec(url)?.[1] ?? [])
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('waymark-vault')
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error('The database cannot be opened.'))
      })
      const row = await new Promise<{ readonly revision?: number } | undefined>((resolve, reject) => {
        const request = database.transaction('records').objectStore('records').get('manifest')
        request.onsuccess = () => resolve(request.result as { readonly revision?: number } | undefined)
        request.onerror = () => reject(new Error('The manifest cannot be read.'))
      })
      database.close()
      return { copied, saved: [String(row?.revision)] }
    })
  await expect
    .poll(async () => {
      const { copied, saved } = await revisions()
      return copied.join() === saved.join()
    })
    .toBe(true)
}
