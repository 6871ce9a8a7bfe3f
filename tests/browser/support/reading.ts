import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'
import { isProving } from '../../support/proving'
import { whole } from './whole-page'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The minified build of axe: each page gets half as many bytes. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The styles whose contrast this process has checked. A style is named with that of the element around it, and with its colour scheme. */
const contrasted = new Set<string>()

/** Each element of a page with the name of its style, as in `contrasted`. Runs in the page. */
function stylesIn(): readonly (readonly [Element, string])[] {
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const nameOf = (element: Element | null) =>
    `${element?.localName ?? ''}.${element?.getAttribute('class') ?? ''}`
  return [...document.body.querySelectorAll('*')].map(
    (element) => [element, `${scheme} ${nameOf(element.parentElement)} > ${nameOf(element)}`] as const
  )
}
/** The script that puts axe and `stylesIn` into the page. */
const axeAndStyles = `${axeSource}; window.waymarkStylesIn = ${stylesIn.toString()}`

/** The page’s window, once the script has run. */
interface WithAxe {
  readonly axe: typeof axe
  readonly waymarkStylesIn: typeof stylesIn
}

/**
 * What axe finds wrong on the page, in short. Axe is put into the page once: the app never reloads by itself.
 *
 * Checking contrast takes five sixths of axe’s time, and contrast follows from the styles. So axe checks the contrast of elements whose
 * style was not checked before, with all that is inside them. `npm run prove` checks every element of every page.
 */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await whole(page)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeAndStyles)
  const styles = await page.evaluate(() => [
    ...new Set((window as unknown as WithAxe).waymarkStylesIn().map(([, style]) => style))
  ])
  const unseen = styles.filter((style) => isProving || !contrasted.has(style))
  for (const style of unseen) contrasted.add(style)
  return page.evaluate(async (unseen) => {
    const { axe, waymarkStylesIn } = window as unknown as WithAxe
    const mark = 'data-waymark-test-unseen'
    const isUnseen = new Set(unseen)
    const marked = waymarkStylesIn().flatMap(([element, style]) => (isUnseen.has(style) ? [element] : []))
    for (const element of marked) element.setAttribute(mark, '')
    axe.configure({ rules: [{ id: 'color-contrast', selector: `[${mark}], [${mark}] *` }] })
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: marked.length > 0 } }
    })
    for (const element of marked) element.removeAttribute(mark)
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(' | ')
          .slice(0, 300)}`
    )
  }, unseen)
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
