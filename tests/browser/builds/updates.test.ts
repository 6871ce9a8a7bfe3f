import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { isProving } from '../../support/proving'
import { Host, newerVersion, twoBuilds, type TwoBuilds } from '../support/host'
import { axeFindings } from '../support/reading'
import { openCase, saved } from '../support/opening'
import { schemes } from '../support/schemes'
import { setUp, unlock } from '../support/vault'
import { keptForOffline } from '../support/worker'

// With the worker that keeps Waymark for offline use, as a person has it.
test.use({ serviceWorkers: 'allow' })

// The newer build is made once, for all tests of this file.
test.describe.configure({ mode: 'default' })

let builds: TwoBuilds
test.beforeAll(async () => {
  test.setTimeout(180_000)
  builds = await twoBuilds()
})
test.afterAll(() => builds.remove())

let host: Host
test.beforeEach(async () => {
  host = new Host()
  await host.serve(builds.older)
})
test.afterEach(() => host.stop())

const notice = (page: Page) => page.getByRole('region', { name: 'A newer Waymark is ready' })
const take = (page: Page) => notice(page).getByRole('button', { name: 'Reload with the newer Waymark' })
const cover = (page: Page, title: string) => page.getByRole('dialog', { name: title })
const at = (caseId: string, step: string) => `${host.address}#/case/${caseId}/${step}`

/** Which of the two builds a page runs, as it says itself. */
async function isNewer(page: Page): Promise<boolean> {
  await page.goto(`${host.address}#/about`)
  const text = await page.getByRole('main').innerText()
  expect(text).toMatch(/Version \d+\.\d+\.\d+\./)
  // An address without # would load the page anew, and lock the vault.
  await page.goBack()
  return text.includes(`Version ${newerVersion}.`)
}

/** A tab of the older build with a vault that is open, and a case in it. */
async function older(page: Page): Promise<string> {
  await page.goto(host.address)
  await keptForOffline(page)
  await setUp(page)
  return openCase(page, 'UPD-1')
}

/** Another tab of the same browser, with the vault open there too. */
async function secondTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(host.address)
  await unlock(page)
  return page
}

/** The host has the newer build from now on, and the page looks for one. */
async function publishNewer(page: Page): Promise<void> {
  await host.serve(builds.newer)
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })
  await expect(notice(page)).toBeVisible({ timeout: 60_000 })
}

test('a newer build is announced, and taken only when the person says so', async ({ page, context }) => {
  const caseId = await older(page)
  await publishNewer(page)
  expect(await isNewer(page)).toBe(false)

  // Neither loading the page anew nor closing every tab takes it.
  await page.reload()
  await unlock(page)
  await expect(notice(page)).toBeVisible()
  expect(await isNewer(page)).toBe(false)
  const blank = await context.newPage()
  await page.close()
  const next = await context.newPage()
  await blank.close()
  await expect(async () => {
    // As long as any page of Waymark is there, the waiting worker waits.
    await next.goto('about:blank')
    await next.goto(host.address)
    expect(
      await next.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.waiting))
    ).toBeNull()
  }).toPass()
  await unlock(next)
  await expect(notice(next)).toBeVisible()
  expect(await isNewer(next)).toBe(false)

  // What was typed a moment before is saved first.
  await next.goto(at(caseId, 'opening-page'))
  await next.locator('#worries').fill('A car waits outside at night.')
  await take(next).click()
  await unlock(next)
  await expect(next.locator('#worries')).toHaveValue('A car waits outside at night.')
  expect(await isNewer(next)).toBe(true)
  await expect(notice(next)).toBeHidden()

  // It is whole: nobody has to answer any more.
  await host.stop()
  await context.setOffline(true)
  await next.reload()
  await unlock(next)
  expect(await isNewer(next)).toBe(true)
  await next.goto(at(caseId, 'documents'))
  await expect(next.locator('#main-heading')).toBeVisible()
})

// The tests around these look at the same notice; `npm run prove` has them all.
if (isProving)
  test('the notice meets axe and fits 320 px', async ({ page }) => {
    await older(page)
    await publishNewer(page)
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 720 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        expect(await axeFindings(page)).toEqual([])
        await picture(page, `ready-${colorScheme}-${width}`)
      }
    }
  })

test('a tab that runs the older build saves, is covered, and goes on with the newer one', async ({
  page,
  context
}) => {
  const caseId = await older(page)
  const other = await secondTab(context)
  const ownCase = await openCase(other, 'UPD-2')
  await publishNewer(page)

  await other.locator('#worries').fill('Typed a moment before.')
  await take(page).click()
  await expect(cover(other, 'A newer Waymark runs in another tab')).toBeVisible()
  // Nothing can be typed behind it, so that nothing of the older build is written over what the newer one writes.
  await other.keyboard.press('Escape')
  await expect(cover(other, 'A newer Waymark runs in another tab')).toBeVisible()
  await other.locator('#worries').focus()
  await expect(other.locator('#worries')).not.toBeFocused()
  expect(await axeFindings(other)).toEqual([])
  await picture(other, 'replaced')

  await unlock(page)
  expect(await isNewer(page)).toBe(true)
  await page.goto(at(ownCase, 'opening-page'))
  await expect(page.locator('#worries')).toHaveValue('Typed a moment before.')
  await page.goto(at(caseId, 'opening-page'))

  await other.getByRole('button', { name: 'Reload this page' }).click()
  await unlock(other)
  expect(await isNewer(other)).toBe(true)
  await other.locator('#worries').fill('Typed with the newer one.')
  await saved(other)
})

