import type { ClockRowId } from '../../content/clock'
import type { PlainDate } from '../case-file/answer'
import type { CaseFile } from '../case-file/case-file'
import { onPath } from './paths'
import { openEntries } from '../policy/clock'

/** A day of the statutory clock. */
interface OpenDate {
  readonly row: ClockRowId
  readonly date: PlainDate
}

/** The days of a case that are still ahead or overdue, the earliest first: the list of cases shows them without opening it. */
export const openDates = ({ answers }: Pick<CaseFile, 'answers'>, today: PlainDate): readonly OpenDate[] =>
  openEntries(onPath({ answers, today }))
    // The list says whole days, and counts those that have passed.
    .filter(({ precision }) => precision === undefined)
    .map(({ row, date }) => ({ row, date }))
