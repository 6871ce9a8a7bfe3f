import { betweenGaps } from '../../copy/labels-of'
import { isOnly } from '../../copy/merge-rows'
import type { Row } from '../../model'

/**
 * Several gaps become one row at the end, by name (decision 93): eight lines without a record hide the three that have one. A single gap stays in its place,
 * and so does what this copy leaves out.
 */
export function joinUnrecorded(rows: readonly Row[], gap: string, label: string): readonly Row[] {
  const gaps = rows.filter((row) => isOnly(row, gap))
  return gaps.length < 2
    ? rows
    : [
        ...rows.filter((row) => !isOnly(row, gap)),
        { label, values: [gaps.map((row) => row.label).join(betweenGaps)], absent: true }
      ]
}
