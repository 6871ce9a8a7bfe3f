import { flow, type FlowLine } from '../layout/flow.ts'
import type { Sheet } from '../layout/sheet.ts'
import { gaps, styles } from '../layout/style.ts'

const indent = 16
const bullet = '\u2022'

/** A bulleted list; an item may be long and go on over the page. */
export function list(sheet: Sheet, items: readonly string[]): void {
  const x = sheet.left + indent
  for (const item of items) {
    const lines = sheet.lines(item, styles.body, sheet.width - indent)
    const marked = lines.map((text, index): FlowLine =>
      index > 0
        ? { text, gap: 0 }
        : { text, gap: 0, mark: (top) => sheet.line(bullet, styles.body, sheet.left + 4, top) }
    )
    flow(sheet, marked, styles.body, x)
    sheet.skip(gaps.line)
  }
  sheet.skip(gaps.block - gaps.line)
}