test('nothing is taken while something is unsaved here', async ({ page }) => {
  await older(page)
  await publishNewer(page)
  await breakStore(page)
  await page.locator('#worries').fill('Cannot be saved.')
  await take(page).click()
  await expect(notice(page)).toContainText('something here could not be saved')
  expect(await axeFindings(page)).toEqual([])
  await expect(page.locator('#worries')).toHaveValue('Cannot be saved.')
  await mendStore(page)
  await take(page).click()
  await unlock(page)
  await expect(page.locator('#worries')).toHaveValue('Cannot be saved.')
  expect(await isNewer(page)).toBe(true)
})

if (isProving)
  test('nothing is taken while something is unsaved in another tab', async ({ page, context }) => {
    await older(page)
    const other = await secondTab(context)
    await openCase(other, 'UPD-3')
    await publishNewer(page)
    await breakStore(other)
    await other.locator('#worries').fill('Cannot be saved.')
    await take(page).click()
    await expect(notice(page)).toContainText('another tab of Waymark holds something that could not be saved')
    expect(await isNewer(page)).toBe(false)
    // The other tab goes on as before.
    await expect(other.getByRole('dialog')).toHaveCount(0)
    await expect(other.locator('#worries')).toHaveValue('Cannot be saved.')

    await mendStore(other)
    await other.locator('#worries').fill('Can be saved again.')
    await saved(other)
    await take(page).click()
    await expect(cover(other, 'A newer Waymark runs in another tab')).toBeVisible()
    await unlock(page)
    expect(await isNewer(page)).toBe(true)
  })

test('a tab that does not answer is named, and holds nothing up once it does', async ({ page, context }) => {
  await older(page)
  const other = await secondTab(context)
  await publishNewer(page)
  // A question of the browser's own holds a page up for as long as it stands, as work that does not end does.
  const asked = other.waitForEvent('dialog')
  const busy = other.evaluate(() => alert('Held up.'))
  const question = await asked
  await take(page).click()
  await expect(cover(page, 'Getting the newer Waymark')).toBeVisible()
  await expect(notice(page)).toContainText('another tab of Waymark does not answer')
  expect(await isNewer(page)).toBe(false)
  await question.accept()
  await busy
  // It heard late that it was asked, saw that nothing was taken, and goes on.
  await expect(other.getByRole('dialog')).toHaveCount(0)
  await openCase(other, 'UPD-4')
  await take(page).click()
  await expect(cover(other, 'A newer Waymark runs in another tab')).toBeVisible()
  await unlock(page)
  expect(await isNewer(page)).toBe(true)
})

test('a file that the host no longer has is said in one sentence, and a reload brings the newer build', async ({
  browser
}) => {
  // Without a service worker nothing is kept, as in a browser that forbids it.
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(host.address)
  await expect(page.getByRole('heading', { name: 'Waymark has not opened yet' })).toBeHidden()
  await setUp(page)
  await host.serve(builds.newer)
  await page.goto(`${host.address}#/guidance`)
  const missing = page.getByRole('region', { name: 'A part of Waymark could not be loaded' })
  await expect(missing).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'incomplete')
  await missing.getByRole('button', { name: 'Reload this page' }).click()
  // It is read without the vault.
  await expect(page.getByRole('heading', { level: 1, name: 'The guidance' })).toBeVisible()
  expect(await isNewer(page)).toBe(true)
  await context.close()
})

/** The script that the page names itself, in the build under test. */
const firstScript = () => {
  const [src = 'none'] =
    /assets\/[\w-]+\.js/.exec(readFileSync(join(builds.older, 'index.html'), 'utf8')) ?? []
  return new RegExp(`/${src}$`)
}
const firstFiles = [
  ['its first script', firstScript],
  ['its first words', () => /\/assets\/words-en-start-[\w-]+\.js$/]
] as const
for (const [what, missing] of firstFiles.slice(0, isProving ? 2 : 1)) {
  test(`a page that cannot open because ${what} cannot be had says so after a while`, async ({ browser }) => {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    const stopped: string[] = []
    await page.route(missing(), (route) => {
      stopped.push(route.request().url())
      return route.abort()
    })
    await page.goto(host.address)
    const sentence = page.getByRole('heading', { name: 'Waymark has not opened yet' })
    await expect(sentence).toBeHidden()
    await expect(sentence).toBeVisible()
    expect(stopped.length).toBeGreaterThan(0)
    expect(await axeFindings(page)).toEqual([])
    await picture(page, `not-opened-${stopped.length}`)
    await context.close()
  })
}

/** To look at the pages: name a folder for their pictures. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['WAYMARK_PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/update-${name}.png` })
}

/** From now on every write to the browser's store fails. */
async function breakStore(page: Page): Promise<void> {
  await page.evaluate(() => {
    const store = IDBObjectStore.prototype as unknown as { put: unknown; kept: unknown }
    store.kept = store.put
    store.put = () => {
      throw new DOMException('There is no room left.', 'QuotaExceededError')
    }
  })
}

/** The store takes writes again. */
async function mendStore(page: Page): Promise<void> {
  await page.evaluate(() => {
    const store = IDBObjectStore.prototype as unknown as { put: unknown; kept: unknown }
    store.put = store.kept
  })
}
