import { expect, test, type Page } from '@playwright/test'
import { openCase } from './support/opening'
import { openVault } from './support/vault'

/** Opens a case on a step that asks for a day which may be today’s. */
async function openDay(page: Page): Promise<void> {
  await page.clock.setFixedTime('2026-11-30T12:00:00Z')
  await openVault(page)
  const caseId = await openCase(page, 'HBR-201')
  await page.goto(`#/case/${caseId}/conclusion`)
  await expect(page.locator('#conclusion-on')).toBeVisible()
}

async function standsAs(page: Page, day: string, month: string, year: string): Promise<void> {
  await expect(page.locator('#conclusion-on')).toHaveValue(day)
  await expect(page.locator('#conclusion-on-month')).toHaveValue(month)
  await expect(page.locator('#conclusion-on-year')).toHaveValue(year)
}

test('what is spoken key by key into a date is no press of T', async ({ page }) => {
  await openDay(page)
  const day = page.locator('#conclusion-on')
  const today = page.locator('[aria-live="polite"]', { hasText: /^30 November 2026$/ })
  for (const words of ['twenty', 'Tuesday', 'the', 'TENTH']) {
    await day.focus()
    await page.keyboard.type(words)
    await standsAs(page, words, '', '')
    await expect(today).toHaveCount(0)
    await day.fill('')
  }
  // Said whole, it is a date, whatever letter it begins with.
  await day.focus()
  await page.keyboard.type('the 24th November 2026.')
  await page.keyboard.press('Tab')
  await standsAs(page, '24', '11', '2026')
  for (const part of ['', '-month', '-year']) await page.locator(`#conclusion-on${part}`).fill('')
  // In the box of another part the letters stand there.
  await page.locator('#conclusion-on-month').focus()
  await page.keyboard.type('th')
  await standsAs(page, '', 'th', '')
  await page.locator('#conclusion-on-month').fill('')
  // T alone is today, however long it is held and whatever is pressed later.
  await day.focus()
  await page.keyboard.press('t')
  await page.keyboard.down('t')
  await page.keyboard.up('t')
  await standsAs(page, '30', '11', '2026')
  await expect(today).toHaveCount(1)
  await page.keyboard.press('Shift')
  await page.keyboard.press('Control+c')
  await standsAs(page, '30', '11', '2026')
  await page.keyboard.press('Tab')
  await page.locator('#conclusion-on-month').press('x')
  await page.locator('#conclusion-on-month').fill('11')
  await day.focus()
  await page.keyboard.press('End')
  await page.keyboard.type('th')
  await standsAs(page, '30th', '11', '2026')
  await page.keyboard.press('Tab')
  await standsAs(page, '30', '11', '2026')
})

test('a day that is said with its month alone is asked for its year, and overwrites no other month', async ({
  page
}) => {
  await openDay(page)
  const day = page.locator('#conclusion-on')
  await day.fill('30 November')
  await page.keyboard.press('Tab')
  await standsAs(page, '30', '11', '')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.locator('#conclusion-on-error')).toContainText('Give the year.')
  await page.locator('#conclusion-on-year').fill('2026.')
  await page.keyboard.press('Tab')
  await standsAs(page, '30', '11', '2026')
  await expect(page.locator('#conclusion-on-error')).toHaveCount(0)
  await day.fill('30 October')
  await page.keyboard.press('Tab')
  await standsAs(page, '30 October', '11', '2026')
  await day.fill('29 November')
  await page.keyboard.press('Tab')
  await standsAs(page, '29', '11', '2026')
})
