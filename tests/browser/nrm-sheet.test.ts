import { expect, test, type Page } from '@playwright/test'
import { pasted } from './support/pasted'
import { axeFindings } from './support/reading'
import { openVault } from './support/vault'
import { saved } from './support/opening'

/** Opens a case in which trafficking is suspected, and answers with the address of its pages. */
async function openCase(page: Page): Promise<(place: string) => string> {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('HBR-300')
  await page.locator('input[data-of="trafficking-conclusion"][value="suspected"]').check()
  await saved(page)
  const address = page.url()
  return (place) => address.replace('opening-page', place)
}

test('one click copies a field, says so and keeps the focus', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const at = await openCase(page)
  await page.goto(at('who-the-child-is'))
  await page.locator('#place-of-birth').fill('Cồn Sò, “on the coast”')
  await saved(page)
  await page.goto(at('nrm-preparation-sheet'))
  const button = page.getByRole('button', { name: 'Copy Place of birth' })
  await button.click()
  await expect(page.getByText('Copied: Place of birth')).toBeVisible()
  await expect(button).toBeFocused()
  expect(await pasted(page)).toBe('Cồn Sò, “on the coast”')
  await expect(page.locator('#field-place-of-birth')).toContainText('22 of 15,000 characters')
  expect(await axeFindings(page)).toEqual([])
})

test('where the clipboard is refused, a field is copied all the same', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read'])
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new Error('refused'))
    Object.defineProperty(navigator.clipboard, 'writeText', { value: refuse })
  })
  const at = await openCase(page)
  await page.goto(at('who-the-child-is'))
  await page.locator('#nationality').fill('Vietnamese')
  await saved(page)
  await page.goto(at('nrm-preparation-sheet'))
  const button = page.getByRole('button', { name: 'Copy Nationality' })
  await button.click()
  await expect(page.getByText('Copied: Nationality')).toBeVisible()
  await expect(button).toBeFocused()
  expect(await pasted(page)).toBe('Vietnamese')
})

test('what is missing leads to the step that asks for it, and what is too long says by how much', async ({
  page
}) => {
  const at = await openCase(page)
  await page.goto(at('professional-insight'))
  await page.locator('#why-referring').fill('a'.repeat(15_010))
  await saved(page)
  await page.goto(at('nrm-preparation-sheet'))
  await expect(page.locator('#field-why-referring')).toContainText(/of 15,000 characters/)
  await expect(page.locator('#field-why-referring')).toContainText(/\d+ characters more than the form takes/)
  const family = page.locator('#field-family')
  await expect(family).toContainText('Still missing')
  await family.getByRole('link').click()
  await expect(page).toHaveURL(/family-and-contact\/at\//)
  await expect(page.locator('#family-members')).toBeFocused()
  await page.locator('#family-members').fill('A grandmother and a sister.')
  await saved(page)
  await page.goto(at('nrm-preparation-sheet'))
  await expect(family).toContainText('A grandmother and a sister.')
})

test('what is missing stands by its page, and leads to the question; of what is asked once the referral stands, to that', async ({
  page
}) => {
  const at = await openCase(page)
  await page.goto(at('nrm-preparation-sheet'))
  const missing = page.getByRole('region', { name: 'Still missing' })
  await expect(missing).toContainText('once you have said where the referral stands')
  expect(await axeFindings(page)).toEqual([])
  await missing.getByRole('link', { name: 'Place of birth' }).click()
  await expect(page.locator('#place-of-birth')).toBeFocused()
  await page.goBack()
  await missing.getByRole('link', { name: 'First responder’s work email' }).click()
  await expect(page.locator('input[data-of="referral"]').first()).toBeFocused()
})

test('the sheet fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const at = await openCase(page)
  await page.goto(at('nrm-preparation-sheet'))
  await expect(page.locator('#main-heading')).toBeVisible()
  const wider = await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth)
  // Words that only a screen reader reads take one pixel beside what is seen.
  expect(wider).toBeLessThanOrEqual(1)
  expect(await axeFindings(page)).toEqual([])
})
