import { expect, test, type Page } from '@playwright/test'
import { host, testPort } from '../../scripts/lib/project.mjs'
import { axeFindings } from './support/reading'
import { openVault, passphrase, setUp } from './support/vault'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Every main heading that is shown from the beginning on, one after another. Call it before the page is loaded. */
async function headingsOf(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(globalThis, { headingsSeen: seen })
    new MutationObserver(() => {
      const text = document.querySelector('#app h1')?.textContent.trim()
      if (text !== undefined && text !== seen.at(-1)) seen.push(text)
    }).observe(document, { childList: true, subtree: true, characterData: true })
  })
  return () => page.evaluate(() => (globalThis as unknown as { headingsSeen: string[] }).headingsSeen)
}

test('at a plain http address the page says that it has to be https, and nothing of private windows', async ({
  playwright
}) => {
  const { launchOptions } = test.info().project.use
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), `--host-resolver-rules=MAP waymark.example ${host}`]
  })
  try {
    const page = await browser.newPage()
    await page.goto(`http://waymark.example:${testPort}/`)
    await expect(heading(page)).toHaveText('Waymark needs a secure address')
    const main = page.getByRole('main')
    await expect(main).toContainText('https:')
    await expect(main).toContainText('this computer')
    await expect(main).not.toContainText(/private/i)
    await expect(main).not.toContainText(/could not be read/i)
    await expect(page.getByRole('textbox')).toHaveCount(0)
    expect(await axeFindings(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 720 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  } finally {
    await browser.close()
  }
})

const takenAway = [
  ['web workers', /workers/, () => Reflect.deleteProperty(globalThis, 'Worker')],
  ['crypto.randomUUID', /randomUUID/, () => Reflect.deleteProperty(Crypto.prototype, 'randomUUID')],
  ['Web Crypto', /Web Crypto/, () => Reflect.deleteProperty(Crypto.prototype, 'subtle')],
  ['BroadcastChannel', /BroadcastChannel/, () => Reflect.deleteProperty(globalThis, 'BroadcastChannel')]
] as const

for (const [what, named, takeAway] of takenAway) {
  test(`a browser without ${what} is told what is missing and what to do, before anything is typed`, async ({
    page
  }) => {
    await page.addInitScript(takeAway)
    await page.goto('/')
    await expect(heading(page)).toHaveText('This browser cannot run Waymark')
    await expect(page.getByRole('listitem').filter({ hasText: named })).toHaveCount(1)
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
    await expect(page.getByText('Use a newer version of this browser, or another one')).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText(/could not be read|private/i)
    await expect(page.getByRole('textbox')).toHaveCount(0)
    expect(await axeFindings(page)).toEqual([])
  })
}

test('a worker that the browser does not run is said to be one, not the store’s fault', async ({ page }) => {
  await openVault(page)
  await page.route(/\/assets\/derive\.worker-/, (route) => route.abort())
  await page.reload()
  await page.locator('#passphrase').fill(`${passphrase} again`)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  const problem = page.locator('#passphrase-error')
  await expect(problem).toContainText('could not run the part of Waymark that works out keys')
  await expect(problem).toContainText('another or a newer browser')
  // Nobody is told to load a page anew that may hold the last of something.
  await expect(problem).not.toContainText(/reload/i)
})

test('a store that answers nothing leaves no empty page: it opens at once, and says what to do', async ({
  page
}) => {
  const seen = await headingsOf(page)
  await page.addInitScript(() => {
    const silent = () => new EventTarget() as IDBOpenDBRequest
    IDBFactory.prototype.open = silent
    IDBFactory.prototype.deleteDatabase = silent
  })
  await page.goto('/')
  // Sooner than the ten seconds for which the page once stayed empty.
  await expect(heading(page)).toHaveText('The browser’s store does not answer', { timeout: 9_000 })
  expect(await seen()).toEqual(['Waymark is opening', 'The browser’s store does not answer'])
  await expect(page.getByRole('main').getByRole('status')).toContainText('goes on by itself')
  await expect(page.getByRole('main').getByRole('status')).toContainText('close the other tabs of Waymark')
  await expect(page.getByRole('main').getByRole('status')).toContainText('Do not clear the browser’s data')
  // Loading anew is no way out, and nothing is asked that could be answered over a vault that is only late.
  await expect(page.getByRole('textbox')).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
})

test('a store that answers late goes on by itself, with the vault as it was', async ({ page, context }) => {
  await page.goto('/')
  await setUp(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('LATE-1')
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  await page.goto('about:blank')

  // Another page of this address brings the database up to date, without an end: whoever opens it waits, and is told nothing.
  const holding = await context.newPage()
  await holding.goto('/favicon.svg')
  await holding.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        void indexedDB.databases().then((all) => {
          const version = all.find(({ name }) => name === 'waymark-vault')?.version ?? NaN
          const opening = indexedDB.open('waymark-vault', version + 1)
          opening.addEventListener('upgradeneeded', () => {
            const { transaction } = opening
            if (transaction === null) return
            const keepBusy = () => {
              const store = transaction.objectStore(transaction.objectStoreNames[0] ?? '')
              store.count().addEventListener('success', keepBusy)
            }
            keepBusy()
            Object.assign(globalThis, { letGo: () => transaction.abort() })
            resolve()
          })
          opening.addEventListener('blocked', () => reject(new Error('Another page holds it.')))
        }, reject)
      })
  )

  const seen = await headingsOf(page)
  await page.goto('/')
  await expect(heading(page)).toHaveText('The browser’s store does not answer')
  await holding.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo())
  await expect(heading(page)).toHaveText('Unlock your cases')
  expect(await seen()).toEqual([
    'Waymark is opening',
    'The browser’s store does not answer',
    'Unlock your cases'
  ])
  await page.locator('#passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(page.getByRole('link', { name: /^LATE-1/ })).toBeVisible()
})
