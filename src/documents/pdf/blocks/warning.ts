import type { Sheet } from '../layout/sheet.ts'
import { spacing, ink, styles, tint } from '../layout/style.ts'

const bar = 5
const paddingOf = (sheet: Sheet) => (sheet.isNarrow ? 5 : 4)
const style = styles.body

/** The part of the box on one page: a bar that is black on any printer, a tint, and a line around it. */
function box(sheet: Sheet, lines: readonly string[]): void {
  const padding = paddingOf(sheet)
  const height = lines.length * style.leading + 2 * padding
  sheet.decorate(() => {
    const part = { x: sheet.left, y: sheet.y, width: sheet.width, height }
    sheet.fill(tint, part)
    sheet.doc.setDrawColor(...ink).setLineWidth(0.75)
    sheet.doc.rect(sheet.left, sheet.y, sheet.width, height, 'S')
    sheet.fill(ink, { ...part, width: bar })
  })
  lines.forEach((line, index) => {
    const top = sheet.y + padding + index * style.leading
    sheet.line(line, style, {
      x: sheet.left + bar + padding,
      top,
      align: 'start',
      width: sheet.width - bar - 2 * padding
    })
  })
  sheet.y += height
}

/** How much of the box has to stand on one page: all of it, unless it is long. */
export function warningBeginning(sheet: Sheet, text: string): number {
  const padding = paddingOf(sheet)
  const lines = sheet.lines(text, style, sheet.width - bar - 2 * padding)
  return Math.min(lines.length * style.leading + 2 * padding, sheet.pageHeight / 3)
}

/** A warning that must not be overlooked, in a box of its own. A box that is too long goes on to the next page. */
export function warning(sheet: Sheet, text: string): void {
  const padding = paddingOf(sheet)
  let lines = sheet.lines(text, style, sheet.width - bar - 2 * padding)
  sheet.ensure(warningBeginning(sheet, text))
  sheet.tags.element('P', () => {
    while (lines.length > 0) {
      const room = Math.floor((sheet.bottom - sheet.y - 2 * padding) / style.leading)
      // Two lines go to the next page, so that no line is alone there.
      const fit = lines.length - room === 1 ? Math.max(1, room - 1) : room
      box(sheet, lines.slice(0, fit))
      lines = lines.slice(fit)
      if (lines.length > 0) sheet.newPage()
    }
  })
  sheet.y += spacing.block
}
