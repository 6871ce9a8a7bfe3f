import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { isProving } from '../support/proving'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { readFaces, type Faces } from '../../src/documents/pdf/fonts/fonts.ts'
import { runSystemTool } from '../../scripts/lib/system-tools.mjs'
import { allFonts, familyFiles } from '../unit/pdf/fixtures.ts'
import { samples } from '../unit/pdf/scripts/samples.ts'
import { drawnAlone } from './support/drawn-alone.ts'
import { unlikeness } from './support/unlikeness.ts'
import { pdfPages } from './support/reading'
import { openVault } from './support/vault'

test.describe('a text in the PDF looks as the browser sets it in the same fonts:', () => {
  let faces: Faces
  let folder: string
  let page: Page
  let set: Awaited<ReturnType<typeof typesetter>>
  // Reading all fonts takes longer than setting a line with them.
  test.beforeAll(async ({ browser }) => {
    faces = readFaces(await allFonts())
    folder = await mkdtemp(join(tmpdir(), 'waymark-scripts-'))
    page = await browser.newPage({ deviceScaleFactor: 2 })
    set = await typesetter(page)
  })
  test.afterAll(async () => {
    await page.close()
    await rm(folder, { recursive: true })
  })

  const size = 40
  /** The share of ink that may be elsewhere. */
  const limit = 0.005

  /** A picture of a line in a PDF, two dots for each point. */
  async function inPdf(text: string, language: string, bold: boolean): Promise<Buffer> {
    const file = join(folder, 'line.pdf')
    await writeFile(file, drawnAlone(text, { faces, size, language, bold }))
    const { status, stderr } = await runSystemTool('pdftoppm', [
      '-r',
      '144',
      '-png',
      '-singlefile',
      file,
      join(folder, 'line')
    ])
    expect(status, stderr).toBe(0)
    return readFile(join(folder, 'line.png'))
  }

  /** A page that has the same fonts, in the order in which the PDF asks them, and in which lines can be set. */
  async function typesetter(page: Page) {
    await page.setViewportSize({ width: 1800, height: 160 })
    const rules = await Promise.all(
      familyFiles.flatMap(({ name, regular, bold }) =>
        [regular, bold].map(async (file, index) => {
          const data = (await readFile(file)).toString('base64')
          return `@font-face { font-family: '${name}'; font-weight: ${index === 0 ? 400 : 700}; src: url(data:font/ttf;base64,${data}) }`
        })
      )
    )
    const families = familyFiles.map(({ name }) => `'${name}'`).join(', ')
    await page.setContent(
      `<style>${rules.join('\n')} body { margin: 0 } p { margin: 40px; width: 1700px; white-space: pre; font: ${size}px/1.6 ${families}; font-kerning: none }</style><p dir="auto"></p>`
    )
    return async (text: string, language: string, bold: boolean): Promise<Buffer> => {
      const line = page.locator('p')
      await line.evaluate(
        async (element, given) => {
          element.textContent = given.text
          element.setAttribute('lang', given.language)
          element.style.fontWeight = given.bold ? '700' : '400'
          await document.fonts.ready
        },
        { text, language, bold }
      )
      return page.screenshot()
    }
  }

  for (const { language, tag, name, sentences } of samples.all) {
    test(language, async () => {
      const plain = isProving ? [name, ...sentences] : sentences.slice(0, 1)
      for (const [text, bold] of [[name, true], ...plain.map((one) => [one, false] as const)] as const) {
        const pictures = [await inPdf(text, tag, bold), await set(text, tag, bold)] as const
        const unlike = await unlikeness(page, pictures)
        if (process.env['WAYMARK_PDF_FOLDER'] !== undefined)
          console.log(language, text, JSON.stringify(unlike))
        expect(Math.abs(unlike.wider), text).toBeLessThanOrEqual(4)
        expect(Math.abs(unlike.higher), text).toBeLessThanOrEqual(3)
        expect(unlike.share, text).toBeLessThan(0.01)
      }
    })
  }

  // What jsPDF did before: letters that stand alone, marks beside their letters, syllables in the order of typing.
  for (const [what, right, wrong] of [
    ['letters that do not join', 'ژنێک', 'ژ\u200Cن\u200Cێ\u200Cک'],
    ['another mark', 'Ọlọ́run', 'Ọlọ̀run'],
    ['a syllable that is not put together', 'श्रीकृष्ण', 'श्\u200Cरीकृष्\u200Cण']
  ] as const) {
    test(`${what} would be found out`, async () => {
      const pictures = [await inPdf(right, 'en', false), await set(wrong, 'en', false)] as const
      expect((await unlikeness(page, pictures)).share).toBeGreaterThan(limit)
    })
  }
})

const names = samples.all.map(({ name }) => name)

async function openStep(page: Page, texts: readonly string[]): Promise<void> {
  await openVault(page)
  await page.getByRole('button', { name: 'Open a new case' }).click()
  await page.locator('#reference').fill('SCRIPTS-1')
  const opening = page.url()
  await page.goto(opening.replace('opening-page', 'trust'))
  await page.locator('#what-helps-feel-safe').fill(texts.join('\n'))
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  await page.goto(opening.replace('opening-page', 'documents/protection-and-placement-plan'))
  await expect(page.getByText(texts[0] ?? '').first()).toBeVisible()
}

/** What is fetched for PDFs, by the beginning of its name. */
function fetched(page: Page): ReadonlySet<string> {
  const files = new Set<string>()
  page.context().on('request', (request) => {
    const name = /assets\/(Noto\w+?|harfbuzz)[_-][^/]*\.(?:ttf|wasm)$/.exec(request.url())?.[1]
    if (name !== undefined) files.add(name)
  })
  return files
}

test('a PDF of the app holds names in every script, and nothing is said to be lacking', async ({ page }) => {
  const files = fetched(page)
  await openStep(page, names)
  const text = (await pdfPages(page)).join(' ').normalize('NFC')
  for (const name of names) expect(text).toContain(name.normalize('NFC'))
  await expect(page.getByText('lack some characters')).toHaveCount(0)
  // The page has a font of its own for Devanagari, which is in the primary one of the PDF.
  const families = familyFiles.map(({ name }) => name).filter((name) => name !== 'NotoEmoji')
  expect([...files].sort()).toEqual(['harfbuzz', 'NotoSansDevanagari', ...families].sort())
})

test('other fonts and the shaper are fetched only for texts that need them', async ({ page }) => {
  const files = fetched(page)
  await openStep(page, ['Nguyễn Thị Hương – “Siân” Ŵyn, Олена, Ελένη'])
  await pdfPages(page)
  expect([...files]).toEqual(['NotoSans'])
})

test('a character that no font has is listed before the PDF is made', async ({ page }) => {
  await openStep(page, ['Her grandmother wrote \u{13080} on it'])
  await page.getByRole('button', { name: 'Make a PDF' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: '\u{13080}' })).toBeVisible()
})
