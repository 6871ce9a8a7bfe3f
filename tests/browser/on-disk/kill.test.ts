import { expect, test, type Page } from '@playwright/test'
import { newProfile } from '../support/profile'
import { openVault, unlock } from '../support/vault'
import { isProving } from '../../support/proving'
import { saved } from '../support/opening'

/** How often the browser is killed: `npm run prove` does it two hundred times. */
const kills = isProving ? 200 : 2

/** What the page tells of its writes to disk, as they begin and end. */
interface Writes {
  /** Does something in the very moment in which the next write is heard to begin. */
  onceBegun(act: () => void): Promise<void>
  /** Writes that have begun and are not yet known to be on disk. */
  inFlight(): number
}

/** Listens to every writing transaction of the page. The app does not know of it. */
async function listenToWrites(page: Page): Promise<Writes> {
  let open = 0
  let begun: (() => void) | undefined
  await page.exposeBinding('waymarkTestWrote', (_, what: 'begun' | 'ended') => {
    open += what === 'begun' ? 1 : -1
    if (what === 'begun') begun?.()
  })
  await page.addInitScript(() => {
    const tell = (window as unknown as { waymarkTestWrote(what: string): Promise<void> }).waymarkTestWrote
    const put = IDBObjectStore.prototype.put
    const told = new WeakSet<IDBTransaction>()
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      const request = put.apply(this, given)
      if (!told.has(this.transaction)) {
        told.add(this.transaction)
        void tell('begun')
        for (const end of ['complete', 'abort'])
          this.transaction.addEventListener(end, () => void tell('ended'), { once: true })
      }
      return request
    }
  })
  return {
    onceBegun: (act) =>
      new Promise((resolve) => {
        begun = () => {
          begun = undefined
          act()
          resolve()
        }
      }),
    inFlight: () => open
  }
}

const worries = (number: number) =>
  `Worry number ${number}: ${'a grey van waits at the corner of the street. '.repeat(20)}end of ${number}`

test(`killed ${kills} times in the middle of a write, no answer that was called saved is lost and none is torn`, async ({
  baseURL
}) => {
  test.setTimeout(60_000 + kills * 15_000)
  const profile = newProfile()
  try {
    let browser = await profile.start()
    await openVault(browser.page, baseURL)
    await browser.page.getByRole('button', { name: 'Open a new case' }).click()
    await browser.page.locator('#reference').fill('HBR-900')
    await saved(browser.page)
    const address = browser.page.url()
    await browser.close()

    let killed = 0
    let number = 0
    while (killed < kills) {
      browser = await profile.start()
      const { page } = browser
      page.setDefaultTimeout(20_000)
      const writes = await listenToWrites(page)
      await page.goto(address)
      await unlock(page)
      const field = page.locator('#worries')
      await expect(field).toBeVisible()
      if (number > 0) {
        // What was called saved is there, or what was being written over it: whole, the one or the other.
        const kept = await field.inputValue()
        expect([worries(number - 1), worries(number)]).toContain(kept)
        if (kept === worries(number)) number += 1
      } else number = 1

      await field.fill(worries(number))
      await expect.poll(() => writes.inFlight()).toBe(0)
      await saved(page)
      number += 1
      const ended = writes.onceBegun(browser.kill)
      // Killed while it is still answering, the browser answers no more.
      await field.fill(worries(number)).catch(() => undefined)
      await ended
      await browser.hasEnded
      // A kill that came too late proves nothing, and is not counted: what was said before it has been heard by now.
      if (writes.inFlight() > 0) killed += 1
    }

    // What a vault finds is told until it is read: none of the kills has made it take a whole record for damaged, older or gone.
    browser = await profile.start()
    await browser.page.goto(`${baseURL ?? ''}#/`)
    await unlock(browser.page)
    await expect(browser.page.getByRole('link', { name: 'HBR-900', exact: true })).toBeVisible()
    await expect(browser.page.locator('#findings-title')).toHaveCount(0)
    await browser.close()
  } finally {
    profile.remove()
  }
})
