import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What axe finds wrong on the page, in short. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .join(' | ')
        .slice(0, 300)}`
  )
}

/** Makes the PDF of the document on screen, and reads its text back, page by page. */
export async function pdfPages(page: Page): Promise<readonly string[]> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make a PDF' }).click()
  const anyway = page.getByRole('button', { name: 'Make the PDF all the same' })
  const download = await Promise.race([
    downloading,
    anyway.waitFor().then(async () => {
      await anyway.click()
      return downloading
    })
  ])
  const bytes = await readFile(await download.path())
  const document = await getDocument({ data: new Uint8Array(bytes) }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent()
    pages.push(
      content.items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ')
    )
  }
  expect(download.suggestedFilename()).toMatch(/\.pdf$/)
  return pages
}
