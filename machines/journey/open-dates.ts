import type { ClockRowId } from '../../content/clock'
import type { PlainDate } from '../case-file/answer'
import type { CaseFile } from '../case-file/case-file'
import { onPath } from './paths'
import { clockOf, isEighteenNear, isOpenEntry } from '../policy/clock'

/** A day of the statutory clock. */
interface OpenDate {
  readonly row: ClockRowId
  readonly date: PlainDate
}

/**
 * The days of a case that are still ahead or overdue, and the 18th birthday once it is near (¶51, ¶66), the earliest first: the list of cases shows them
 * without opening it.
 */
export const openDates = ({ answers }: Pick<CaseFile, 'answers'>, today: PlainDate): readonly OpenDate[] =>
  clockOf(onPath({ answers, today }))
    .filter((entry) => isOpenEntry(entry) || isEighteenNear(entry, today))
    // The list says whole days, and counts those that have passed.
    .filter(({ precision }) => precision === undefined)
    .map(({ row, date }) => ({ row, date }))
