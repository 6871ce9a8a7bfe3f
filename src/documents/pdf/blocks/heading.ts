import type { Sheet } from '../layout/sheet.ts'
import { spacing, ink, styles, type TextStyle } from '../layout/style.ts'

const ruleHeight = 2

function setLines(
  sheet: Sheet,
  role: 'H2' | 'H3',
  text: string,
  style: TextStyle,
  above: number,
  follows: number
): void {
  const lines = sheet.lines(text, style, sheet.width)
  const height = lines.length * style.leading
  if (sheet.fits(above + height + follows)) sheet.skip(above)
  else sheet.ensure(above + height + follows)
  sheet.tags.element(role, () => {
    for (const line of lines) {
      sheet.line(line, style, sheet.left, sheet.y, 'start')
      sheet.y += style.leading
    }
  })
}

/** A section’s heading, over a rule. It stays with what follows, which needs the given height. Returns the page on which it stands. */
export function sectionHeading(sheet: Sheet, text: string, follows: number): number {
  // On a page that must hold everything, it takes no more room than a heading inside a section.
  if (sheet.isNarrow) return heading(sheet, text, follows, 'H2')
  setLines(sheet, 'H2', text, styles.section, spacing.section, ruleHeight + spacing.part + follows)
  sheet.rule(sheet.left, sheet.y + 1.5, sheet.width, 0.8, ink)
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
  setLines(sheet, role, text, styles.heading, spacing.heading - spacing.block, spacing.line + follows)
  sheet.y += spacing.line
  return sheet.page
}
