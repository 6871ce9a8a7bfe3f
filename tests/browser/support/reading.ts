import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'
import { isProving } from '../../support/proving'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The small build: half as much goes to each page. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Styles, each with the one around it, whose contrast this process has looked at, light and dark apart. */
const contrasted = new Set<string>()

/**
 * Whether the contrast of a page is to be looked at: it takes axe five sixths of its time, and lies in the styles. So that it is,
 * where one stands that was not seen before; `npm run prove` looks at every page.
 */
async function isContrastNew(page: Page): Promise<boolean> {
  const styles = await page.evaluate(() => {
    const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
    const nameOf = (element: Element | null) =>
      `${element?.localName ?? ''}.${element?.getAttribute('class') ?? ''}`
    return [...document.body.querySelectorAll('*')].map(
      (element) => `${scheme} ${nameOf(element.parentElement)} > ${nameOf(element)}`
    )
  })
  const seen = contrasted.size
  for (const style of styles) contrasted.add(style)
  return isProving || contrasted.size > seen
}

/** What axe finds wrong on the page, in short. It is put into the page once: the app never reloads by itself. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  return page.evaluate(
    async (enabled) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ['violations'],
        rules: { 'color-contrast': { enabled } }
      })
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .join(' | ')
            .slice(0, 300)}`
      )
    },
    await isContrastNew(page)
  )
}

/** The text of a PDF, page by page. */
export async function textOf(bytes: Uint8Array): Promise<readonly string[]> {
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
  return pages
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
  // To look at the PDFs that the tests made, name a folder.
  const folder = process.env['WAYMARK_PDF_FOLDER']
  if (folder !== undefined) await download.saveAs(join(folder, download.suggestedFilename()))
  const pages = await textOf(bytes)
  expect(download.suggestedFilename()).toMatch(/\.pdf$/)
  return pages
}
