import { expect, type Page } from '@playwright/test'

/** What is on the page has been saved. */
export const saved = (page: Page): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()

/** Opens a case in a vault that is open. @returns its id */
export async function openCase(page: Page, reference: string): Promise<string> {
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill(reference)
  await saved(page)
  return new URL(page.url()).hash.split('/')[2] ?? ''
}
