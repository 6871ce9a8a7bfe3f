import { beforeAll, describe, expect, it } from 'vitest'
import type { Element as XmlElement } from '@xmldom/xmldom'
import { documentIds } from '../../../content/documents'
import { buildDocument } from '../../../src/documents/compose/build-document'
import type { Block, DocumentModel } from '../../../src/documents/model'
import { writeWord } from '../../../src/documents/word/write-word'
import type { Words } from '../../../src/i18n/words'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { answersOf } from '../../cases/named-case'
import { vietnam } from '../../cases/vietnam'
import { fileWith } from '../../support/file'
import { lettersIn, missingInOrder, textsInDocument } from '../../support/document-texts'
import { allWords } from '../../support/words'
import { documentOf, longText, section } from '../pdf/fixtures'
import { plan } from '../pdf/plan'
import {
  all,
  childrenOf,
  on,
  paragraphsIn,
  partOf,
  partsOf,
  said,
  styleOf,
  wordsIn,
  xmlOf
} from './read-word'

const bodyOf = async (model: DocumentModel) => partOf(await writeWord(model), 'word/document.xml')
const inBody = async (blocks: readonly Block[], more: Partial<DocumentModel> = {}) =>
  bodyOf(documentOf(blocks, more))
/** A4, between margins of 40 points, as in the PDF: in twentieths of a point. */
const textWidth = { portrait: 11906 - 2 * 800, landscape: 16838 - 2 * 800 } as const

const styled = (body: XmlElement, style: string) =>
  all(body, 'w:p')
    .filter((paragraph) => styleOf(paragraph) === style)
    .map(wordsIn)

let words: Words
beforeAll(async () => {
  words = await allWords()
})

