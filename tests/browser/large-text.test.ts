import { expect, test } from '@playwright/test'
import { eritrea } from '../cases/eritrea'
import { openNamed } from './support/named'

// The browser's own letters twice as large: what depends on them in the styles is counted in them, and no zoom of a page is the same.
test.use({
  launchOptions: {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--blink-settings=defaultFontSize=32']
  }
})

test('with letters of twice the size on a phone the task list is no wider than the screen', async ({
  page
}) => {
  const caseId = await openNamed(page, eritrea)
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto(`#/case/${caseId}`)
  const tasks = page.locator('.govuk-task-list__item')
  await expect(tasks.first()).toBeVisible()
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  const folder = process.env['WAYMARK_PICTURES']
  if (folder !== undefined) await tasks.nth(2).screenshot({ path: `${folder}/large-text-task.png` })
})

// In each of these one word of a heading or a note is longer than the line.
test('with such letters pages with long words are no wider either', async ({ page }) => {
  const caseId = await openNamed(page, eritrea)
  await page.setViewportSize({ width: 320, height: 800 })
  for (const [at, wide] of [
    ['check-case-details', 'Parental responsibility, consents and delegated decisions'],
    ['documents', 'Several documents as one PDF'],
    ['safe-place', 'Not set yet: How emergency accommodation']
  ] as const) {
    await page.goto(`#/case/${caseId}/${at}`)
    await expect(page.getByRole('main').getByText(wide).first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), at).toBe(320)
  }
})
