import { expect, type Page } from '@playwright/test'
import { takeIn } from './files'
import { fileOfUnsaved } from './sealed'
import { passphrase, setUp } from './vault'

type OutOfReach = typeof globalThis & { isStoreOutOfReach?: true }

/**
 * Prepares a tab that can lose its way to the browser's store, as Chromium 156 does it on a full disk: what was open is dropped and nothing opens any more, in
 * this tab alone and for as long as its page stands. Call it before the page is loaded.
 */
export async function withStoreThatMayGo(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = (name: string) => {
      if ((globalThis as OutOfReach).isStoreOutOfReach === true)
        throw new DOMException('Internal error.', name)
    }
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (this: IDBFactory, ...given: Parameters<typeof open>) {
      refuse('UnknownError')
      return open.apply(this, given)
    }
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (
      this: IDBDatabase,
      ...given: Parameters<typeof transaction>
    ) {
      refuse('InvalidStateError')
      return transaction.apply(this, given)
    }
  })
}

/** From now on this tab reaches the store no more. */
export const loseTheStore = (page: Page): Promise<void> =>
  page.evaluate(() => {
    ;(globalThis as OutOfReach).isStoreOutOfReach = true
  })

/** Does what the page says where its tab no longer reaches the store: the file of the case comes in in a new tab, with all that was typed. */
export async function broughtOverByFile(page: Page, words: string): Promise<void> {
  await expect(page.getByText('open Waymark in a new tab')).toBeVisible()
  const buffer = await fileOfUnsaved(page)
  const other = await page.context().newPage()
  await other.goto(new URL('/', page.url()).href)
  await setUp(other)
  await takeIn(other, { name: 'case.age', mimeType: 'application/octet-stream', buffer }, passphrase)
  await other
    .getByRole('main')
    .getByRole('link', { name: /DSK-1|CLR-1/ })
    .first()
    .click()
  await expect(other).toHaveURL(/#\/case\//)
  await other.goto(other.url().replace(/(#\/case\/[^/]+).*/, '$1/opening-page'))
  await expect(other.locator('#worries')).toHaveValue(words)
  // The tab that has them in memory keeps them until somebody closes it.
  await page.bringToFront()
  await expect(page.locator('#worries')).toHaveValue(words)
}