describe('a document as a Word file', () => {
  it('consists of parts that another parser reads', async () => {
    const parts = partsOf(await writeWord(plan))
    for (const [path, text] of Object.entries(parts))
      expect(xmlOf(text).nodeName, path).toMatch(/^[a-z]*:?[A-Za-z]+$/)
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining([
        '[Content_Types].xml',
        'word/document.xml',
        'word/styles.xml',
        'docProps/core.xml'
      ])
    )
  })

  it.each([eritrea, vietnam, countyLine])(
    'holds every text of every document of $name once, in its order',
    async ({ answers }) => {
      for (const id of documentIds) {
        const making = { today: '2026-11-24', words, location: 'withheld' } as const
        const model = buildDocument(id, fileWith(answersOf(answers)), making)
        const body = await bodyOf(model)
        const whole = paragraphsIn(body).join('\n')
        const texts = textsInDocument(model)
        expect(missingInOrder(texts, whole), id).toEqual([])
        // Nothing beside them: as many letters as the model has.
        expect(lettersIn(whole), id).toBe(lettersIn(texts.join('')))
      }
    }
  )

  it('has the headings of Word, one level below the other', async () => {
    const body = await inBody([{ kind: 'heading', text: 'Aliases' }])
    expect(styled(body, 'Heading1')).toEqual(['Care plan'])
    expect(styled(body, 'Heading2')).toEqual(['About the child'])
    expect(styled(body, 'Heading3')).toEqual(['Aliases'])
    const styles = partOf(await writeWord(documentOf([])), 'word/styles.xml')
    const named = all(styles, 'w:style').map((style) => [
      style.getAttribute('w:styleId'),
      said(style, 'w:name')
    ])
    for (const level of [1, 2, 3]) expect(named).toContainEqual([`Heading${level}`, `Heading ${level}`])
  })

  it('has every style that its paragraphs name', async () => {
    const bytes = await writeWord(plan)
    const named = new Set(
      all(partOf(bytes, 'word/styles.xml'), 'w:style').map((style) => style.getAttribute('w:styleId'))
    )
    const used = ['word/document.xml', 'word/header1.xml', 'word/footer1.xml'].flatMap((path) =>
      all(partOf(bytes, path), 'w:p').map(styleOf)
    )
    expect(used.filter((style) => style !== null && !named.has(style))).toEqual([])
  })

  it('has tables with a head that stands again on each page, and rows that stay whole', async () => {
    const body = await inBody([
      {
        kind: 'table',
        caption: 'Actions',
        head: ['Action', 'Who', 'By when'],
        rows: [
          ['See a GP', 'Carer', '1 December 2026'],
          ['Tell the police', longText(15_000), 'Today']
        ]
      }
    ])
    expect(styled(body, 'Caption')).toEqual(['Actions'])
    const [table] = all(body, 'w:tbl')
    if (table === undefined) throw new Error('There is no table.')
    const rows = childrenOf(table, 'w:tr')
    const cells = rows.map((row) => childrenOf(row, 'w:tc').map(wordsIn))
    expect(cells[0]).toEqual(['Action', 'Who', 'By when'])
    expect(cells[1]).toEqual(['See a GP', 'Carer', '1 December 2026'])
    expect(rows.map((row) => on(row, 'w:tblHeader'))).toEqual([1, 0, 0])
    // A row longer than a page may part, or its end would be cut off.
    expect(rows.map((row) => on(row, 'w:cantSplit'))).toEqual([1, 1, 0])
    expect(said(table, 'w:tblLook', 'w:firstRow')).toBe('true')
    expect(said(table, 'w:tblLook', 'w:firstColumn')).toBe('true')
    const widths = all(table, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')))
    expect(widths.every((width) => width > 1000)).toBe(true)
  })

  it('has lists as lists', async () => {
    const bytes = await writeWord(documentOf([{ kind: 'list', items: ['One', 'Two'] }]))
    const items = all(partOf(bytes, 'word/document.xml'), 'w:p').filter(
      (paragraph) => all(paragraph, 'w:numPr').length > 0
    )
    expect(items.map(wordsIn)).toEqual(['One', 'Two'])
    const numbers = all(partOf(bytes, 'word/numbering.xml'), 'w:num').map((one) =>
      one.getAttribute('w:numId')
    )
    expect(numbers).toContain(said(items[0] ?? xmlOf('<none/>'), 'w:numId'))
  })

  it('says the days of a picture in words', async () => {
    const body = await inBody([
      {
        kind: 'timeline',
        caption: 'Key dates',
        description: 'From June to March.',
        lines: 4,
        spans: [],
        marks: [
          { kind: 'done', position: 0, date: '3 June 2026', label: 'Came into care', state: 'done' },
          { kind: 'milestone', position: 1, date: '', label: 'Turns 18', state: '' }
        ]
      }
    ])
    expect(paragraphsIn(body)).toEqual(
      expect.arrayContaining([
        'Key dates',
        'From June to March.',
        '3 June 2026, Came into care, done',
        'Turns 18'
      ])
    )
  })

  it('has lines to sign on, each with room', async () => {
    const labels = { who: 'Who', name: 'Name', signature: 'Signature', date: 'Date' }
    const body = await inBody([
      { kind: 'signatures', labels, who: ['The child', 'Social worker'], toFillIn: 'Read back on' }
    ])
    const rows = all(body, 'w:tr')
    expect(rows.map((row) => childrenOf(row, 'w:tc').map(wordsIn))).toEqual([
      ['Who', 'Name', 'Signature', 'Date'],
      ['The child', '', '', ''],
      ['Social worker', '', '', '']
    ])
    for (const row of rows.slice(1)) expect(Number(said(row, 'w:trHeight'))).toBeGreaterThan(500)
    // Nobody signs a line whose words stand on the page before.
    expect(rows.map((row) => on(row, 'w:cantSplit'))).toEqual([1, 1, 1])
    const line = all(body, 'w:p').find((paragraph) => wordsIn(paragraph).includes('Read back on'))
    if (line === undefined) throw new Error('There is no line to fill in.')
    // From the words to the margin there is a rule to write on.
    expect(wordsIn(line)).toBe('Read back on \t')
    const [stop] = all(line, 'w:tab')
    expect(['w:val', 'w:leader', 'w:pos'].map((name) => stop?.getAttribute(name))).toEqual([
      'right',
      'underscore',
      String(textWidth.portrait)
    ])
  })

  it('has labels beside what was recorded, also where nothing was', async () => {
    const body = await inBody([
      {
        kind: 'rows',
        rows: [
          { label: 'Name', values: ['Lena'] },
          { label: 'Other names', values: [] }
        ]
      }
    ])
    const [table] = all(body, 'w:tbl')
    if (table === undefined) throw new Error('There is no table.')
    // No row heads the others; the first of each row does.
    expect(['w:firstRow', 'w:firstColumn'].map((name) => said(table, 'w:tblLook', name))).toEqual([
      'false',
      'true'
    ])
    expect(on(table, 'w:tblHeader')).toBe(0)
    const cells = all(table, 'w:tc')
    expect(cells.map(wordsIn)).toEqual(['Name', 'Lena', 'Other names', ''])
    // Word calls a file damaged in which a cell has no paragraph.
    expect(cells.map((cell) => childrenOf(cell, 'w:p').length)).toEqual([1, 1, 1, 1])
    expect(cells.map((cell) => on(cell, 'w:b'))).toEqual([1, 0, 1, 0])
  })

  it('sets close rows two and two, a long one and one left over at the full width, and no empty cell', async () => {
    const long = 'What he said of it. '.repeat(20).trim()
    const body = await inBody([
      {
        kind: 'rows',
        columns: 2,
        rows: [
          { label: 'Name', values: ['Lena'] },
          { label: 'Known as', values: ['Leni', 'Lenchen'] },
          { label: 'Born', values: ['2010'] },
          { label: 'Story', values: [long] },
          { label: 'School', values: ['Not known'], absent: true }
        ]
      }
    ])
    const [table] = all(body, 'w:tbl')
    if (table === undefined) throw new Error('There is no table.')
    const rows = childrenOf(table, 'w:tr')
    expect(rows.map((row) => childrenOf(row, 'w:tc').map(wordsIn))).toEqual([
      ['Name: Lena', 'Known as: Leni\nLenchen'],
      ['Born: 2010'],
      [`Story: ${long}`],
      ['School: Not known']
    ])
    expect(rows.map((row) => said(row, 'w:gridSpan'))).toEqual([null, '2', '2', '2'])
    // It lays out, and heads nothing: the label is in bold in the same cell.
    expect(['w:firstRow', 'w:firstColumn'].map((name) => said(table, 'w:tblLook', name))).toEqual([
      'false',
      'false'
    ])
    const bold = all(table, 'w:r').filter((run) => on(run, 'w:b') > 0)
    // The colon has a run of its own: beside a label in Arabic letters Word would set it on the wrong side.
    expect(bold.map(wordsIn).join('')).toBe('Name:Known as:Born:Story:School:')
    expect(bold.map(wordsIn)).toContain('Name')
    // A reason for having no answer is told apart by its colour as well.
    const colours = all(table, 'w:r').map((run) => [wordsIn(run), said(run, 'w:color')])
    expect(colours).toContainEqual(['Not known', '484F54'])
    expect(colours).toContainEqual(['Lena', null])
  })

  it('sets close rows in one column as paragraphs, each over a line of its own', async () => {
    const body = await inBody([
      {
        kind: 'rows',
        columns: 1,
        rows: [
          { label: 'If missing', values: ['Ring 999.'] },
          { label: 'Adviser', values: ['Ring 1.', 'Ring 2.'], language: 'fr' },
          { label: 'Nothing yet', values: [] }
        ]
      }
    ])
    expect(all(body, 'w:tbl')).toEqual([])
    const close = styled(body, 'TableText')
    expect(close).toEqual(['If missing: Ring 999.', 'Adviser: Ring 1.\nRing 2.', 'Nothing yet:'])
    const paragraphs = all(body, 'w:p').filter((one) => styleOf(one) === 'TableText')
    // Without the line between, Word draws one box round all of them.
    expect(paragraphs.map((one) => all(one, 'w:between').length + all(one, 'w:bottom').length)).toEqual([
      2, 2, 2
    ])
    expect(paragraphs.map((one) => said(one, 'w:lang'))).toEqual([null, 'fr', null])
  })

  it('sets what is read from the other side under its label, as a paragraph that begins there', async () => {
    const wish = '\u0623\u0631\u064A\u062F \u0623\u0646 \u0623\u0639\u064A\u0634 \u0645\u0639 Tesfay.'
    const body = await inBody([
      { kind: 'rows', columns: 1, rows: [{ label: 'Wishes', values: [wish] }] },
      {
        kind: 'rows',
        columns: 1,
        rows: [{ label: '\u0633\u0645\u064A\u0631\u0629', values: ['Your social worker'] }]
      }
    ])
    const paragraphs = all(body, 'w:p').filter((one) => styleOf(one) === 'TableText')
    expect(paragraphs.map((one) => [wordsIn(one), on(one, 'w:bidi')])).toEqual([
      ['Wishes:', 0],
      [wish, 1],
      ['\u0633\u0645\u064A\u0631\u0629:', 0],
      ['Your social worker', 0]
    ])
    // The colon is no part of a run that runs from right to left.
    const leftward = all(body, 'w:r').filter((run) => on(run, 'w:rtl') > 0)
    expect(leftward.map(wordsIn).join('')).not.toContain(':')
  })

  it('sets a single close row at the full width, and no words over a table that has none', async () => {
    const body = await inBody([
      { kind: 'rows', columns: 2, rows: [{ label: 'Name', values: ['Lena'] }] },
      { kind: 'table', caption: '', head: ['What', 'Who'], rows: [['See a GP', 'Carer']] }
    ])
    expect(all(body, 'w:tbl')).toHaveLength(1)
    expect(styled(body, 'Caption')).toEqual([])
  })

  it('heads the rows of a table in bold, unless they are sentences', async () => {
    const sentence = 'What the child wants to happen about seeing their brother again before the winter'
    const bold = async (first: string) => {
      const table = {
        kind: 'table',
        caption: 'Plan',
        head: ['What', 'Who'],
        rows: [[first, 'Carer']]
      } as const
      return all(await inBody([table]), 'w:tc').map((cell) => on(cell, 'w:b') > 0)
    }
    expect(await bold('Health')).toEqual([true, true, true, false])
    expect(await bold(sentence)).toEqual([true, true, false, false])
  })

  it('has nothing wider than its page, upright or lying', async () => {
    const labels = { who: 'Who', name: 'Name', signature: 'Signature', date: 'Date' }
    const blocks: readonly Block[] = [
      { kind: 'rows', rows: [{ label: 'Story', values: [longText(3000)] }] },
      {
        kind: 'table',
        caption: 'Many columns',
        head: Array.from({ length: 9 }, (_, index) => `Accommodation ${index}`),
        rows: [Array.from({ length: 9 }, () => 'Unaccompanied asylum-seeking children')]
      },
      { kind: 'table', caption: 'Few', head: ['What', 'Who'], rows: [['See a GP', 'Carer']] },
      { kind: 'signatures', labels, who: ['The child'] }
    ]
    for (const orientation of ['portrait', 'landscape'] as const) {
      const sections = [section('Plan', blocks, { orientation })]
      const bytes = await writeWord(documentOf([], { sections }))
      const body = partOf(bytes, 'word/document.xml')
      const widths = all(body, 'w:tbl').map((table) =>
        all(table, 'w:gridCol').reduce((sum, column) => sum + Number(column.getAttribute('w:w')), 0)
      )
      expect(widths).toHaveLength(4)
      for (const width of widths) {
        expect(width, orientation).toBeLessThanOrEqual(textWidth[orientation])
        expect(width, orientation).toBeGreaterThan(textWidth[orientation] - 20)
      }
      // What stands at the right of every page ends at the margin.
      for (const path of ['word/header1.xml', 'word/footer1.xml'])
        expect(
          all(partOf(bytes, path), 'w:tab').map((stop) => stop.getAttribute('w:pos')),
          path
        ).toContain(String(textWidth[orientation]))
    }
  })

  it('leaves no heading and no caption at the foot of a page without what it heads', async () => {
    const styles = partOf(await writeWord(documentOf([])), 'word/styles.xml')
    const keeps = new Map(
      all(styles, 'w:style').map((style) => [style.getAttribute('w:styleId'), on(style, 'w:keepNext')])
    )
    for (const style of ['Heading1', 'Heading2', 'Heading3', 'Caption'])
      expect(keeps.get(style), style).toBe(1)
  })

  it('sets a warning apart, and what a notice says to its reader as text', async () => {
    const body = await inBody([{ kind: 'warning', text: 'Do not tell them where the child lives.' }], {
      notices: ['For the carer.', 'Follows the draft.'],
      noticesToReader: 1
    })
    expect(styled(body, 'Warning')).toEqual(['Do not tell them where the child lives.'])
    expect(styled(body, 'Notice')).toEqual(['Follows the draft.'])
    const whole = await inBody([], { notices: ['Follows the draft.'] })
    expect(styled(whole, 'Notice')).toEqual(['Follows the draft.'])
  })

  it('turns the page for what is wide, and back', async () => {
    const wide = (heading: string) =>
      section(heading, [{ kind: 'paragraph', text: heading }], { orientation: 'landscape' })
    const sections = [section('First', []), section('Second', []), wide('Tracks'), section('Last', [])]
    const body = await bodyOf(documentOf([], { sections }))
    const sizes = all(body, 'w:pgSz').map((size) => [
      size.getAttribute('w:w'),
      size.getAttribute('w:h'),
      size.getAttribute('w:orient')
    ])
    expect(sizes).toEqual([
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
      ['11906', '16838', 'portrait']
    ])
  })

  it('begins a page for what is handed out by itself', async () => {
    const alone = (heading: string) => section(heading, [], { beginsPage: true })
    const sections = [section('First', []), section('Second', []), alone('Third'), alone('Fourth')]
    const body = await bodyOf(documentOf([], { sections }))
    expect(all(body, 'w:pgSz').length).toBe(3)
  })

  it('has reference, status, how it is handled and the page of pages on every page', async () => {
    const bytes = await writeWord({ ...plan, classification: 'OFFICIAL-SENSITIVE' })
    const paths = Object.keys(partsOf(bytes))
    const headers = paths.filter((path) => /^word\/header\d+\.xml$/.test(path))
    const footers = paths.filter((path) => /^word\/footer\d+\.xml$/.test(path))
    const sections = all(partOf(bytes, 'word/document.xml'), 'w:sectPr').length
    expect([headers.length, footers.length]).toEqual([sections, sections])
    for (const path of headers) {
      const text = paragraphsIn(partOf(bytes, path)).join('\n')
      for (const part of ['OFFICIAL-SENSITIVE', plan.title, plan.reference, plan.status])
        expect(text).toContain(part)
    }
    for (const path of footers) {
      const foot = partOf(bytes, path)
      const text = paragraphsIn(foot).join('\n')
      for (const part of ['OFFICIAL-SENSITIVE', plan.reference, plan.status, plan.date, 'Page  of '])
        expect(text).toContain(part)
      expect(all(foot, 'w:instrText').map((field) => field.textContent)).toEqual(['PAGE', 'NUMPAGES'])
    }
  })
})

