import { expect, type Page } from '@playwright/test'
import { openVault } from './vault'

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

/** Opens a vault and a case in it. @returns its id */
export async function openVaultWithCase(page: Page, reference: string): Promise<string> {
  await openVault(page)
  return openCase(page, reference)
}

/** Opens the last moment of a case on its task list, so that everything is asked that could wait until then. */
export async function openEverything(page: Page, caseId: string): Promise<void> {
  await page.goto(`#/case/${caseId}`)
  const goOn = page.getByRole('button', { name: /^Go on to (the first|what)/ })
  await expect(page.getByRole('heading', { level: 1, name: 'Task list' })).toBeVisible()
  while ((await goOn.count()) > 0) {
    const text = await goOn.innerText()
    await goOn.click()
    await expect(page.getByRole('button', { name: text, exact: true })).toHaveCount(0)
  }
}
