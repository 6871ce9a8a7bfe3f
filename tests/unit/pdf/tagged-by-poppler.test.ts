import { beforeAll, describe, expect, it } from 'vitest'
import { documentIds } from '../../../content/documents.ts'
import type { Block, DocumentModel, Row } from '../../../src/documents/model.ts'
import type { FontFiles } from '../../../src/documents/pdf/fonts/fonts.ts'
import { writePdf } from '../../../src/documents/pdf/write-pdf.ts'
import type { Words } from '../../../src/i18n/words.ts'
import { allWords } from '../../support/words.ts'
import { everything } from './every-block.ts'
import { openPdf } from './file/pdf-file.ts'
import { allFonts, documentOf, fonts } from './fixtures.ts'
import { examine } from './matterhorn/examined.ts'
import { isProving } from '../../support/proving'
import { caseNames, documentOfCase } from './named-documents.ts'
import { plan } from './plan.ts'
import { faultsOf, readBy, structureText } from './system-readers.ts'

let words: Words
let everyFont: FontFiles
beforeAll(async () => {
  words = await allWords()
  everyFont = await allFonts()
})

/** Rows whose labels stand on the same line as what is said. */
const smallRows = (rows: readonly Row[]) => rows.flatMap(({ label, values }) => [`${label}:`, ...values])

/** What a block says, in the order in which it is to be read. */
function saidIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'warning':
      return [block.text]
    case 'list':
      return block.items.flatMap((item) => ['\u2022', item])
    case 'rows':
      return block.columns !== undefined
        ? smallRows(block.rows)
        : block.rows.flatMap(({ label, values }) => [label, ...values])
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()]
    case 'timeline':
      return [
        block.caption,
        block.description,
        ...block.marks.flatMap(({ date, label, state }) => [
          date,
          label,
          ...(state === '' ? [] : ['\u2013', state])
        ])
      ]
    case 'frame':
      return [block.caption, ...smallRows(block.beside ?? [])]
    case 'signatures': {
      const { who, name, signature, date } = block.labels
      return [
        who,
        name,
        signature,
        date,
        ...block.who,
        ...(block.toFillIn === undefined ? [] : [block.toFillIn])
      ]
    }
  }
}

/** What stands at a document's head; on one line, with points between, where everything has to stand on one page. */
function headOf({
  classification = '',
  authority = '',
  title,
  reference,
  status,
  date,
  logo,
  onePage
}: DocumentModel) {
  const parts = [authority, reference, status, date].filter((text) => text !== '')
  return onePage === true
    ? [classification, title, parts.join('\u00B7')]
    : [
        classification,
        ...(logo === undefined ? [] : [authority]),
        title,
        status,
        [reference, date, ...(logo === undefined ? [authority] : [])]
          .filter((text) => text !== '')
          .join('\u00B7')
      ]
}

/** Everything that a document says, in the order in which it is to be read. */
const saidBy = (model: DocumentModel) => [
  ...headOf(model),
  ...model.notices,
  ...model.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(saidIn)])
]

/** Spaces and line ends are the page's, not the text's. */
// Colons do not count: a label has one only where what is said fits behind it, and stands above what is broken over pages.
const rightToLeft = /\p{Script_Extensions=Arabic}/gu
// What goes from right to left poppler gives here as it stands on the page, with marks of direction: its order is looked at in the text that stands for it.
const letters = (texts: readonly string[]) =>
  texts
    .map((text) => text.replace(rightToLeft, ''))
    .join('')
    .replace(/[\s:\p{Cf}]/gu, '')

/** What two long texts have around the place from which they differ. */
function firstDifference(found: string, wanted: string) {
  if (found === wanted) return undefined
  let at = 0
  while (found[at] === wanted[at]) at += 1
  return {
    found: found.slice(Math.max(0, at - 40), at + 40),
    wanted: wanted.slice(Math.max(0, at - 40), at + 40)
  }
}

/** The texts that poppler finds along the structure tree. */
const read = (structure: string) => [...structure.matchAll(/^ *"(.*)"$/gm)].map(([, text = '']) => text)

