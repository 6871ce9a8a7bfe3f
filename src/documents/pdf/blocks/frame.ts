import { flow, flowOf } from '../layout/flow.ts'
import type { Sheet } from '../layout/sheet.ts'
import { gaps, ink, styles } from '../layout/style.ts'

/** The size of a passport photograph, 3.5 by 4.5 centimetres, and a little more. */
const room = { loose: { width: 128, height: 156 }, tight: { width: 104, height: 132 } } as const
/** So many lines of its words stay with the frame. */
const together = 3

const isBeside = (sheet: Sheet) => sheet.tight

/** How large the frame is drawn: a photograph does not grow smaller with the text. */
function sizeOf(sheet: Sheet) {
  const { width, height } = sheet.tight ? room.tight : room.loose
  return { width: sheet.drawnAs(width), height: sheet.drawnAs(height) }
}

/** The words, beside the frame where room is short, else under it. */
function captionLines(sheet: Sheet, caption: string): readonly string[] {
  const taken = isBeside(sheet) ? sizeOf(sheet).width + gaps.block : 0
  return sheet.lines(caption, styles.cell, sheet.width - taken)
}

/** How much of it stands on one page: the frame, and words under it. */
export function frameHeight(sheet: Sheet, caption: string): number {
  const { height } = sizeOf(sheet)
  if (isBeside(sheet)) return height
  return height + gaps.line + Math.min(together, captionLines(sheet, caption).length) * styles.cell.leading
}

/** An empty frame, with words that say what belongs into it. */
export function frame(sheet: Sheet, caption: string): void {
  sheet.ensure(frameHeight(sheet, caption))
  const { width, height } = sizeOf(sheet)
  const [place, top] = [sheet.column, sheet.y]
  sheet.decorate(() => {
    sheet.doc
      .setDrawColor(...ink)
      .setLineWidth(0.8)
      .rect(sheet.left, top, width, height, 'S')
  })
  if (!isBeside(sheet)) sheet.y = top + height + gaps.line
  const indent = isBeside(sheet) ? width + gaps.block : 0
  flow(sheet, flowOf([captionLines(sheet, caption)], 0), styles.cell, indent, {})
  if (sheet.column === place) sheet.y = Math.max(sheet.y, top + height)
  sheet.y += gaps.block
}
