import { expect, test } from '@playwright/test'
import { saved } from './support/opening'
import { openDocument } from './support/named'
import { axeFindings } from './support/reading'
import { openVault } from './support/vault'

// ¶23: nothing is left out of a reference for anybody, and it is the name of the file that goes by e-mail.
test('a reference that names the child or says where the child is says so under its field and above the PDF, and is taken', async ({
  page
}) => {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  const tells = page.getByText(/^The reference holds/)
  await page.locator('#reference').fill('Linh Maidstone 28/11')
  await page.locator('#known-as').fill('Linh')
  await expect(tells).toContainText('a word of a name')
  await page.locator('#where-the-child-is').fill('At the police station, Maidstone')
  await expect(tells).toContainText('words of a name and of a place')
  await expect(tells).toHaveCount(1)
  await saved(page)
  expect(await axeFindings(page)).toEqual([])
  const caseId = new URL(page.url()).hash.split('/')[2] ?? ''

  await openDocument(page, caseId, 'missing-child-sheet')
  await expect(tells).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  // Nothing is refused.
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /PDF/ }).first().click()
  expect((await download).suggestedFilename()).toContain('Linh')

  await page.getByRole('link', { name: 'Change the reference' }).click()
  await page.locator('#reference').fill('HBS-26-1')
  await expect(tells).toHaveCount(0)
  await saved(page)
  await openDocument(page, caseId, 'missing-child-sheet')
  await expect(tells).toHaveCount(0)
})
