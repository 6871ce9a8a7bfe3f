import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'
import { isProving } from '../../support/proving'
import { whole } from './whole-page'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The small build: half as much goes to each page. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Styles, each with the one around it, whose contrast this process has looked at, light and dark apart. */
const contrasted = new Set<string>()

/** The styles of a page, each with the one around it, by element. It runs in the page. */
function stylesIn(): readonly (readonly [Element, string])[] {
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const nameOf = (element: Element | null) =>
    `${element?.localName ?? ''}.${element?.getAttribute('class') ?? ''}`
  return [...document.body.querySelectorAll('*')].map(
    (element) => [element, `${scheme} ${nameOf(element.parentElement)} > ${nameOf(element)}`] as const
  )
}
/** Makes a function stand in the page. */
const axeAndStyles = `${axeSource}; window.waymarkStylesIn = ${stylesIn.toString()}`

/** What stands in the page once axe was put into it. */
interface WithAxe {
  readonly axe: typeof axe
  readonly waymarkStylesIn: typeof stylesIn
}

/**
 * What axe finds wrong on the page, in short. It is put into the page once: the app never reloads by itself.
 *
 * Contrast takes axe five sixths of its time, and lies in the styles. So it is looked at in what has a style that was not seen
 * before, and in all that stands within; `npm run prove` looks at all of every page.
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
