import { flow, flowBeginning, flowOf } from '../layout/flow.ts'
import type { Sheet } from '../layout/sheet.ts'
import { spacing, styles } from '../layout/style.ts'
import { directionOf, type Direction } from '../text/direction.ts'

const indent = 16
const bullet = '\u2022'

const linesOf = (sheet: Sheet, items: readonly string[]) =>
  items.map((item) => sheet.lines(item, styles.cell, sheet.width - indent))

/** The height of two items that stay together. Zero where they are long. */
function pairHeight(sheet: Sheet, pair: readonly (readonly string[])[]): number {
  const height = pair.reduce((sum, { length }) => sum + length * styles.cell.leading + spacing.line, 0)
  return pair.length === 2 && height < sheet.pageHeight / 6 ? height : 0
}

const itemBeginning = (lines: readonly string[]): number =>
  flowBeginning(flowOf([lines], 0), styles.cell) + spacing.line

/** How much of a list must stand on one page: at least two lines, of the first item or of the first two. Two short items stand there whole. */
export function listBeginning(sheet: Sheet, items: readonly string[]): number {
  const lines = linesOf(sheet, items.slice(0, 2))
  const [first = [], second] = lines
  const shortest =
    itemBeginning(first) + (first.length < 2 && second !== undefined ? itemBeginning(second) : 0)
  return items.length === 2 ? Math.max(shortest, pairHeight(sheet, lines)) : shortest
}

/** A bulleted list; an item may be long and go on over the page. */
export function list(sheet: Sheet, items: readonly string[]): void {
  const all = linesOf(sheet, items)
  sheet.tags.element('L', { numbering: 'Disc' }, () => {
    for (const [index, lines] of all.entries()) {
      // A short last item takes the item before it along, so that it is not alone on the next page.
      if (index === all.length - 2) sheet.ensure(pairHeight(sheet, all.slice(index)))
      sheet.tags.element('LI', () => {
        item(sheet, lines, directionOf(items[index] ?? ''))
      })
      sheet.skip(spacing.line)
    }
  })
  sheet.skip(spacing.block - spacing.line)
}

/** One item, with its bullet before it. The page on which it begins is known only when its first line is set. */
function item(sheet: Sheet, lines: readonly string[], direction: Direction): void {
  const { tags } = sheet
  const label = tags.element('Lbl', (element) => element)
  const fromRight = direction === 'rtl'
  const bulletAt = (top: number) => {
    tags.within(label, () => {
      if (fromRight) sheet.line(bullet, styles.cell, { x: sheet.left + sheet.width - 4, top, align: 'right' })
      else sheet.line(bullet, styles.cell, { x: sheet.left + 4, top })
    })
  }
  const [first, ...others] = flowOf([lines], 0)
  const marked = first === undefined ? [] : [{ ...first, mark: bulletAt }, ...others]
  tags.element('LBody', () => {
    flow(sheet, marked, styles.cell, { indent: fromRight ? 0 : indent, width: sheet.width - indent })
  })
}
