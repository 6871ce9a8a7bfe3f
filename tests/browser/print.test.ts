import { readFileSync, readdirSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { documentIds, type DocumentId } from '../../content/documents'
import type { Block, DocumentModel } from '../../src/documents/model'
import { runSystemTool } from '../../scripts/lib/system-tools.mjs'
import type { Words } from '../../src/i18n/words'
import { eritrea } from '../cases/eritrea'
import type { NamedCase } from '../cases/named-case'
import { reviewed } from '../cases/reviews'
import { vietnam } from '../cases/vietnam'
import { missingInOrder, textsInDocument } from '../support/document-texts'
import { allWords } from './support/words'
import { chooseFull, fullCopy } from './support/copies'
import { openDocument, openNamed } from './support/named'
import { headRow, pagesByPoppler, printed, wordsByPoppler, type Printed } from './support/printed'
import { isProving } from '../support/proving'

// Each prints up to ten documents of many pages.
test.describe.configure({ timeout: 240_000 })

const today = '2026-11-24'

let words: Words
test.beforeAll(async () => {
  words = await allWords()
})

/** The instant at which the browser makes its papers: some say their minute. */
const at = `${today}T10:00:00Z`
const modelOf = (id: DocumentId, named: NamedCase) => fullCopy(id, named, words, { at })

async function open(page: Page, named: NamedCase): Promise<string> {
  await page.clock.setFixedTime(at)
  return openNamed(page, named)
}

/** Letters alone: paper breaks lines, and words that are too long for them; a font may set a letter and its mark one by one. */
const lettersOf = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')
const pageTexts = ({ pages }: Printed) => pages.map((page) => page.map(({ text }) => text))

/** A picture of days is drawn: its words are no part of the reading order of paper, which goes on after its description. */
const hasNoDays = (block: Block): Block => (block.kind === 'timeline' ? { ...block, marks: [] } : block)
const readInOrder = (model: DocumentModel) =>
  textsInDocument({
    ...model,
    sections: model.sections.map((one) => ({ ...one, blocks: one.blocks.map(hasNoDays) }))
  })

/** What may not be the last on a page, for it belongs to what follows. */
const leads = new Set(['H1', 'H2', 'H3', 'Caption', headRow])

/** What a page of paper ends with: its text and the roles around it. */
const endOf = (page: Printed['pages'][number]) => page.findLast(({ text }) => lettersOf(text) !== '')

// Of one case here; `npm run prove` prints those of all.
const cases = isProving ? Object.values(reviewed) : [vietnam]
for (const named of cases) {
  test(`the documents of ${named.name} print whole, and nothing else does`, async ({ page }, info) => {
    const caseId = await open(page, named)
    for (const id of documentIds) {
      const model = modelOf(id, named)
      await openDocument(page, caseId, id)
      // The sheet for the police and that of the first night begin with a copy for their readers, and say that it shows where the child lives.
      const isForPolice = id === 'missing-child-sheet'
      const isShown = isForPolice || id === 'first-night'
      await expect(page.locator('input[data-of="recipient"][value="police"]')).toBeChecked({
        checked: isForPolice
      })
      await expect(page.getByText('It is of no use without that')).toHaveCount(isShown ? 1 : 0)
      await chooseFull(page)
      const paper = await printed(page, info, id)
      const texts = pageTexts(paper)
      const whole = lettersOf(texts.flat().join(''))
      const expected = readInOrder(model).map(lettersOf)
      expect(missingInOrder(expected, whole), `${id} in reading order`).toEqual([])

      // Another reader finds the same words, status and number on every page, and no word of the app around it.
      const pages = await pagesByPoppler(paper.path)
      expect(pages.length).toBe(texts.length)
      // Nothing on it is set smaller than nine points: what has no room goes on overleaf.
      if (model.onePage === true) expect(pages.length, id).toBeLessThanOrEqual(2)
      for (const [index, text] of pages.entries()) {
        const number = model.pageOf
          .replace('{page}', String(index + 1))
          .replace('{pages}', String(pages.length))
        for (const part of [number, model.status, model.reference, model.classification ?? ''])
          expect(text, `${id}, page ${index + 1}`).toContain(part)
      }
      expect(await strayWords(paper, model), id).toEqual([])
      expect(tornPictures(model, pages), id).toEqual([])
      for (const [index, one] of paper.pages.entries()) {
        const { roles = [], text: last = '' } = endOf(one) ?? {}
        // What a picture shows is said before it.
        const isLead = !roles.includes('Figure') && roles.some((role) => leads.has(role))
        expect(isLead, `${id}, page ${index + 1} ends with “${last}”`).toBe(false)
      }
      expect(tornRows(model, texts), id).toEqual([])
      await expectA4(paper, model)
    }
  })
}

/** Pictures of days that do not stand whole on the page of their caption. */
function tornPictures(model: DocumentModel, pages: readonly string[]): readonly string[] {
  const onPages = pages.map(lettersOf)
  return model.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'timeline' ? [block] : []))
    .filter(({ caption, marks }) => {
      const parts = [caption, ...marks.map(({ label }) => label)].map(lettersOf)
      return !onPages.some((page) => parts.every((part) => page.includes(part)))
    })
    .map(({ caption }) => caption)
}

