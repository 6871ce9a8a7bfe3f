import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { documentIds } from '../../content/documents'
import { stages } from '../../content/stages'
import { buildFolder } from '../../scripts/lib/project.mjs'
import { casePages, referencePages } from '../../src/routing/place'
import type { NamedCase } from '../cases/named-case'
import { Host } from './support/host'
import { playStep } from './support/player'
import { pdfPages } from './support/reading'
import { openCase, saved } from './support/opening'
import { setUp, unlock } from './support/vault'
import { keptForOffline } from './support/worker'
import { complaintsOf } from './support/complaints'

// With the worker that keeps Waymark for offline use, as a person has it.
test.use({ serviceWorkers: 'allow' })

let host: Host
test.beforeEach(async () => {
  host = new Host()
  await host.serve(buildFolder)
})
test.afterEach(() => host.stop())

/** The network is gone: nobody answers, and the browser knows. */
async function goOffline(page: Page): Promise<void> {
  await host.stop()
  await page.context().setOffline(true)
}

/** As much as a case needs to have a day in the calendar. */
const begun: NamedCase = { name: 'A case that has begun', answers: { 'assessment-started-on': '2026-11-02' } }

/** Every kind of page that there is, and so every chunk that a page can ask for. */
const pagesOf = (caseId: string): readonly string[] => [
  '/',
  ...referencePages.map((page) => `/${page}`),
  '/guidance/19',
  ...casePages.map((page) => `/case/${caseId}${page === 'task-list' ? '' : `/${page}`}`),
  ...documentIds.map((id) => `/case/${caseId}/documents/${id}`),
  ...stages.flatMap((stage) =>
    Object.keys(stage.steps)
      .slice(0, 2)
      .map((step) => `/case/${caseId}/${step}`)
  ),
  `/case/${caseId}/people/people/entry-1`
]

test('from the first load on everything works with the network gone, in the page that was first loaded', async ({
  page
}) => {
  test.setTimeout(240_000)
  const complaints = complaintsOf(page)
  await page.clock.setFixedTime('2026-11-24T10:00:00Z')
  await page.goto(host.address)
  await keptForOffline(page)
  await goOffline(page)

  // The vault is made, a case is opened and its documents are written by files that were never asked for before.
  await setUp(page)
  const caseId = await openCase(page, 'OFF-1')
  for (const hash of pagesOf(caseId)) {
    await page.goto(`${host.address}#${hash}`)
    await expect(page.locator('#main-heading'), hash).toBeVisible()
  }
  await page.goto(`${host.address}#/case/${caseId}/documents/care-plan`)
  expect((await pdfPages(page)).join(' ')).toContain('OFF-1')
  await page.goto(`${host.address}#/case/${caseId}/assessment-start`)
  await expect(page.locator('#main-heading')).toBeVisible()
  await playStep(page, begun, new Set())
  await page.goto(`${host.address}#/case/${caseId}/dates`)
  const calendar = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save all dates as a calendar file (.ics)' }).click()
  expect((await calendar).suggestedFilename()).toMatch(/\.ics$/)

  await page.goto(`${host.address}#/case/${caseId}/opening-page`)
  await page.reload()
  await unlock(page)
  await expect(page.locator('#reference')).toHaveValue('OFF-1')
  expect(complaints).toEqual([])
})

test('before all is kept, a part that the network has not brought is one reason, and no reload that nothing would answer', async ({
  browser
}) => {
  // Nothing is kept yet, as in the first minute.
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(host.address)
  await setUp(page)
  const caseId = await openCase(page, 'OFF-2')
  await page.locator('#worries').fill('Typed at the police station')
  await saved(page)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.goto(`${host.address}#/case/${caseId}/documents/care-plan`)
  const missing = page.getByRole('region', { name: 'A part of Waymark could not be loaded' })
  await expect(missing).toContainText('The network is gone')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be loaded')
  await expect(page.getByRole('main')).not.toContainText(/mistake|went wrong|tell whoever/)
  await expect(page.locator('body')).not.toContainText(/reload|load this page|refresh/i, {
    useInnerText: true
  })
  await expect(page.getByRole('main')).toContainText('All that was typed in this case is saved')
  // What came before goes on, and what is typed is kept.
  await page.goto(`${host.address}#/case/${caseId}/opening-page`)
  await expect(page.locator('#worries')).toHaveValue('Typed at the police station')
  await page.goto(`${host.address}#/case/${caseId}/documents/care-plan`)
  // It has failed once more before the network is back: a part that was still under way would come then.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be loaded')
  await context.setOffline(false)
  await expect(missing.getByRole('button', { name: 'Reload this page' })).toBeVisible()
  await page.getByRole('button', { name: 'Try this page again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Care plan')
  await expect(missing).toHaveCount(0)
  await context.close()
})

test('a new window opens without a network, at whatever address of the app', async ({ page, context }) => {
  await page.goto(host.address)
  await keptForOffline(page)
  await goOffline(page)
  for (const address of ['', 'index.html', '?from=a-link', '#/guidance']) {
    const opened = await context.newPage()
    await opened.goto(host.address + address)
    await expect(opened.getByRole('heading', { level: 1 }), address).toBeVisible()
    await opened.close()
  }
})

test('every file of the build is kept, each at its first fetching what the build made', async ({ page }) => {
  await page.goto(host.address)
  await keptForOffline(page)
  const kept = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes('precache'))
    const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return files.flat().map(({ url }) => new URL(url).pathname.slice(1))
  })
  const built = readdirSync(buildFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(buildFolder.length + 1))
  // The worker is the browser's own to keep.
  expect(kept.sort()).toEqual(built.filter((file) => file !== 'sw.js').sort())
})

test('nothing is kept for later before the first page stands', async ({ page }) => {
  await page.goto(host.address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const beforeWorker = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
  )
  await keptForOffline(page)
  const worker = host.asked.indexOf('GET /sw.js')
  expect(worker).toBeGreaterThan(0)
  for (const path of beforeWorker) expect(host.asked.slice(0, worker), path).toContain(`GET ${path}`)
  const asked = host.asked.slice(worker + 1)
  const firstFont = asked.findIndex((line) => line.endsWith('.ttf'))
  expect(firstFont).toBeGreaterThan(0)
  expect(asked.slice(firstFont).filter((line) => !line.endsWith('.ttf') && !line.endsWith('/sw.js'))).toEqual(
    []
  )
})

test('the browser finds nothing that keeps it from being installed', async ({ page }) => {
  await page.goto(host.address)
  await keptForOffline(page)
  const browser = await page.context().newCDPSession(page)
  const { errors, url } = await browser.send('Page.getAppManifest')
  expect(url).toBe(`${host.address}manifest.webmanifest`)
  expect(errors).toEqual([])
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
  // The windows of these tests are private ones.
  const ids = installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')
  expect(ids).toEqual([])
})

test('where files do not match the build, as on a host that is being changed, none of it is kept', async ({
  page
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-half-'))
  try {
    cpSync(buildFolder, folder, { recursive: true })
    const changed = 'icons/waymark-512.png'
    writeFileSync(join(folder, changed), 'Of another build.')
    await host.serve(folder)
    await page.goto(host.address)
    await expect.poll(() => host.asked, { timeout: 30_000 }).toContain(`GET /${changed}`)
    // The browser gives the worker up, and Waymark works as long as the network does.
    const registered = () =>
      page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => typeof found))
    await expect.poll(registered, { timeout: 30_000 }).toBe('undefined')
    await setUp(page)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
