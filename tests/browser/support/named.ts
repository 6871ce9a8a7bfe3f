import { expect, type Page } from '@playwright/test'
import { joined, firstLineOf, linesOf } from '../../../src/vault/backup/write-contents'
import { sealBytes } from '../../../src/vault/backup/container'
import { answersOf, type NamedCase } from '../../cases/given'
import { fileWith } from '../../support/file'
import { filePassphrase, takeIn } from './files'
import { openVault } from './vault'

/** Little work, so that many tests can begin with a whole case: what makes the passphrase slow to guess is tested elsewhere. */
const workFactor = 10

/** A named case as another worker would hand it over. */
async function handedOver({ answers }: NamedCase): Promise<Buffer> {
  const file = {
    ...fileWith(answersOf(answers)),
    id: crypto.randomUUID(),
    revision: 1,
    savedAt: '2026-11-24T10:00:00Z'
  }
  const lines = [firstLineOf('2026-11-24T10:00:00Z'), ...linesOf({ file, versions: [], trail: [] })]
  return Buffer.from(await sealBytes(joined(lines), filePassphrase, workFactor))
}

/** Opens a vault, takes in a named case, and gives back the case's id here. */
export async function openNamed(page: Page, named: NamedCase): Promise<string> {
  await openVault(page)
  const buffer = await handedOver(named)
  await takeIn(page, { name: 'case.age', mimeType: 'application/octet-stream', buffer })
  await page.getByRole('main').locator('a[href*="#/case/"]').first().click()
  await expect(page).toHaveURL(/#\/case\/[^/]+$/)
  return new URL(page.url()).hash.split('/')[2] ?? ''
}

/** Opens a document of a case, and waits until it stands. */
export async function openDocument(page: Page, caseId: string, id: string): Promise<void> {
  await page.goto(`#/case/${caseId}/documents/${id}`)
  await expect(page.locator('article.waymark-document')).toBeVisible()
}
