import { expect, type Page } from '@playwright/test'
import { packCase } from '../../../src/handover/case-package'
import { answersOf, type NamedCase } from '../../cases/given'
import { fileWith } from '../../support/file'

/** Takes in a named case as another worker would hand it over, and gives back the case's id here. */
export async function openNamed(page: Page, { answers }: NamedCase): Promise<string> {
  await page.goto('/')
  await page.locator('#case-file').setInputFiles({
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(packCase({ file: fileWith(answersOf(answers)), versions: [] }))
  })
  await expect(page).toHaveURL(/#\/case\/[^/]+$/)
  return new URL(page.url()).hash.split('/')[2] ?? ''
}

/** Opens a document of a case, and waits until it stands. */
export async function openDocument(page: Page, caseId: string, id: string): Promise<void> {
  await page.goto(`#/case/${caseId}/documents/${id}`)
  await expect(page.locator('article.waymark-document')).toBeVisible()
}
