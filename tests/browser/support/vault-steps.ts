import { expect, type Page } from '@playwright/test'

/** The passphrase of every vault that these tests make. */
export const passphrase = 'granite otter lantern seven meadow'

/** Makes a vault from the first page on, and proves that its recovery key was kept. */
export async function setUpVault(page: Page): Promise<void> {
  await page.locator('#passphrase').fill(passphrase)
  await page.locator('#passphrase-again').fill(passphrase)
  await page.getByRole('button', { name: 'Set up the vault' }).click()
  const asked = page.getByLabel(/^Type group \d+ of the key/)
  await expect(asked).toBeVisible()
  const number = Number(/\d+/.exec(await page.locator('label[for="recovery-group"]').innerText())?.[0])
  await asked.fill(
    await page
      .locator('.waymark-recovery-key__group')
      .nth(number - 1)
      .innerText()
  )
  await page.getByRole('button', { name: 'I have kept it: go on' }).click()
  await expect(page.getByRole('button', { name: 'Open a new case' })).toBeVisible()
}

/** Unlocks the vault, as after every reload. */
export async function unlock(page: Page): Promise<void> {
  await page.locator('#passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.locator('#passphrase')).toBeHidden()
}

export const saved = (page: Page): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()

/** Opens a case in a vault that is open. @returns its id */
export async function openCase(page: Page, reference: string): Promise<string> {
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill(reference)
  await saved(page)
  return new URL(page.url()).hash.split('/')[2] ?? ''
}
