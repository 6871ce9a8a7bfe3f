import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { birthsAhead, type BirthDate } from '../../facts/age'
import { positionsOfLeave } from '../../facts/case-details'
import { addMonths, firstDayOf, lastDayOf, later, seventeenAndAHalf } from '../../facts/dates'

/** When leave ends, and what that rests on. A date on a decision letter overrides a computed one. */
type LeaveEnd =
  | { readonly date: PlainDate; readonly basis: 'letter' }
  | { readonly date: PlainDate; readonly basis: 'thirty-months' }
  | {
      readonly date: PlainDate
      readonly basis: 'seventeen-and-a-half'
      readonly from: BirthDate
      /** The day that it is counted from, of those that the date of birth can mean. */
      readonly bornOn: PlainDate
    }

/**
 * 17½ by the dates of birth that days ahead are counted from, the earliest first. A date that makes somebody 17½ before leave was granted
 * is passed over: by it, leave would have ended before it began. Then leave rests on another date, or on 30 months (¶7, ¶58).
 */
function halfAfter(granted: PlainDate, view: CaseView): LeaveEnd | undefined {
  const [earliest] = birthsAhead(view).flatMap((from) => {
    // For a rough date, the first day that is possible.
    const bornOn = [from.first, from.last].find((day) => seventeenAndAHalf(day) > granted)
    return bornOn === undefined ? [] : [{ from, bornOn }]
  })
  return earliest === undefined
    ? undefined
    : { date: seventeenAndAHalf(earliest.bornOn), basis: 'seventeen-and-a-half', ...earliest }
}

/**
 * The end of leave: the letter's date; else, for leave for an unaccompanied child, 30 months from the grant or 17½,
 * whichever is sooner (¶58). Nothing where neither is known: other leave has no computed end.
 */
export function leaveEnd(view: CaseView): LeaveEnd | undefined {
  const letter = valueOf(view.answers, 'leave-ends-on')
  if (letter !== undefined) return { date: firstDayOf(letter), basis: 'letter' }
  const known = valueOf(view.answers, 'leave-granted-on')
  if (known === undefined || !isOneOf(view.answers, 'immigration-position', 'unaccompanied-child-leave')) {
    return undefined
  }
  const granted = firstDayOf(known)
  const thirtyMonths = addMonths(granted, 30)
  const half = halfAfter(granted, view)
  return half !== undefined && half.date < thirtyMonths
    ? half
    : { date: thirtyMonths, basis: 'thirty-months' }
}

/**
 * They had leave by the position before, and by this one neither leave nor a claim. It was cancelled, or it ended: what follows, and by which
 * day, is for the legal representative to say (¶33).
 */
export const isLeaveLeftWithoutClaim = (view: CaseView): boolean => {
  const before = itemsOf(view.answers, 'immigration-positions-before').map((one) => {
    const until = fieldOf(one, 'position-before-until')
    // One without a day was left last, for all that anybody knows.
    return { left: fieldOf(one, 'position-before'), on: until === undefined ? view.today : lastDayOf(until) }
  })
  const last = before.reduce((latest, { on }) => later(latest, on), '')
  return (
    isOneOf(view.answers, 'immigration-position', 'no-claim-yet', 'not-established') &&
    before.some(({ left, on }) => on === last && positionsOfLeave.some((one) => one === left))
  )
}
