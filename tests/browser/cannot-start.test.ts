import { expect, test, type Page } from '@playwright/test'
import { host, testPort } from '../../scripts/lib/project.mjs'
import { keepBusy } from './support/busy-store'
import { expectPracticeBanded } from './support/practice'
import { axeFindings } from './support/reading'
import { openVault, passphrase, setUp, passphraseAsked } from './support/vault'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const silent = (page: Page) =>
  page.getByRole('heading', { level: 2, name: 'The browser’s store does not answer' })

/** Each address at which Waymark can begin: the front door, a page behind it, and practice. */
const beginnings = ['', '#/set-up', 'practise.html']

/** Every heading of the first door that is shown from the beginning on, one after another. Call it before the page is loaded. */
async function headingsOf(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(globalThis, { headingsSeen: seen })
    new MutationObserver(() => {
      const text = document.querySelector('#app #door-cases')?.textContent.trim()
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
    for (const beginning of beginnings) {
      const page = await browser.newPage()
      await page.goto(`http://waymark.example:${testPort}/${beginning}`)
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
      await page.close()
    }
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

for (const [what, named, takeAway] of takenAway)
  for (const beginning of beginnings)
    test(`a browser without ${what} is told at “/${beginning}” what is missing and what to do, before anything is typed`, async ({
      page
    }) => {
      await page.addInitScript(takeAway)
      await page.goto(`/${beginning}`)
      await expect(heading(page)).toHaveText('This browser cannot run Waymark')
      await expect(page.getByRole('listitem').filter({ hasText: named })).toHaveCount(1)
      await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
      await expect(page.getByText('Use a newer version of this browser, or another one')).toBeVisible()
      await expect(page.getByRole('main')).not.toContainText(/could not be read|private/i)
      await expect(page.getByRole('textbox')).toHaveCount(0)
      expect(await axeFindings(page)).toEqual([])
    })

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

/** A browser whose store never answers: its requests are real ones, of which nobody hears. */
const answersNothing = (page: Page) =>
  page.addInitScript(() => {
    const { open } = IDBFactory.prototype
    const silent = function (this: IDBFactory) {
      const request = open.call(this, 'never-heard-of')
      for (const type of ['success', 'error', 'blocked', 'upgradeneeded'])
        request.addEventListener(type, (event) => event.stopImmediatePropagation())
      return request
    }
    IDBFactory.prototype.open = silent
    IDBFactory.prototype.deleteDatabase = silent
  })

for (const beginning of ['', '#/set-up', '#/backup'])
  test(`a store that answers nothing leaves no empty page at “/${beginning}”: it opens at once, and says what to do`, async ({
    page
  }) => {
    const seen = await headingsOf(page)
    await answersNothing(page)
    await page.goto(`/${beginning}`)
    await expect(silent(page)).toBeVisible()
    expect(await seen()).toEqual(['My cases', 'The browser’s store does not answer'])
    await expect(page.getByRole('main').getByRole('alert')).toContainText('goes on by itself')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('close the other tabs of Waymark')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Do not clear the browser’s data')
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

  const letGo = await keepBusy(await context.newPage(), 'waymark-vault')
  const seen = await headingsOf(page)
  await page.goto('/')
  await expect(silent(page)).toBeVisible()
  await page.locator('#passphrase').fill('marsh')
  await letGo()
  await expect(passphraseAsked(page)).toBeVisible()
  // What was typed while it was awaited is not lost.
  await expect(page.locator('#passphrase')).toHaveValue('marsh')
  expect(await seen()).toEqual([
    'Unlock your cases',
    'The browser’s store does not answer',
    'Unlock your cases'
  ])
  await page.locator('#passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(page.getByRole('link', { name: /^LATE-1/ })).toBeVisible()
})

test('a store that answers nothing leaves practice no empty page: it says so, and can be done without the store', async ({
  page
}) => {
  await answersNothing(page)
  await page.goto('/practise.html')
  await expect(heading(page)).toHaveText('The browser’s store does not answer')
  await expect(page.getByRole('alert')).toContainText('goes on by itself')
  await expect(page.getByRole('alert')).toContainText('Do not clear the browser’s data')
  await expect(page.getByRole('main')).not.toContainText(/reload/i)
  await expect(page.getByRole('link', { name: 'Leave practice' })).toBeVisible()
  await page.setViewportSize({ width: 320, height: 720 })
  await expectPracticeBanded(page, 'a store that does not answer')
  await page.getByRole('button', { name: 'Practise without keeping anything' }).click()
  await expect(heading(page)).toHaveText('Practise with a scenario')
  await expect(page.getByRole('region', { name: 'Training' })).toContainText('This browser keeps nothing')
  await page
    .getByRole('button', { name: /^Begin/ })
    .first()
    .click()
  await expect(page.getByRole('button', { name: 'Say what you think' })).toBeVisible()
})

test('a store that answers late brings practice by itself, with what was practised before', async ({
  page,
  context
}) => {
  await page.goto('/practise.html')
  await page
    .getByRole('button', { name: /^Begin/ })
    .first()
    .click()
  await expect(page.getByRole('button', { name: 'Say what you think' })).toBeVisible()
  await page.goto('about:blank')
  const letGo = await keepBusy(await context.newPage(), 'waymark-training')
  await page.goto('/practise.html')
  await expect(heading(page)).toHaveText('The browser’s store does not answer')
  await letGo()
  await expect(heading(page)).toHaveText('Practise with a scenario')
  await expect(page.getByRole('heading', { name: 'Go on where you left off' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Training' })).not.toContainText('This browser keeps nothing')
})
