import { expect, type Page } from '@playwright/test'
import { textOf, type NamedCase } from '../../cases/named-case'
import { backups, packageOf } from '../../unit/backup/support'
import { filePassphrase, takeIn } from './files'
import { openVault } from './vault'

async function* only<One>(one: One): AsyncGenerator<One> {
  yield await Promise.resolve(one)
}

/** Opens a vault and takes in a named case, as another worker would hand it over. @returns the case's id here */
export async function openNamed(page: Page, named: NamedCase): Promise<string> {
  await openVault(page)
  return takeInNamed(page, named)
}

/** Takes a named case into a vault that is open. @returns the case's id here */
export async function takeInNamed(page: Page, named: NamedCase): Promise<string> {
  const { bytes } = await backups.seal(only(packageOf(named)), filePassphrase)
  await takeIn(page, {
    name: 'case.age',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes)
  })
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(textOf(named.answers.reference)) })
    .click()
  await expect(page).toHaveURL(/#\/case\/[^/]+$/)
  return new URL(page.url()).hash.split('/')[2] ?? ''
}

/** Opens a document of a case, and waits until it stands. */
export async function openDocument(page: Page, caseId: string, id: string): Promise<void> {
  await page.goto(`#/case/${caseId}/documents/${id}`)
  await expect(page.locator('article.waymark-document')).toBeVisible()
}