/** Words on paper that are neither the document's nor those of its margins. Each is read where it stands: the reader of whole pages joins what a hyphen ends. */
async function strayWords({ path }: Printed, model: DocumentModel): Promise<readonly string[]> {
  const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const { words: found, sizes } = await wordsByPoppler(path)
  const texts = [...textsInDocument(model), model.pageOf, model.classification ?? '']
  const known = new Set([...texts.flatMap(wordsOf), ...sizes.map((_, index) => String(index + 1))])
  // A long word may be broken.
  const long = texts.flatMap((text) => text.split(/\s+/)).filter(({ length }) => length > 12)
  const isPart = (word: string) => word.length > 5 && long.some((text) => text.includes(word))
  const all = new Set(found.flatMap(({ text }) => wordsOf(text)))
  return [...all].filter((word) => !known.has(word) && !isPart(word))
}

/** Labels that stand on another page than what was recorded under them, where that is short. */
function tornRows(model: DocumentModel, pages: readonly (readonly string[])[]): readonly string[] {
  const onPages = pages.map((texts) => lettersOf(texts.join('')))
  return model.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    .filter(({ values }) => values.join('').length < 600)
    .filter(({ label, values }) => !onPages.some((text) => text.includes(lettersOf(label + values.join('')))))
    .map(({ label }) => label)
}

/** A4 either way up, as each section asks, and every word inside the page. */
async function expectA4({ path }: Printed, model: DocumentModel): Promise<void> {
  const { words: found, sizes } = await wordsByPoppler(path)
  const ways = sizes.map(({ width, height }) => [Math.round(width), Math.round(height)].join(' × '))
  expect([...new Set(ways)].sort()).toEqual(
    [
      ...new Set(
        model.sections.map(({ orientation }) => (orientation === 'portrait' ? '595 × 842' : '842 × 595'))
      )
    ].sort()
  )
  const outside = found.filter(({ page, left, right, top, bottom }) => {
    const { width = 0, height = 0 } = sizes[page - 1] ?? {}
    return left < 40 || right > width - 40 || top < 15 || bottom > height - 15
  })
  expect(outside).toEqual([])
}

const long = Array.from({ length: 1700 }, (_, index) => `word${index}`).join(' ')
const unbroken = 'x'.repeat(600)
const arabic = 'قال الطفل إنه يريد أن يتعلم، وأن أمه اسمها شهد محمود (Shahd) منذ 2019.'

/** A case with what is hard to set: very long, in a cell too; without a space; from right to left. */
const hard: NamedCase = {
  ...eritrea,
  answers: {
    ...eritrea.answers,
    'permanence-plan': long,
    'parents-views': unbroken,
    'child-wishes': arabic,
    'tracks-money': { tracks: { transitional: long, 'long-term': 'Short.', return: unbroken } }
  }
}

test('long, unbroken and right-to-left text stands whole on paper', async ({ page }, info) => {
  const caseId = await open(page, hard)
  await openDocument(page, caseId, 'care-plan')
  const plan = await printed(page, info, 'care-plan')
  const whole = lettersOf(pageTexts(plan).flat().join(''))
  expect(missingInOrder([long, unbroken].map(lettersOf), whole)).toEqual([])
  const read = lettersOf((await pagesByPoppler(plan.path)).join(''))
  expect(arabic.split(/[\s().،]+/).filter((word) => !read.includes(word))).toEqual([])
  await expectA4(plan, modelOf('care-plan', hard))
  // It begins at the right edge, as its letters do, and keeps out of its label's column.
  const { words: found, sizes } = await wordsByPoppler(plan.path)
  const letters = found.filter(({ text }) => /\p{Script=Arabic}/u.test(text))
  const { width = 0 } = sizes[0] ?? {}
  expect(Math.max(...letters.map(({ right }) => right))).toBeGreaterThan(width - 90)
  expect(Math.min(...letters.map(({ left }) => left))).toBeGreaterThan(width / 3)

  await openDocument(page, caseId, 'pathway-plan')
  const pathway = await printed(page, info, 'pathway-plan')
  await expectA4(pathway, modelOf('pathway-plan', hard))
  // The cell goes over several pages; the reader takes the cells beside it page by page.
  const printedWords = new Set((await pagesByPoppler(pathway.path)).join(' ').split(/\s+/))
  expect(long.split(' ').filter((word) => !printedWords.has(word))).toEqual([])
})

test('on a dark screen the paper stays black on white', async ({ page }, info) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const caseId = await open(page, eritrea)
  await openDocument(page, caseId, 'pathway-plan')
  const { path } = await printed(page, info, 'dark')
  const { status } = await runSystemTool('pdftoppm', [
    // Fine enough that what stands between letters is paper, and not the grey that a coarse picture makes of both.
    ...['-gray', '-r', '100', '-f', '1', '-l', '2'],
    ...[path, info.outputPath('dark')]
  ])
  expect(status).toBe(0)
  const pictures = readdirSync(info.outputDir).filter((file) => /^dark-\d+\.pgm$/.test(file))
  expect(pictures).toHaveLength(2)
  for (const name of pictures) {
    // A line of words, then a byte for each point: 255 is paper.
    const points = readFileSync(info.outputPath(name)).subarray(20)
    expect(points.filter((shade) => shade > 250).length / points.length).toBeGreaterThan(0.8)
    expect(points.some((shade) => shade < 60)).toBe(true)
  }
})

test('where margins cannot be printed into, a head on every page says what it is', async ({ page }, info) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'CSSMarginRule')
  })
  const caseId = await open(page, eritrea)
  await openDocument(page, caseId, 'care-plan')
  const model = modelOf('care-plan', eritrea)
  const paper = await printed(page, info, 'care-plan')
  for (const text of await pagesByPoppler(paper.path))
    for (const part of [model.status, model.title, model.reference, model.date]) expect(text).toContain(part)
  const whole = lettersOf(pageTexts(paper).flat().join(''))
  expect(missingInOrder(readInOrder(model).map(lettersOf), whole)).toEqual([])
})
