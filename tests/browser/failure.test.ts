import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { Decrypter } from 'age-encryption'
import { isProving } from '../support/proving'
import { openCase, saved } from './support/opening'
import { plant, throwsIn, preparePlantedErrors } from './support/planted-errors'
import { axeFindings } from './support/reading'
import { failWith, withStoreThatMayFail } from './support/store-faults'
import { openVault, passphrase, passphraseAsked } from './support/vault'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const failure = 'This page could not be shown'
const main = (page: Page) => page.getByRole('main')
const typed = 'Typed just before the page failed'

const goTo = (page: Page, id: string, rest: string) =>
  page.evaluate((hash) => (location.hash = hash), `#/case/${id}${rest}`)

/** The file of the case that the page offers, opened with a tool that is not Waymark's. */
async function takenAlong(page: Page): Promise<string> {
  const details = page.getByText('Download this case, encrypted')
  await expect(details).toBeVisible()
  if (!(await page.locator('#sealed-passphrase').isVisible())) await details.click()
  await page.locator('#sealed-passphrase').fill(passphrase)
  await page.locator('#sealed-passphrase-again').fill(passphrase)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download it' }).click()
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  return decrypter.decrypt(await readFile(await (await downloading).path()), 'text')
}

// The others are looked at under npm run prove.
const pages = [
  ['TaskListScreen', ''],
  ['ActionsScreen', '/actions'],
  ['DocumentScreen', '/documents/care-plan'],
  ['HistoryScreen', '/history'],
  ...(isProving
    ? ([
        ['DatesScreen', '/dates'],
        ['AllTracksScreen', '/all-tracks'],
        ['VersionsScreen', '/versions']
      ] as const)
    : [])
] as const

for (const [screen, rest] of pages) {
  test(`an error in ${screen} shows what is safe, the ways back and the case as a file, and loses nothing`, async ({
    page
  }) => {
    await throwsIn(page, screen, 'rendering')
    await openVault(page)
    const id = await openCase(page, 'ERR-1')
    await page.locator('#worries').fill(typed)
    await plant(page, screen)
    await goTo(page, id, rest)
    await expect(heading(page)).toHaveText(failure)
    await expect(heading(page)).toBeFocused()
    await expect(main(page)).toContainText('All that was typed in this case is saved')
    await expect(main(page)).not.toContainText('Planted')
    // The frame of the case is still there: whose it is, what is saved, and its stages.
    await expect(page.getByRole('region', { name: 'ERR-1' })).toBeVisible()
    await expect(page.getByText('Download this case, encrypted')).toBeVisible()
    // Back to the list, and into the case again.
    await main(page).getByRole('link', { name: 'The list of cases' }).click()
    await page.getByRole('link', { name: /^ERR-1/ }).click()
    await expect(page.locator('#worries')).toHaveValue(typed)
    // Once the fault is gone, the page shows.
    await goTo(page, id, rest)
    await expect(heading(page)).toHaveText(failure)
    await plant(page, undefined)
    await page.getByRole('button', { name: 'Try this page again' }).click()
    await expect(heading(page)).not.toHaveText(failure)
    await expect(heading(page)).toBeVisible()
  })
}

