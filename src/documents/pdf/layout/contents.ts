import type { Element } from '../tagged/index.ts'
import type { Sheet } from './sheet.ts'
import { spacing, hairline, styles, type TextStyle } from './style.ts'

/** An entry on the page of contents: a document, with its sections where these are listed too. */
export interface Entry {
  readonly text: string
  readonly entries: readonly Entry[]
}

/** Where an entry stands. It is completed with its page number once that is known. */
interface ContentsLine {
  readonly link: Element
  readonly page: number
  readonly top: number
  readonly bottom: number
  /** Where its last line ends. */
  readonly end: number
  readonly style: TextStyle
  readonly text: string
}

/** A page of contents whose numbers are still to be filled in, in the order of its entries. */
type Contents = readonly ContentsLine[]

const indent = 16
const numberWidth = 30

function setEntry(sheet: Sheet, text: string, level: number): ContentsLine {
  const style = level === 0 ? styles.entry : styles.subEntry
  const x = sheet.left + level * indent
  const lines = sheet.lines(text, style, sheet.width - level * indent - numberWidth)
  sheet.ensure(lines.length * style.leading)
  const [page, top] = [sheet.page, sheet.y]
  const link = sheet.tags.element('Reference', () =>
    sheet.tags.element('Link', (element) => {
      for (const [index, line] of lines.entries()) {
        // The number comes after it.
        sheet.line(index === lines.length - 1 ? `${line} ` : line, style, { x })
        sheet.y += style.leading
      }
      return element
    })
  )
  const end = x + sheet.measure(lines.at(-1) ?? '', style)
  return { link, page, top, bottom: sheet.y, end, style, text }
}

function setEntries(sheet: Sheet, entries: readonly Entry[], level: number): Contents {
  return sheet.tags.element('TOC', () =>
    entries.flatMap((entry) =>
      sheet.tags.element('TOCI', () => {
        if (level === 0) sheet.skip(spacing.part)
        const placed = setEntry(sheet, entry.text, level)
        return entry.entries.length === 0
          ? [placed]
          : [placed, ...setEntries(sheet, entry.entries, level + 1)]
      })
    )
  )
}

/** Sets the entries; their page numbers follow when they are known. */
export const contents = (sheet: Sheet, entries: readonly Entry[]): Contents => setEntries(sheet, entries, 0)

/** How high the entries are: a document's and, on one page with it, its sections'. */
export function contentsHeight(sheet: Sheet, entries: readonly Entry[], level = 0): number {
  const style = level === 0 ? styles.entry : styles.subEntry
  const width = sheet.width - level * indent - numberWidth
  return entries.reduce(
    (height, entry) =>
      height +
      (level === 0 ? spacing.part : 0) +
      sheet.lines(entry.text, style, width).length * style.leading +
      contentsHeight(sheet, entry.entries, level + 1),
    0
  )
}

function leader(sheet: Sheet, from: number, to: number, y: number): void {
  if (to - from < spacing.block) return
  sheet.decorate(() => {
    sheet.doc
      .setDrawColor(...hairline)
      .setLineWidth(0.8)
      .setLineDashPattern([0.8, 3], 0)
    sheet.doc.line(from, y, to, y)
    sheet.doc.setLineDashPattern([], 0)
  })
}

/**
 * Completes each entry with its page number, at the right, and makes it a link to that page.
 * @param pages on which each entry’s document or section begins, in the same order
 * @param says what an entry leads to, in words
 */
export function closeContents(
  sheet: Sheet,
  placed: Contents,
  pages: readonly number[],
  says: (text: string, page: number) => string
): void {
  placed.forEach(({ link, page, top, bottom, end, style, text }, index) => {
    const target = pages[index]
    if (target === undefined) return
    sheet.visit(page)
    const right = sheet.left + sheet.width
    const number = String(target)
    const line = bottom - style.leading
    leader(
      sheet,
      end + spacing.part,
      right - sheet.measure(number, style) - spacing.part,
      line + style.leading * 0.68
    )
    sheet.tags.within(link, () => {
      sheet.line(number, style, { x: right, top: line, align: 'right' })
      const box = { x: sheet.left, y: top, width: sheet.width, height: bottom - top }
      sheet.tags.link(box, { page: target }, says(text, target))
    })
  })
}