describe('what people typed', () => {
  it('is never taken for markup', async () => {
    const text = '<w:p>&amp; </w:t> ]]> "quoted" \'so\' <script>alert(1)</script>'
    const body = await inBody([{ kind: 'paragraph', text }], { title: 'A < B & C', reference: '<R&D>' })
    expect(paragraphsIn(body)).toContain(text)
    expect(all(body, 'script')).toHaveLength(0)
    const core = partOf(
      await writeWord(documentOf([], { title: 'A < B > C', reference: 'R&D' })),
      'docProps/core.xml'
    )
    expect(core.textContent).toContain('A < B > C R&D')
  })

  it('flows whole at 15,000 characters', async () => {
    const text = longText(15_000)
    const body = await inBody([{ kind: 'rows', rows: [{ label: 'Story', values: [text] }] }])
    expect(paragraphsIn(body)).toContain(text)
    expect(all(body, 'w:cantSplit')).toHaveLength(0)
  })

  it('keeps its lines, and loses only what no file can hold', async () => {
    const body = await inBody([
      { kind: 'paragraph', text: 'one\r\ntwo\u0000\u0007\ufffe\n\nfour\tfive\ud800' }
    ])
    expect(paragraphsIn(body)).toContain('one\ntwo\n\nfour    five\ufffd')
  })

  it('keeps the spaces at its ends', async () => {
    expect(paragraphsIn(await inBody([{ kind: 'paragraph', text: '  two  ' }]))).toContain('  two  ')
  })

  it('runs from right to left where its letters do, and each stretch its own way', async () => {
    const body = await inBody([
      { kind: 'paragraph', text: 'شهد محمود (Shahd, 14)' },
      { kind: 'paragraph', text: 'Known as شهد محمود to friends' }
    ])
    const [right, left] = all(body, 'w:p').filter((paragraph) => wordsIn(paragraph).includes('شهد'))
    if (right === undefined || left === undefined) throw new Error('A paragraph is missing.')
    expect([on(right, 'w:bidi'), on(left, 'w:bidi')]).toEqual([1, 0])
    const runs = (paragraph: XmlElement) =>
      all(paragraph, 'w:r').map((run) => [wordsIn(run), on(run, 'w:rtl') === 1])
    expect(runs(right)).toEqual([
      ['شهد محمود (', true],
      ['Shahd', false],
      [', 14)', true]
    ])
    expect(runs(left)).toEqual([
      ['Known as ', false],
      ['شهد محمود', true],
      [' to friends', false]
    ])
  })

  // The scripts whose letters have the bidirectional class R or AL, as Unicode lists them; children read several of them.
  it.each([
    ['Adlam', '\u{1E900}\u{1E901}'],
    ['Arabic', 'شهد'],
    ['Hanifi Rohingya', '\u{10D00}\u{10D01}'],
    ['Hebrew', 'שלום'],
    ['Mandaic', '\u0840\u0841'],
    ['N’Ko', '\u07CA\u07CB'],
    ['Samaritan', '\u0800\u0801'],
    ['Syriac', '\u0710\u0712'],
    ['Thaana', '\u0780\u0781']
  ])('runs from right to left in %s', async (_, text) => {
    const body = await inBody([{ kind: 'paragraph', text }])
    const paragraph = all(body, 'w:p').find((one) => wordsIn(one) === text)
    if (paragraph === undefined) throw new Error('The paragraph is missing.')
    expect([on(paragraph, 'w:bidi'), on(paragraph, 'w:rtl')]).toEqual([1, 1])
  })

  it('says in which language it is', async () => {
    const bytes = await writeWord(
      documentOf([{ kind: 'rows', rows: [{ label: 'Own script', values: ['شهد'], language: 'ar' }] }])
    )
    const run = all(partOf(bytes, 'word/document.xml'), 'w:r').find((one) => wordsIn(one) === 'شهد')
    expect(said(run ?? xmlOf('<none/>'), 'w:lang', 'w:bidi')).toBe('ar')
    const [defaults] = all(partOf(bytes, 'word/styles.xml'), 'w:docDefaults')
    expect(said(defaults ?? xmlOf('<none/>'), 'w:lang')).toBe('en-GB')
  })
})

