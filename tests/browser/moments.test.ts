import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/reading'
import { openVault, reload } from './support/vault'

const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()

async function openCase(page: Page, reference: string): Promise<string> {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill(reference)
  await saved(page)
  return new URL(page.url()).hash.split('/')[2] ?? ''
}

test('whoever went on to a later moment by mistake comes back to the one that the answers say', async ({
  page
}) => {
  const caseId = await openCase(page, 'HBR-611')
  await page.goto(`/#/case/${caseId}`)
  const main = page.getByRole('main')
  const back = main.getByRole('button', { name: 'Go back to: The first hour' })
  await expect(main.getByRole('button', { name: 'Go on to the first days' })).toBeVisible()
  await expect(back).toHaveCount(0)
  await main.getByRole('button', { name: 'Go on to the first days' }).click()
  await main.getByRole('button', { name: 'Go on to what the first review needs' }).click()
  await saved(page)
  await reload(page)
  await expect(main.getByText('This case is on its way to the first review')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await back.click()
  await expect(main.getByText('This case is in the first hour')).toBeFocused()
  await expect(back).toHaveCount(0)
  await saved(page)
  await reload(page)
  await expect(main.getByText('This case is in the first hour')).toBeVisible()
})
