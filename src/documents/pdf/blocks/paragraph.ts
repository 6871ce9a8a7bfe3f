import { flow, flowBeginning, flowOf } from '../layout/flow.ts'
import type { Sheet } from '../layout/sheet.ts'
import { spacing, styles } from '../layout/style.ts'

/** An introduction of up to this many lines stays whole, together with what it introduces. */
const introduction = 6

/**
 * How much of a text must stand on one page.
 * @param follows the height that must follow on the same page, where the text introduces something
 */
export function paragraphBeginning(sheet: Sheet, text: string, follows: number): number {
  const lines = sheet.lines(text, styles.body, sheet.width)
  const isWhole = follows > 0 && lines.length <= introduction
  return isWhole
    ? lines.length * styles.body.leading + spacing.block + follows
    : flowBeginning(flowOf([lines], 0), styles.body)
}

/** A text at the full width of the page, with what it introduces. */
export function paragraph(sheet: Sheet, text: string, follows: number): void {
  sheet.ensure(paragraphBeginning(sheet, text, follows))
  flow(sheet, flowOf([sheet.lines(text, styles.body, sheet.width)], 0), styles.body, { paragraphs: {} })
  sheet.y += spacing.block
}
