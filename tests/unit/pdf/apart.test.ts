import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/documents/model.ts'
import { writePdf } from '../../../src/documents/pdf/write-pdf.ts'
import { documentOf, fonts, longText } from './fixtures.ts'

interface Placed {
  readonly text: string
  readonly page: number
  readonly from: number
  readonly to: number
  readonly up: number
  readonly size: number
}

/** Every text of a document, with where it stands on its page. */
async function placed(block: Block): Promise<readonly Placed[]> {
  const task = getDocument({
    data: writePdf(documentOf([block]), fonts),
    useSystemFonts: false,
    verbosity: 0
  })
  const file = await task.promise
  const all: Placed[] = []
  for (let page = 1; page <= file.numPages; page += 1) {
    const { items } = await (await file.getPage(page)).getTextContent()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , size = 0, x = 0, up = 0] = item.transform as readonly number[]
      all.push({ text: item.str, page, from: x, to: x + item.width, up, size })
    }
  }
  await task.destroy()
  return all
}

/** Texts that are printed over one another, so that neither can be read. */
const overOneAnother = (all: readonly Placed[]): readonly string[] =>
  all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(
        (other) =>
          other.page === one.page &&
          Math.abs(other.up - one.up) < 0.8 * Math.min(one.size, other.size) &&
          Math.min(one.to, other.to) - Math.max(one.from, other.from) > 1
      )
      .map((other) => `${one.text} / ${other.text}`)
  )

const short = { label: 'Next', values: ['Short.'] }

// The longest labels are questions, and many answers are one word.
describe.each<[string, Block]>([
  [
    'a label of many lines beside a short answer',
    { kind: 'rows', rows: [{ label: longText(300), values: ['Yes.'] }, short] }
  ],
  [
    'labels that have their answers under them, in two columns',
    {
      kind: 'rows',
      columns: 2,
      // Of every length: some end near the end of their line.
      rows: Array.from({ length: 24 }, (_, index) => ({
        label: `Label ${'m'.repeat(8 + index)}`,
        values: ['Yes.', 'And more of it.']
      }))
    }
  ],
  [
    'an answer of more than a page, between others in two columns',
    { kind: 'rows', columns: 2, rows: [short, { label: 'Story', values: [longText(9000)] }, short, short] }
  ]
])('%s', (_, block) => {
  it('can be read: nothing stands over anything else, or under the foot of a page', async () => {
    const all = await placed(block)
    expect(overOneAnother(all)).toEqual([])
    const lowest = all.filter(({ text }) => /word\d|Yes|Short/.test(text)).map(({ up }) => up)
    expect(Math.min(...lowest)).toBeGreaterThan(50)
    const words = (text: string) => text.match(/word\d+|Short|Yes/g) ?? []
    expect(all.flatMap(({ text }) => words(text)).toSorted()).toEqual(words(JSON.stringify(block)).toSorted())
  })
})
