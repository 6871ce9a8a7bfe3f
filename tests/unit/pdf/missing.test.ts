import { describe, expect, it } from 'vitest'
import { readTrueType } from '../../../src/documents/pdf/fonts/truetype.ts'
import { missingGlyphs } from '../../../src/documents/pdf/text/missing.ts'
import { printableModel } from '../../../src/documents/pdf/text/printable-model.ts'
import { writePdf } from '../../../src/documents/pdf/write-pdf.ts'
import { coverage, documentOf, fonts, section } from './fixtures.ts'
import { readPdf } from './read-pdf.ts'

const missingIn = (...values: string[]) =>
  missingGlyphs(documentOf([{ kind: 'rows', rows: [{ label: 'Name in own script', values }] }]), coverage)

describe('the characters that the font lacks', () => {
  it('are none for what Waymark is mostly written in', () => {
    expect(
      missingIn(
        'Nguyễn Thị Hương',
        'Siân Ŵyn',
        'Олена',
        'Ελένη',
        '“Don’t” – … € • ½ ¶',
        'tab\there\nand\u0007there\u3000wide'
      )
    ).toEqual([])
  })

  it('are listed once each, in their order, with the words around them', () => {
    const missing = missingIn('Sara سارا', '😀 fine')
    expect(missing.map(({ character }) => character)).toEqual(['س', 'ا', 'ر', '😀'])
    expect(missing[0]).toEqual({
      character: 'س',
      code: 'U+0633',
      text: 'Sara سارا',
      where: 'Name in own script',
      count: 1
    })
    expect(missing[1]?.count).toBe(2)
    expect(missing[3]).toMatchObject({ code: 'U+1F600', text: '😀 fine' })
  })

  it('are what a reader sees as one: a family or a flag is one', () => {
    expect(missingIn('👩‍👩‍👧 🇻🇳 ❤️').map(({ character }) => character)).toEqual(['👩‍👩‍👧', '🇻🇳', '❤️'])
  })

  it('are found in every part of a document, titles and signatures too, and each is printed as missing', async () => {
    const labels = { who: 'ذ', name: 'ر', signature: 'ز', date: 'س' }
    const mark = { kind: 'due', position: 0.5, date: 'غ', label: 'ف', state: 'ق' } as const
    const model = documentOf([], {
      title: 'ش',
      reference: 'ص',
      status: 'ض',
      date: 'ط',
      notices: ['ظ'],
      pageOf: 'ع',
      classification: 'ك',
      authority: 'ل',
      sections: [
        section(
          'م',
          [
            { kind: 'heading', text: 'ا' },
            { kind: 'paragraph', text: 'ب' },
            { kind: 'warning', text: 'ت' },
            { kind: 'list', items: ['ث'] },
            { kind: 'table', caption: 'ج', head: ['ح'], rows: [['خ']] },
            { kind: 'timeline', caption: 'ن', description: 'ه', lines: 2, spans: [], marks: [mark] },
            { kind: 'frame', caption: 'و', beside: [{ label: 'ي', values: ['ء'] }] },
            { kind: 'signatures', who: ['د'], labels, toFillIn: 'ة' }
          ],
          { id: 'a-section' }
        )
      ]
    })
    const all = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءة'
    expect(
      missingGlyphs(model, coverage)
        .map(({ character }) => character)
        .sort()
    ).toEqual(Array.from(all).sort())
    // A letter that no font has would otherwise be nothing, or a box.
    expect(JSON.stringify(printableModel(model, coverage))).not.toMatch(/\p{Script=Arabic}/u)
    const { pages, outline } = await readPdf(writePdf({ contents: 'آ', documents: [model] }, fonts))
    expect(outline.map(({ title }) => title)).toEqual(['\uFFFD', '\uFFFD'])
    for (const { text } of pages) expect(text).toContain('\uFFFD')
  })

  it('stand in an excerpt that a long text is cut to, on their own line', () => {
    const [glyph] = missingIn(`first line\n${'a '.repeat(200)}م${' b'.repeat(200)}`)
    expect(glyph?.text).toMatch(/^…[a ]+م[b ]+…$/)
    expect(glyph?.text.length).toBeLessThan(70)
  })

  it('cannot be read from a file that is no font', () => {
    expect(() => readTrueType(new Uint8Array(40))).toThrow(TypeError)
  })
})