describe('a plan, as poppler and qpdf read it', () => {
  const bytes = writePdf(plan, fonts)

  it('is tagged, in PDF 1.7, with metadata', async () => {
    const { stdout } = await readBy('pdfinfo', bytes, (file) => [file])
    expect(stdout).toMatch(/^Tagged: +yes$/m)
    expect(stdout).toMatch(/^Suspects: +no$/m)
    expect(stdout).toMatch(/^PDF version: +1\.7$/m)
    expect(stdout).toMatch(/^Metadata Stream: +yes$/m)
    expect(stdout).toMatch(/^Title: +Pathway plan WM-2041$/m)
  })

  it('has its headings, paragraphs, lists and header cells as such', async () => {
    const text = await structureText(bytes)
    expect(text).toMatch(/H2 \(block\)\n\s+"Who this plan is for"/)
    expect(text).toMatch(/H3 \(block\)\n\s+"What was not explored"\n\s+P \(block\)\n\s+"These questions/)
    expect(text).toMatch(
      /Lbl \(block\)\n\s+"Name"\n\s+LBody \(block\)\n\s+P \(block\)\n\s+"Nguyễn Thị Hương"/
    )
    expect(text).toMatch(/Caption\n\s+"Life areas down, tracks across"\n\s+THead\n\s+TR/)
    expect(text).toMatch(/TH:?\s+\/Scope \/Column\n\s+"Life area"/)
    expect(text).toMatch(/TH:?\s+\/Scope \/Row\n\s+"Education/)
  })

  it('is found with its words apart, also where a line ends', async () => {
    const [paragraph] = read(await structureText(bytes)).filter((text) => text.startsWith('Trafficking'))
    expect(paragraph).toBe(
      'Trafficking is suspected. Do not share where this child lives, or anything that would reveal it, unless the person needs it to keep the child safe.'
    )
  })

  it('has the paragraphs that somebody typed apart', async () => {
    const typed = 'He is found at the station.\nPolice: record him as missing.'
    const model = documentOf([
      { kind: 'paragraph', text: typed },
      { kind: 'rows', rows: [{ label: 'If missing', values: [typed] }] }
    ])
    const texts = read(await structureText(writePdf(model, fonts)))
    expect(texts.filter((text) => text.startsWith('He is found'))).toEqual([
      'He is found at the station. Police: record him as missing.',
      'He is found at the station. Police: record him as missing.'
    ])
  })

  it('is a file without faults, with every block, and as a set', async () => {
    expect(await faultsOf(bytes)).toBe('')
    expect(await faultsOf(writePdf(everything, fonts))).toBe('')
    expect(await faultsOf(writePdf({ contents: 'Contents', documents: [everything, plan] }, fonts))).toBe('')
  })
})

/** The texts that stand for what is drawn from right to left. */
async function standingFor(model: DocumentModel): Promise<string> {
  const { file, elements } = examine((await openPdf(writePdf(model, everyFont))).objects)
  return elements.map(({ dictionary }) => file.text(dictionary['/ActualText']) ?? '').join('|')
}

describe('what goes from right to left', () => {
  const name = 'زانیار ڕۆستەمی'
  it.each([
    ['alone', name],
    ['before what is spoken', `${name}; zan-YAR ros-ta-MEE`],
    ['between other words', `His name, ${name}, is on the card.`]
  ])('has a text that stands for it, as it was typed: %s', async (_, text) => {
    const said = (await standingFor(documentOf([{ kind: 'paragraph', text }]))).replace(/\p{Cf}/gu, '')
    expect(said).toContain(name)
  })
})

// The sample has one case; `npm run prove` all three.
describe.each(isProving ? caseNames : caseNames.slice(0, 1))(
  'the documents of the case %s, along their structure',
  (name) => {
    it.each(documentIds)('say everything once, in its order: %s', async (id) => {
      const model = documentOfCase(name, id, words)
      const structure = await structureText(writePdf(model, everyFont))
      expect(firstDifference(letters(read(structure)), letters(saidBy(model)))).toBeUndefined()
    })
  }
)
