import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import type { QuestionId } from '../../content/stages'
import type { NamedCase } from '../cases/named-case'
import { playStep } from './support/player'
import { axeFindings } from './support/reading'
import { openVault } from './support/vault'
import { schemes } from './support/schemes'

/** In care for five weeks, with a plan on time and a review that nobody held. */
const given: NamedCase = {
  name: 'A case with dates',
  answers: {
    'dates-of-birth': [{ 'birth-date': '2011-03-14', 'birth-source': 'document' }],
    'periods-of-care': [
      { 'care-authority': 'Harbury', 'care-from': '2026-10-19', 'care-legal-basis': 'section-20' }
    ],
    'care-plan-ready-on': '2026-10-28',
    'assessment-started-on': '2026-10-20'
  }
}

async function recordDates(page: Page): Promise<string> {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('HBR-41')
  const caseId = new URL(page.url()).hash.split('/')[2] ?? ''
  for (const step of ['who-the-child-is', 'periods-of-care', 'sharing', 'assessment-start']) {
    await page.goto(`/#/case/${caseId}/${step}`)
    await expect(page.locator('#main-heading')).toBeVisible()
    await playStep(page, given, new Set<QuestionId>())
  }
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  return caseId
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T09:30:00Z')
})

test('before any day is known, the page leads to what days are counted from', async ({ page }) => {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('HBR-42')
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  const caseId = new URL(page.url()).hash.split('/')[2] ?? ''
  await page.goto(`/#/case/${caseId}/dates`)
  const links = page.getByRole('main').getByRole('listitem').getByRole('link')
  await expect(links).toHaveCount(3)
  expect(await axeFindings(page)).toEqual([])
  await links.nth(1).click()
  await expect(page).toHaveURL(/\/periods-of-care\/at\/[\w-]+$/)
  await expect(page.locator('#periods-of-care')).toBeFocused()
})

for (const colorScheme of schemes) {
  test(`${colorScheme}: the days of a case, what is overdue first, with a picture, at any width`, async ({
    page
  }) => {
    await page.emulateMedia({ colorScheme })
    const caseId = await recordDates(page)
    await page.goto(`/#/case/${caseId}/dates`)
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Overdue')
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await expect(page.getByRole('list', { name: /^From coming into care/ })).toContainText(
        'First review, overdue'
      )
      const beyond = await page.locator('#main').evaluate((main) => main.scrollWidth - main.clientWidth)
      expect(beyond).toBe(0)
      expect(await axeFindings(page)).toEqual([])
      const folder = process.env['WAYMARK_PICTURES']
      if (folder !== undefined)
        await page.screenshot({ path: `${folder}/dates-${colorScheme}-${width}.png`, fullPage: true })
    }
  })
}

test('the calendar file names the case by its reference alone', async ({ page }) => {
  const caseId = await recordDates(page)
  await page.goto(`/#/case/${caseId}/dates`)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save all dates as a calendar file (.ics)' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('dates_HBR-41.ics')
  const text = await readFile(await download.path(), 'utf8')
  // It was due on 16 November. Nobody looks back in a calendar, so it stands on the day of the file.
  expect(text).toContain('SUMMARY:Overdue: First review – HBR-41\r\n')
  expect(text).toContain('DTSTART;VALUE=DATE:20261124\r\n')
  expect(text).not.toContain('DTSTART;VALUE=DATE:20261116\r\n')
  await expect(page.getByText('The calendar file has been saved.')).toBeVisible()
})

test('the task list says what is overdue, the list of cases how many days have passed, and both what comes next', async ({
  page
}) => {
  const caseId = await recordDates(page)
  await page.goto(`/#/case/${caseId}/task-list`)
  await expect(page.getByText('16 November 2026 – Overdue').first()).toBeVisible()
  await page.goto('/#/cases')
  const list = page.locator('.waymark-cases__dates')
  await expect(list).toContainText(/^\d+ dates? ha(s|ve) passed/)
  await expect(list).toContainText(/Next date: [^,]+, \d+ \w+ \d{4}$/)
  expect(await axeFindings(page)).toEqual([])
  const folder = process.env['WAYMARK_PICTURES']
  if (folder !== undefined) {
    await page.screenshot({ path: `${folder}/cases.png` })
    await page.setViewportSize({ width: 320, height: 700 })
    await page.screenshot({ path: `${folder}/cases-320.png` })
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`/#/case/${caseId}/task-list`)
    await page.screenshot({ path: `${folder}/task-list.png`, fullPage: true })
  }
})

test('a browser that cannot count days itself is brought what does, and counts the same', async ({
  page
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'))
  const brought: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/\/assets\/implementation-/.test(pathname)) brought.push(pathname)
  })
  const caseId = await recordDates(page)
  expect(brought).toHaveLength(1)
  await page.goto(`/#/case/${caseId}/dates`)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Overdue')
  // Twenty weekdays after 19 October (regulation 33), and the day on which who was born on 14 March 2011 is 18.
  for (const day of ['16 November 2026', '14 March 2029'])
    await expect(page.locator('#main')).toContainText(day)
})
