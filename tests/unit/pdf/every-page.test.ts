import { describe, expect, it } from 'vitest'
import type { Block, DocumentModel, DocumentSet } from '../../../src/documents/model.ts'
import { writePdf } from '../../../src/documents/pdf/write-pdf.ts'
import { contentOf } from './file/content.ts'
import { openPdf } from './file/pdf-file.ts'
import { documentOf, fonts, longText, section } from './fixtures.ts'
import { readPdf } from './read-pdf.ts'

const pagesOf = async (input: DocumentModel | DocumentSet) => (await readPdf(writePdf(input, fonts))).pages
const times = (text: string, within: string) => within.split(text).length - 1
const long: readonly Block[] = [{ kind: 'paragraph', text: longText(12_000) }]

describe('every page of a PDF', () => {
  it('says at its head and its foot how it must be handled', async () => {
    const pages = await pagesOf(documentOf(long, { classification: 'OFFICIAL-SENSITIVE' }))
    expect(pages.length).toBeGreaterThan(2)
    for (const { text } of pages) expect(times('OFFICIAL-SENSITIVE', text)).toBe(2)
  })

  it('of a set says of which document it is, in what state and from what day, and what holds for that one', async () => {
    const plan = documentOf(long, { classification: 'OFFICIAL-SENSITIVE' })
    const review = documentOf(long, {
      title: 'Review record',
      reference: 'WM-7',
      status: 'FINAL 2',
      date: '3 March 2027'
    })
    const pages = await pagesOf({ contents: 'Contents', documents: [plan, review] })
    const [contents, ...others] = pages.map(({ text }) => text)
    const ofReview = others.filter((text) => text.includes('WM-7'))
    const ofPlan = others.filter((text) => !text.includes('WM-7'))
    // The page of contents goes by its first document.
    expect(contents).toContain('WM-2041 · DRAFT · 24 November 2026')
    expect(times('OFFICIAL-SENSITIVE', contents ?? '')).toBe(2)
    expect([ofPlan.length, ofReview.length].every((count) => count > 1)).toBe(true)
    for (const text of ofPlan) {
      expect(text).toContain('WM-2041 · DRAFT · 24 November 2026')
      expect(times('OFFICIAL-SENSITIVE', text)).toBe(2)
    }
    for (const text of ofReview) {
      expect(text).toContain('WM-7 · FINAL 2 · 3 March 2027')
      expect(text).not.toMatch(/OFFICIAL-SENSITIVE|DRAFT|WM-2041/)
    }
    for (const text of ofReview.slice(1)) expect(text).toContain('Review record · WM-7')
  })

  it('of a set lies on its side where its document begins so', async () => {
    const wide = documentOf([], { sections: [section('Tracks', long, { orientation: 'landscape' })] })
    const pages = await pagesOf({ contents: 'Contents', documents: [documentOf([]), wide] })
    const shapes = pages.map(({ width, height }) => (width > height ? 'landscape' : 'portrait'))
    expect(shapes.slice(0, 2)).toEqual(['portrait', 'portrait'])
    expect(new Set(shapes.slice(2))).toEqual(new Set(['landscape']))
  })
})

describe('the first page of a PDF', () => {
  it.each([undefined, true] as const)(
    'names the authority where it has no logo (one page: %s)',
    async (onePage) => {
      const authority = 'Northtown City Council'
      const [first] = await pagesOf(documentOf([], { authority, ...(onePage && { onePage }) }))
      expect(times(authority, first?.text ?? '')).toBe(1)
    }
  )

  it('has what a notice says to its reader as large as the text, and the rest smaller', async () => {
    const notices = ['You have this copy because you care for Lena.', 'Follows the draft of 2014.']
    const smallest = async (noticesToReader: number) =>
      (await readPdf(writePdf(documentOf([], { notices, noticesToReader }), fonts))).smallest
    expect(await smallest(2)).toBeGreaterThan(await smallest(1))
    const [first] = await pagesOf(documentOf([], { notices, noticesToReader: 1 }))
    for (const notice of notices) expect(times(notice, first?.text ?? '')).toBe(1)
  })
})

// Decision 84: the child’s own copy is in larger type.
it('a copy in larger type has each text larger, and all of it, within the page', async () => {
  const blocks: readonly Block[] = [
    ...long,
    { kind: 'rows', rows: [{ label: 'Name', values: [longText(400)] }] },
    { kind: 'list', items: ['Ask Ann.', longText(300)] }
  ]
  const [plain, large] = await Promise.all(
    [{}, { large: true } as const].map((more) => readPdf(writePdf(documentOf(blocks, more), fonts)))
  )
  expect(large?.smallest).toBeGreaterThanOrEqual((plain?.smallest ?? 0) * 1.1)
  const words = (text: string | undefined) => text?.match(/word\d+/g)
  expect(words(large?.body)).toEqual(words(plain?.body))
  expect(large?.pages.length).toBeGreaterThan(plain?.pages.length ?? 0)
})

describe('what is drawn', () => {
  /** Lines and other shapes of all pages. */
  async function shapesIn(block: Block): Promise<number> {
    const file = await openPdf(writePdf(documentOf([block]), fonts))
    return file.pages
      .flatMap(({ reference, page }) => contentOf(file, reference, page).shown)
      .filter(({ kind }) => kind === 'shape').length
  }

  it('is a line for name, signature and date of each who signs, and one for what is filled in', async () => {
    const labels = { who: 'Who', name: 'Name', signature: 'Signature', date: 'Date' }
    const lines = (count: number, toFillIn?: string) =>
      shapesIn({
        kind: 'signatures',
        labels,
        who: Array.from({ length: count }, (_, index) => `Signer ${index}`),
        ...(toFillIn === undefined ? {} : { toFillIn })
      })
    const one = await lines(1)
    expect((await lines(3)) - one).toBe(6)
    expect((await lines(1, 'Read back on')) - one).toBe(1)
  })

  // Nothing is said by colour alone: plans are copied in black.
  it('tells a reason for no answer from an answer', async () => {
    const row = { label: 'Religion', values: ['Not known'] }
    const answered = await shapesIn({ kind: 'rows', rows: [row] })
    expect((await shapesIn({ kind: 'rows', rows: [{ ...row, absent: true }] })) - answered).toBe(1)
  })
})