test('an error in a field of a step is one of its page: the task list is one link away, and all is there', async ({
  page
}) => {
  await preparePlantedErrors(page)
  await openVault(page)
  const id = await openCase(page, 'ERR-2')
  await page.locator('#worries').fill(typed)
  await plant(page, 'a text area')
  await goTo(page, id, '/experiences')
  await expect(heading(page)).toHaveText(failure)
  expect(await axeFindings(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 720 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await main(page).getByRole('link', { name: 'The case’s task list' }).click()
  await expect(heading(page)).not.toHaveText(failure)
  await expect(page.getByRole('button', { name: 'Try this page again' })).toHaveCount(0)
  await plant(page, undefined)
  await goTo(page, id, '/opening-page')
  await expect(page.locator('#worries')).toHaveValue(typed)
  expect(await takenAlongAfter(page, id)).toContain(typed)
})

/** Plants the error once more, to take the case along from the page that says so. */
async function takenAlongAfter(page: Page, id: string): Promise<string> {
  await plant(page, 'a text area')
  await goTo(page, id, '/experiences')
  await expect(heading(page)).toHaveText(failure)
  return takenAlong(page)
}

test('what could not be saved is said not to be, is in the file, and is there on the way back', async ({
  page
}) => {
  await withStoreThatMayFail(page)
  await throwsIn(page, 'ActionsScreen', 'rendering')
  await openVault(page)
  const id = await openCase(page, 'ERR-3')
  await failWith(page, 'QuotaExceededError')
  await page.locator('#worries').fill(typed)
  await plant(page, 'ActionsScreen')
  await goTo(page, id, '/actions')
  await expect(heading(page)).toHaveText(failure)
  await expect(main(page)).toContainText('Not saved: there is no room left')
  await expect(main(page)).not.toContainText('is saved, last')
  expect(await takenAlong(page)).toContain(typed)
  await main(page).getByRole('link', { name: 'The list of cases' }).click()
  await page.getByRole('link', { name: 'Open the case, to see why' }).click()
  await expect(page.locator('#worries')).toHaveValue(typed)
  await failWith(page, undefined)
  await page.locator('#worries').fill(`${typed}, and after`)
  await saved(page)
})

test('an error around the page of a case, in an effect, leaves the file, and the case opens again as it was', async ({
  page
}) => {
  await preparePlantedErrors(page)
  await withStoreThatMayFail(page)
  await openVault(page)
  await openCase(page, 'ERR-4')
  await failWith(page, 'QuotaExceededError')
  await page.locator('#worries').fill(typed)
  await plant(page, 'an effect')
  await page.setViewportSize({ width: 330, height: 720 })
  await expect(heading(page)).toHaveText(failure)
  await expect(page.getByRole('banner').getByRole('button', { name: 'Lock', exact: true })).toBeVisible()
  await expect(main(page)).toContainText('Not saved: there is no room left')
  expect(await takenAlong(page)).toContain(typed)
  await plant(page, undefined)
  await page.getByRole('button', { name: 'Try this page again' }).click()
  await expect(page.locator('#worries')).toHaveValue(typed)
  await failWith(page, undefined)
  await page.locator('#worries').fill(`${typed}, and after`)
  await saved(page)
  // The same by way of the list.
  await plant(page, 'an effect')
  await page.setViewportSize({ width: 800, height: 720 })
  await expect(heading(page)).toHaveText(failure)
  await expect(main(page)).toContainText('All that was typed in this case is saved')
  await main(page).getByRole('link', { name: 'The list of cases' }).click()
  await plant(page, undefined)
  await page.getByRole('link', { name: /^ERR-4/ }).click()
  await expect(page.locator('#worries')).toHaveValue(`${typed}, and after`)
})

test('an error in the list of cases, and in a page without a case, leads back', async ({ page }) => {
  await preparePlantedErrors(page)
  await throwsIn(page, 'SecurityScreen', 'rendering')
  await openVault(page)
  await openCase(page, 'ERR-5')
  await plant(page, 'the list of cases')
  await page.getByRole('banner').getByRole('link', { name: 'Cases' }).click()
  await expect(heading(page)).toHaveText(failure)
  await plant(page, 'SecurityScreen')
  await page.getByRole('banner').getByRole('link', { name: 'Security' }).click()
  await expect(heading(page)).toHaveText(failure)
  await expect(main(page)).toContainText('cases are not affected')
  expect(await axeFindings(page)).toEqual([])
  await main(page).getByRole('link', { name: 'The list of cases' }).click()
  await expect(page.getByRole('link', { name: /^ERR-5/ })).toBeVisible()
})

test('an error in the frame itself shows a page all the same, and nothing unsaved is lost over it', async ({
  page
}) => {
  await preparePlantedErrors(page)
  await withStoreThatMayFail(page)
  await openVault(page)
  await openCase(page, 'ERR-6')
  await page.reload()
  await expect(passphraseAsked(page)).toBeVisible()
  await plant(page, 'the frame')
  await page.locator('#passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(heading(page)).toHaveText(failure)
  await plant(page, undefined)
  await page.getByRole('button', { name: 'Try this page again' }).click()
  await expect(page.locator('#reference')).toHaveValue('ERR-6')
})

test('a file of a page that fails while it is run leaves no empty page, and the way back works', async ({
  page
}) => {
  await throwsIn(page, 'DatesScreen', 'running its file')
  await openVault(page)
  const id = await openCase(page, 'ERR-7')
  await page.locator('#worries').fill(typed)
  await goTo(page, id, '/dates')
  await expect(heading(page)).toHaveText(failure)
  await expect(main(page)).toContainText('All that was typed in this case is saved')
  await main(page).getByRole('link', { name: 'The case’s task list' }).click()
  await expect(heading(page)).not.toHaveText(failure)
  await goTo(page, id, '/opening-page')
  await expect(page.locator('#worries')).toHaveValue(typed)
})

test('what could not be fetched is told until it has come, and a mistake after it as a mistake', async ({
  page
}) => {
  await throwsIn(page, 'ActionsScreen', 'rendering')
  await openVault(page)
  const id = await openCase(page, 'ERR-9')
  await page.locator('#worries').fill(typed)
  const file = /\/assets\/HistoryScreen-[\w-]+\.js$/
  const missing = page.getByRole('region', { name: 'A part of Waymark could not be loaded' })
  await page.route(file, (route) => route.abort())
  await goTo(page, id, '/history')
  await expect(heading(page)).toHaveText('This page could not be loaded')
  await expect(missing).toBeVisible()
  await expect(main(page)).not.toContainText('mistake')
  await page.getByRole('button', { name: 'Try this page again' }).click()
  await expect(heading(page)).toHaveText('This page could not be loaded')
  await expect(missing).toBeVisible()
  await page.unroute(file)
  await page.getByRole('button', { name: 'Try this page again' }).click()
  await expect(heading(page)).toHaveText('History')
  await expect(missing).toHaveCount(0)
  await plant(page, 'ActionsScreen')
  await goTo(page, id, '/actions')
  await expect(heading(page)).toHaveText(failure)
  await expect(main(page)).toContainText('That is a mistake in Waymark')
  await expect(main(page)).toContainText('tell whoever runs this site')
  await expect(missing).toHaveCount(0)
})

for (const [where, hash, file] of [
  ['beside the cases', '#/glossary', 'ReferenceScreen'],
  ['that every case has', undefined, 'CaseScreen']
] as const)
  test(`a part ${where} that could not be fetched can be tried again where it is missing`, async ({
    page
  }) => {
    const files = new RegExp(`/assets/${file}-[\\w-]+\\.js$`)
    await page.route(files, (route) => route.abort())
    await openVault(page)
    if (hash === undefined) await page.getByRole('button', { name: 'Open a new case' }).click()
    else await page.evaluate((at) => (location.hash = at), hash)
    await expect(heading(page)).toHaveText('This page could not be loaded')
    await expect(page).toHaveTitle(/^This page could not be loaded/)
    await expect(main(page).getByRole('link', { name: 'The list of cases' })).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await page.unroute(files)
    await page.getByRole('button', { name: 'Try this page again' }).click()
    await expect(heading(page)).not.toHaveText('This page could not be loaded')
    await expect(page.getByRole('region', { name: 'A part of Waymark could not be loaded' })).toHaveCount(0)
    await expect(page).not.toHaveTitle(/could not be loaded/)
  })

test('a part that could not be fetched can be tried again where no vault is open', async ({ page }) => {
  const files = /\/assets\/ReferenceScreen-[\w-]+\.js$/
  await page.route(files, (route) => route.abort())
  await page.goto('/#/glossary')
  await expect(heading(page)).toHaveText('This page could not be loaded')
  await expect(main(page).getByRole('link', { name: 'The first page' })).toBeVisible()
  await page.unroute(files)
  await page.getByRole('button', { name: 'Try this page again' }).click()
  await expect(heading(page)).toHaveText('Words and short forms')
})

test('an error in a handler, or after a promise, leaves the page as it is', async ({ page }) => {
  await preparePlantedErrors(page)
  await openVault(page)
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await plant(page, 'a handler')
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await expect.poll(() => errors).toEqual(['Planted in a handler.'])
  await expect(heading(page)).toHaveText('Cases')
  await plant(page, undefined)
  const id = await openCase(page, 'ERR-8')
  await page.locator('#worries').fill(typed)
  await plant(page, 'a promise')
  await goTo(page, id, '/actions')
  await expect.poll(() => errors).toContain('Planted in a promise.')
  await expect(heading(page)).toBeVisible()
  await expect(heading(page)).not.toHaveText(failure)
  await goTo(page, id, '/opening-page')
  await expect(page.locator('#worries')).toHaveValue(typed)
})

test('an error on the front door, where no vault is open, leaves no empty page', async ({ page }) => {
  await preparePlantedErrors(page)
  await page.addInitScript(() => Object.assign(globalThis, { planted: 'the doors' }))
  await page.goto('/')
  await expect(heading(page)).toHaveText(failure)
  expect(await axeFindings(page)).toEqual([])
  await plant(page, undefined)
  await page.getByRole('button', { name: 'Try this page again' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'My cases' })).toBeVisible()
})

for (const when of ['rendering', 'running its file'] as const)
  test(`an error in the page that sets a vault up, ${when}, leaves no empty page, and the front door is one link away`, async ({
    page
  }) => {
    await page.addInitScript(() => Object.assign(globalThis, { planted: 'SetUpScreen' }))
    await throwsIn(page, 'SetUpScreen', when)
    await page.goto('/')
    await page.getByRole('link', { name: 'My cases' }).click()
    await expect(heading(page)).toHaveText(failure)
    await expect(main(page)).toContainText('tell whoever runs this site')
    expect(await axeFindings(page)).toEqual([])
    await main(page).getByRole('link', { name: 'The first page' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'My cases' })).toBeVisible()
  })
