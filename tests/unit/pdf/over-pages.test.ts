import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/documents/model.ts'
import { writePdf } from '../../../src/documents/pdf/write-pdf.ts'
import { openPdf } from './file/pdf-file.ts'
import { allIn, kidElements, rootsOf } from './file/structure.ts'
import { documentOf, fonts } from './fixtures.ts'

interface Word {
  readonly word: string
  readonly page: number
  readonly up: number
}

/** Each numbered word of a document, and each head, in the order of its pages, with how far from the foot of the paper it stands. */
async function wordsOf(bytes: Uint8Array): Promise<readonly Word[]> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  const file = await task.promise
  const all: Word[] = []
  for (let page = 1; page <= file.numPages; page += 1) {
    const { items } = await (await file.getPage(page)).getTextContent()
    for (const item of items) {
      if (!('str' in item)) continue
      const up = Math.round(Number(item.transform[5]))
      for (const word of item.str.match(/[a-z]+-\d+|Head-[a-z]+/g) ?? []) all.push({ word, page, up })
    }
  }
  await task.destroy()
  return all
}

/** So many lines, each a paragraph of its own, that can be told from all others. */
const lines = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}-${at}`)

/** No printer prints, and nobody reads, what stands among the words at the foot of the page or below them. */
const lowest = 50

/** How many lines stand before a long row, and how many it has. Each place on a page where it may begin or end comes about. */
const lengths = [
  ...Array.from({ length: 8 }, (_, index) => [2, index + 60] as const),
  ...Array.from({ length: 18 }, (_, index) => [2, index + 106] as const),
  ...Array.from({ length: 18 }, (_, index) => [index + 40, 80] as const)
]

describe.each(lengths)('after %i lines, a row of a table of %i lines', (before, count) => {
  const head = ['Head-what', 'Head-who\nHead-when\nHead-where']
  const rows = [
    [lines('before', before).join('\n'), 'x'],
    ['x', lines('long', count).join('\n')],
    [lines('after', 2).join('\n'), 'x']
  ]
  const read = wordsOf(writePdf(documentOf([{ kind: 'table', caption: '', head, rows }]), fonts))

  test('stands on its pages whole, in its order, and above their foot', async () => {
    const all = await read
    expect(Math.min(...all.map(({ up }) => up))).toBeGreaterThan(lowest)
    expect(all.map(({ word }) => word).filter((word) => !word.startsWith('Head'))).toEqual([
      ...lines('before', before),
      ...lines('long', count),
      ...lines('after', 2)
    ])
  })

  test('has the head of the table over it on each page', async () => {
    const all = await read
    for (const page of new Set(all.map((one) => one.page))) {
      const here = all.filter((one) => one.page === page)
      const heads = here.filter(({ word }) => word.startsWith('Head'))
      expect(heads.map(({ word }) => word).toSorted()).toEqual(head.join('\n').split('\n').toSorted())
      const highest = Math.max(...here.filter((one) => !heads.includes(one)).map(({ up }) => up))
      expect(Math.min(...heads.map(({ up }) => up))).toBeGreaterThan(highest)
    }
  })

  test('leaves no line or two of it alone on a page', async () => {
    const all = (await read).filter(({ word }) => word.startsWith('long'))
    for (const page of new Set(all.map((one) => one.page)))
      expect(all.filter((one) => one.page === page).length, `page ${page}`).toBeGreaterThanOrEqual(3)
  })
})

// To who hears it, what stands overleaf is still beside the row’s heading.
test('a row that goes on overleaf is read aloud as one row', async () => {
  const rows = [
    ['x', lines('long', 80).join('\n')],
    ['x', 'y']
  ]
  const bytes = writePdf(
    documentOf([{ kind: 'table', caption: '', head: ['Head-what', 'Head-who'], rows }]),
    fonts
  )
  const [body] = [...allIn(rootsOf(await openPdf(bytes)))].filter(({ role }) => role === 'TBody')
  const read = body === undefined ? [] : kidElements(body)
  expect(read.map((row) => kidElements(row).map(({ role }) => role))).toEqual(rows.map(() => ['TH', 'TD']))
})

// Whoever finds a caption and a head at the foot of a page takes the table for empty.
test.each(Array.from({ length: 22 }, (_, index) => index + 12))(
  'after %i rows, the caption and the head of a table stand with its first row',
  async (count) => {
    const filling: Block = {
      kind: 'rows',
      rows: Array.from({ length: count }, (_, index) => ({ label: `Label ${index}`, values: ['Value'] }))
    }
    const rows = [
      [lines('first', 4).join('\n'), 'x'],
      [lines('second', 4).join('\n'), 'x'],
      ['x', 'x']
    ]
    const table: Block = { kind: 'table', caption: 'caption-0', head: ['Head-what', 'Head-who'], rows }
    const all = await wordsOf(writePdf(documentOf([filling, table]), fonts))
    const on = (word: string) => all.find((one) => one.word === word)?.page
    expect([on('caption-0'), on('Head-what')]).toEqual([on('first-3'), on('first-3')])
  }
)

/** Rows in two columns, of which some are too long to stand behind their label. */
const inColumns = (count: number, long: readonly number[]) =>
  Array.from({ length: count }, (_, index) => ({
    label: `label-${index}`,
    values: [long.includes(index) ? `answer-${index} ${'and more of it '.repeat(260)}` : `answer-${index}`]
  }))

test.each([
  ['fill more than a page', 150, []],
  ['have a long one among them', 30, [11]],
  ['end with a long one', 12, [11]],
  ['end with one after a long one', 12, [10]],
  ['have two long ones, one after the other', 12, [4, 5]]
] as const)(
  'of rows in two columns that %s none is lost, and none stands at the foot',
  async (_, count, long) => {
    const rows = inColumns(count, long)
    const all = await wordsOf(writePdf(documentOf([{ kind: 'rows', columns: 2, rows }]), fonts))
    expect(Math.min(...all.map(({ up }) => up))).toBeGreaterThan(lowest)
    const wanted = rows.flatMap((__, index) => [`label-${index}`, `answer-${index}`])
    expect(all.map(({ word }) => word).toSorted()).toEqual(wanted.toSorted())
  }
)
