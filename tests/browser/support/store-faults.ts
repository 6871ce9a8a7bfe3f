import type { Page } from '@playwright/test'

type Failing = typeof globalThis & { storeFails?: string }

/** Prepares a page whose browser can refuse to write. Call it before the page is loaded. */
export async function withStoreThatMayFail(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      const { storeFails } = globalThis as Failing
      if (storeFails !== undefined) throw new DOMException('The test says so.', storeFails)
      return put.apply(this, given)
    }
  })
}

/** From now on the browser refuses every write, with an error of this name; with nothing, it writes again. */
export const failWith = (page: Page, name: string | undefined): Promise<void> =>
  page.evaluate((storeFails) => {
    const failing = globalThis as Failing
    if (storeFails === undefined) delete failing.storeFails
    else failing.storeFails = storeFails
  }, name)
