import { beforeAll, describe, expect, it } from 'vitest'
import type { FontFiles } from '../../../../src/documents/pdf/fonts/fonts.ts'
import { writePdf } from '../../../../src/documents/pdf/write-pdf.ts'
import { allFonts, documentOf, longText } from '../fixtures.ts'
import { readBy } from '../system-readers.ts'

let fonts: FontFiles
beforeAll(async () => {
  fonts = await allFonts()
})

const date = '29 November 2026'
const words = /<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)<\/word>/g

/** The words of every line of a file, in the order in which they are seen from left to right. */
async function linesOf(file: Uint8Array): Promise<string[]> {
  const { stdout } = await readBy('pdftotext', file, (name) => ['-bbox', name, '-'])
  return stdout.split('<page ').flatMap((page) => {
    const lines = new Map<string, { x: number; word: string }[]>()
    for (const [, x, y, word = ''] of page.matchAll(words)) {
      const line = String(Math.round(Number(y)))
      lines.set(line, [...(lines.get(line) ?? []), { x: Number(x), word }])
    }
    return [...lines.values()].map((line) =>
      line
        .toSorted((one, other) => one.x - other.x)
        .map(({ word }) => word)
        .join(' ')
    )
  })
}

const pages = (reference: string, more: { onePage?: true } = {}) =>
  linesOf(
    writePdf(
      documentOf([{ kind: 'paragraph', text: longText(6_000) }], {
        reference,
        status: 'Draft',
        date,
        ...more
      }),
      fonts
    )
  )

describe.each(['WM-1042 أحمد', 'أحمد', 'أحمد WM-1042'])('the reference %s', (reference) => {
  it('leaves the date beside it, and what stands before it, in their own order', async () => {
    const lines = await pages(reference)
    const dated = lines.filter((line) => line.includes('November'))
    // The head of the first page, and the foot of each.
    expect(dated.length).toBeGreaterThan(2)
    for (const line of dated) expect(line).toContain(date)
    const feet = dated.filter((line) => line.includes('Draft') && line.includes('Page'))
    expect(feet.length).toBeGreaterThan(1)
    for (const foot of feet) expect(foot).toMatch(/^\S+( \S+)? · Draft · 29 November 2026 Page/)
    // The title stands before it, at the head of each page after the first.
    expect(lines.filter((line) => /^Care plan · .+ Draft$/.test(line)).length).toBe(feet.length - 1)
  })

  it('does so where everything stands on one page', async () => {
    const lines = await pages(reference, { onePage: true })
    expect(lines.some((line) => /^\S+( \S+)? · Draft · 29 November 2026$/.test(line))).toBe(true)
  })
})
