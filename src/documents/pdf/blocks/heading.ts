import type { Sheet } from '../layout/sheet.ts'
import { spacing, strokes, styles, type TextStyle } from '../layout/style.ts'

const ruleHeight = 2

/** How a heading is set: its style, and the room above it. */
interface Setting {
  readonly role: 'H2' | 'H3'
  readonly style: TextStyle
  readonly above: number
}

function setHeading(sheet: Sheet, text: string, { role, style, above }: Setting, follows: number): void {
  const lines = sheet.lines(text, style, sheet.width)
  const height = lines.length * style.leading
  if (sheet.fits(above + height + follows)) sheet.skip(above)
  else sheet.ensure(above + height + follows)
  sheet.tags.element(role, () => {
    sheet.setLines(lines, style)
  })
}

/** A section’s heading, over a rule. It stays with what follows, which needs the given height. Returns the page on which it stands. */
export function sectionHeading(sheet: Sheet, text: string, follows: number): number {
  // On a page that must hold everything, it takes no more room than a heading inside a section.
  if (sheet.isNarrow) return heading(sheet, text, follows, 'H2')
  const setting = { role: 'H2', style: styles.section, above: spacing.section } as const
  setHeading(sheet, text, setting, ruleHeight + spacing.part + follows)
  sheet.rule(strokes.plain, { y: sheet.y + 1.5 })
  sheet.y += ruleHeight + spacing.part
  return sheet.page
}

/** How high a heading inside a section is, with the room that it keeps around. */
export const headingHeight = (sheet: Sheet, text: string): number =>
  spacing.heading -
  spacing.block +
  sheet.lines(text, styles.heading, sheet.width).length * styles.heading.leading +
  spacing.line

/** A heading inside a section. */
export function heading(sheet: Sheet, text: string, follows: number, role: 'H2' | 'H3' = 'H3'): number {
  const setting = { role, style: styles.heading, above: spacing.heading - spacing.block }
  setHeading(sheet, text, setting, spacing.line + follows)
  sheet.y += spacing.line
  return sheet.page
}
