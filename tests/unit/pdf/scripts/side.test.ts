import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/documents/model.ts'
import type { FontFiles } from '../../../../src/documents/pdf/fonts/fonts.ts'
import { writePdf } from '../../../../src/documents/pdf/write-pdf.ts'
import { allFonts, documentOf } from '../fixtures.ts'

/** A page of A4 between margins of 40 points. */
const [left, right] = [40, 595.28 - 40]
/** Room at the sides of a cell, a bar or a bullet. */
const padding = 20

let everyFont: FontFiles
beforeAll(async () => {
  everyFont = await allFonts()
})

interface Placed {
  readonly text: string
  readonly from: number
  readonly to: number
  /** How high it stands on the page. */
  readonly up: number
}

async function placed(block: Block): Promise<readonly Placed[]> {
  const data = writePdf(documentOf([block]), everyFont)
  const task = getDocument({ data, useSystemFonts: false, verbosity: 0 })
  const page = await (await task.promise).getPage(1)
  const { items } = await page.getTextContent()
  await task.destroy()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , , x = 0, up = 0] = item.transform as readonly number[]
    return [{ text: item.str, from: x, to: x + item.width, up }]
  })
}

/** Between which edges the words stand that match. */
function edgesOf(items: readonly Placed[], words: RegExp): readonly [number, number] {
  const found = items.filter(({ text }) => words.test(text))
  if (found.length === 0) throw new Error('The words are not there.')
  return [Math.min(...found.map(({ from }) => from)), Math.max(...found.map(({ to }) => to))]
}

// A text begins at the side from which its letters run, as on the page (decision 72).
describe.each<[string, (text: string) => Block]>([
  ['a paragraph', (text) => ({ kind: 'paragraph', text })],
  ['a warning', (text) => ({ kind: 'warning', text })],
  ['a list', (text) => ({ kind: 'list', items: [text] })],
  [
    'a long value',
    (text) => ({ kind: 'rows', rows: [{ label: 'Story', values: [`${text} ${'x'.repeat(900)}`] }] })
  ],
  ['a cell', (text) => ({ kind: 'table', caption: '', head: ['Name'], rows: [[text]] })]
])('%s', (_, blockOf) => {
  it('begins at the right where its letters run from there', async () => {
    const [from, to] = edgesOf(await placed(blockOf('شهد محمود')), /\p{Script=Arabic}/u)
    expect(to).toBeGreaterThan(right - padding)
    expect(from).toBeGreaterThan(right - 150)
  })

  it('begins at the left elsewhere, also with such a name in it', async () => {
    const [from] = edgesOf(await placed(blockOf('Shahd (شهد محمود)')), /Shahd/)
    expect(from).toBeLessThan(left + padding)
  })
})

it('a bullet stands before its item, at the side where that begins', async () => {
  const of = async (text: string) => edgesOf(await placed({ kind: 'list', items: [text] }), /•/)
  expect((await of('شهد'))[0]).toBeGreaterThan(right - padding)
  expect((await of('Shahd'))[1]).toBeLessThan(left + padding)
})

it('a line that begins with another script stands at the side of its paragraph', async () => {
  const items = (await placed({ kind: 'paragraph', text: `شهد ${'Shahd '.repeat(70)}` })).filter(({ text }) =>
    /Shahd/.test(text)
  )
  const heights = [...new Set(items.map(({ up }) => Math.round(up)))]
  expect(heights.length).toBeGreaterThan(2)
  for (const height of heights) {
    const line = items.filter(({ up }) => Math.round(up) === height)
    expect(Math.max(...line.map(({ to }) => to))).toBeGreaterThan(right - padding - 20)
  }
})
