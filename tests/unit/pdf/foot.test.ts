import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { writePdf } from '../../../src/documents/pdf/write-pdf.ts'
import { documentOf, fonts, longText } from './fixtures.ts'

/** Where headers and footers stand, in points from the edge. */
const edge = 56

interface Piece {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** What stands at the head or foot of each page, line by line, from left to right. */
async function marginLines(bytes: Uint8Array): Promise<readonly (readonly Piece[])[]> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  const file = await task.promise
  const lines: Piece[][] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const { height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const byHeight = new Map<number, Piece[]>()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [x, y] = [item.transform[4] as number, item.transform[5] as number]
      if (y > edge && y < height - edge) continue
      const at = Math.round(y)
      byHeight.set(at, [...(byHeight.get(at) ?? []), { text: item.str, from: x, to: x + item.width }])
    }
    lines.push(...[...byHeight.values()].map((line) => line.sort((one, other) => one.from - other.from)))
  }
  await task.destroy()
  return lines
}

const overlaps = (lines: readonly (readonly Piece[])[]) =>
  lines.flatMap((line) =>
    line.flatMap((piece, index) => {
      const next = line[index + 1]
      return next !== undefined && piece.to > next.from ? [`${piece.text} | ${next.text}`] : []
    })
  )

const twoPages = (reference: string, onePage?: true) =>
  documentOf([{ kind: 'paragraph', text: longText(900) }], {
    reference,
    ...(onePage === true ? { onePage } : {})
  })

describe('the head and the foot of a page', () => {
  const long = 'HBR-2041/unaccompanied '.repeat(7).slice(0, 160).trim()

  it.each<[string, string]>([
    ['a reference of 160 letters', long],
    ['one that is a single word', 'W'.repeat(140)],
    ['a short one', 'HBR-2041']
  ])('do not run into each other with %s', async (_, reference) => {
    const lines = await marginLines(writePdf(twoPages(reference), fonts))
    expect(lines.flat().some(({ text }) => text.includes('HBR-2041') || text.includes('WWW'))).toBe(true)
    expect(overlaps(lines)).toEqual([])
    expect(overlaps(await marginLines(writePdf(twoPages(reference, true), fonts)))).toEqual([])
  })

  it('keep status, day and page where the reference is shortened, and the document has it in full', async () => {
    const bytes = writePdf(twoPages(long), fonts)
    const foot = (await marginLines(bytes)).map((line) => line.map(({ text }) => text).join(' '))
    const shortened = foot.filter((line) => line.includes('…'))
    expect(shortened.length).toBeGreaterThan(0)
    expect(shortened.some((line) => line.includes('DRAFT'))).toBe(true)
    expect(shortened.every((line) => !line.includes(long))).toBe(true)
  })

  it('have a reference as it is where it has room', async () => {
    const texts = (await marginLines(writePdf(twoPages('HBR-2041'), fonts))).flat().map(({ text }) => text)
    expect(texts.join(' ')).toContain('HBR-2041')
    expect(texts.join(' ')).not.toContain('…')
  })
})