describe('the file’s own data', () => {
  it('is what the document is and its reference, and nothing of who made it', async () => {
    const parts = partsOf(await writeWord(plan))
    const core = xmlOf(parts['docProps/core.xml'] ?? '')
    expect(Array.from(core.childNodes, (node) => [node.nodeName, node.textContent])).toEqual([
      ['dc:title', `${plan.title} ${plan.reference}`],
      ['dc:language', 'en-GB']
    ])
    for (const path of ['docProps/app.xml', 'docProps/custom.xml'])
      expect(xmlOf(parts[path] ?? '').textContent).toBe('')
    for (const [path, text] of Object.entries(parts))
      expect(text, path).not.toMatch(/Un-named|dcterms:(created|modified)>/)
  })

  it('holds the logo as a picture with its alternative, no larger than a letterhead', async () => {
    // One pixel, as a PNG.
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const bytes = await writeWord(
      documentOf([], {
        authority: 'Borsetshire Council',
        logo: { png, width: 2400, height: 600, alternative: 'Arms of Borsetshire' }
      })
    )
    const body = partOf(bytes, 'word/document.xml')
    expect(said(body, 'wp:docPr', 'descr')).toBe('Arms of Borsetshire')
    const extent = all(body, 'wp:extent')[0]
    const pixels = ['cx', 'cy'].map((side) => Number(extent?.getAttribute(side)) / 9525)
    expect(pixels).toEqual([240, 60])
    expect(Object.keys(partsOf(bytes)).filter((path) => /^word\/media\/.+\.png$/.test(path))).toHaveLength(1)
    expect(paragraphsIn(body)).toContain('Borsetshire Council')
  })
})
