import { flow, flowOf } from '../layout/flow.ts'
import type { Sheet } from '../layout/sheet.ts'
import { gaps, styles } from '../layout/style.ts'

/** A text at the full width of the page. */
export function paragraph(sheet: Sheet, text: string): void {
  flow(sheet, flowOf([sheet.lines(text, styles.body, sheet.width)], 0), styles.body, sheet.left)
  sheet.y += gaps.block
}
