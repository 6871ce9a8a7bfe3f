import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { oldestBirth } from '../../facts/age'
import { addMonths, firstDayOf, seventeenAndAHalf } from '../../facts/dates'

/** When leave ends, and what that rests on. A date on a decision letter overrides a computed one. */
export interface LeaveEnd {
  readonly date: PlainDate
  readonly basis: 'letter' | 'thirty-months' | 'seventeen-and-a-half'
}

/**
 * The end of leave: the letter's date; else, for leave for an unaccompanied child, 30 months from the grant or 17½,
 * whichever is sooner (¶58). Nothing where neither is known: other leave has no computed end.
 */
export function leaveEnd(view: CaseView): LeaveEnd | undefined {
  const letter = valueOf(view.answers, 'leave-ends-on')
  if (letter !== undefined) return { date: firstDayOf(letter), basis: 'letter' }
  const granted = valueOf(view.answers, 'leave-granted-on')
  if (granted === undefined || !isOneOf(view.answers, 'immigration-position', 'unaccompanied-child-leave')) {
    return undefined
  }
  const thirtyMonths = addMonths(firstDayOf(granted), 30)
  const born = oldestBirth(view)
  const half = born === undefined ? undefined : seventeenAndAHalf(born.first)
  return half !== undefined && half < thirtyMonths
    ? { date: half, basis: 'seventeen-and-a-half' }
    : { date: thirtyMonths, basis: 'thirty-months' }
}
