import { flow, flowOf } from '../layout/flow.ts'
import type { Sheet } from '../layout/sheet.ts'
import { gaps, ink, styles } from '../layout/style.ts'

/** The size of a passport photograph and a little more: 4.5 by 5.5 centimetres. */
const room = { width: 128, height: 156 } as const
/** So many lines of its words stay with the frame. */
const together = 3

const captionLines = (sheet: Sheet, caption: string) => sheet.lines(caption, styles.cell, sheet.width)

/** How much of it stands on one page: the frame, and words under it. */
export const frameHeight = (sheet: Sheet, caption: string): number =>
  room.height + gaps.line + Math.min(together, captionLines(sheet, caption).length) * styles.cell.leading

/** An empty frame, with words under it that say what belongs into it. */
export function frame(sheet: Sheet, caption: string): void {
  sheet.ensure(frameHeight(sheet, caption))
  sheet.decorate(() => {
    sheet.doc
      .setDrawColor(...ink)
      .setLineWidth(0.8)
      .rect(sheet.left, sheet.y, room.width, room.height, 'S')
  })
  sheet.y += room.height + gaps.line
  flow(sheet, flowOf([captionLines(sheet, caption)], 0), styles.cell, sheet.left, {})
  sheet.y += gaps.block
}
