import { beforeAll, describe, expect, it } from 'vitest'
import type { FontFiles } from '../../../src/documents/pdf/fonts/fonts.ts'
import { writePdf } from '../../../src/documents/pdf/write-pdf.ts'
import type { Words } from '../../../src/i18n/words.ts'
import { allWords } from '../../support/words.ts'
import { everyBlock, logo } from './every-block.ts'
import { allFonts, documentOf, fonts, longText } from './fixtures.ts'
import { caseNames, documentOfCase } from './named-documents.ts'
import { readPdf } from './read-pdf.ts'

let words: Words
let everyFont: FontFiles
beforeAll(async () => {
  words = await allWords()
  everyFont = await allFonts()
})

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    label: `Label${index}.`,
    values: [`Value${index}. ${longText(60)}`]
  }))
const sheetOf = (count: number) =>
  documentOf(
    [
      { kind: 'frame', caption: 'Photograph' },
      { kind: 'rows', rows: rows(count), columns: 2 }
    ],
    { onePage: true }
  )
const inFull = (count: number) =>
  Array.from({ length: count }, (_, index) => [`Label${index}.`, `Value${index}.`]).flat()

/** Nothing is set smaller (decision 84); what is measured differs by less than anybody sees. */
const nine = 8.99

const onFirstPage = {
  'who-to-look-for': 'documents.parts.missing-who',
  call: 'documents.parts.missing-call',
  'last-seen': 'questions.missing-last-seen.short',
  exploiters: 'documents.dangers.suspected'
} as const

describe('a document that has to stand on one page', () => {
  it.each(caseNames)(
    'does, or goes on overleaf, and is read at night: the missing-child sheet of %s, with authority, logo and classification',
    async (name) => {
      const model = documentOfCase(name, 'missing-child-sheet', words)
      const marked = {
        ...model,
        authority: 'Northtown City Council',
        logo,
        classification: 'OFFICIAL-SENSITIVE'
      }
      const { pages, smallest } = await readPdf(writePdf(marked, everyFont))
      expect(pages.length).toBeLessThanOrEqual(2)
      // Whom to look for, whom to call and where to look first are not on the back of it.
      for (const first of ['who-to-look-for', 'call', 'last-seen', 'exploiters'] as const) {
        const text = words(onFirstPage[first])
        if (JSON.stringify(marked).includes(text)) expect(pages[0]?.text).toContain(text)
      }
      expect(smallest).toBeGreaterThanOrEqual(nine)
    }
  )

  it.each([1, 10, 20])('holds all of %i rows on it', async (count) => {
    const { pages, body, smallest } = await readPdf(writePdf(sheetOf(count), fonts))
    expect(pages).toHaveLength(1)
    expect(smallest).toBeGreaterThanOrEqual(nine)
    for (const text of inFull(count)) expect(body.split(text)).toHaveLength(2)
  })

  it('goes on overleaf where it would become too small to read, and loses nothing', async () => {
    const { pages, body, smallest } = await readPdf(writePdf(sheetOf(120), fonts))
    expect(pages.length).toBeGreaterThan(1)
    expect(smallest).toBeGreaterThanOrEqual(nine)
    for (const text of inFull(120)) expect(body.split(text)).toHaveLength(2)
  })

  it('is set so in a set too, between others that are not', async () => {
    const plain = documentOf([{ kind: 'paragraph', text: 'Plain.' }])
    const set = { contents: 'Contents', documents: [plain, sheetOf(30), plain] }
    const { pages } = await readPdf(writePdf(set, fonts))
    expect(pages).toHaveLength(4)
    expect(pages[2]?.text).toContain('Value29.')
  })

  it('may hold any block, in two columns', async () => {
    const { body } = await readPdf(writePdf(documentOf(everyBlock, { onePage: true }), fonts))
    expect(body).toContain('Signer 20')
    const found = body.match(/word\d+/g) ?? []
    const wanted = JSON.stringify(everyBlock).match(/word\d+/g) ?? []
    expect(found).toHaveLength(wanted.length)
  })
})
