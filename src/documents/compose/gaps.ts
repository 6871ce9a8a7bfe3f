import type { Row } from '../model'

const isGap = ({ absent, values }: Row, gap: string) =>
  absent === true && values.length === 1 && values[0] === gap

/**
 * Rows in which several gaps are one row at the end, by name (decision 93): eight lines that nobody has recorded hide the three that somebody
 * has. A single gap stays where it is looked for, and so does what this copy leaves out.
 */
export function gapsTogether(rows: readonly Row[], gap: string, label: string): readonly Row[] {
  const gaps = rows.filter((row) => isGap(row, gap))
  return gaps.length < 2
    ? rows
    : [
        ...rows.filter((row) => !isGap(row, gap)),
        { label, values: [gaps.map((row) => row.label).join('; ')], absent: true }
      ]
}
