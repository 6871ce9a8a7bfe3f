import type { ClockRowId } from '../../content/clock'
import type { PlainDate } from '../case-file/answer'
import { ifDisclosed } from '../case-file/if-disclosed'
import { birthAhead } from '../facts/age'
import { addDays, addMonths, birthday, later, sooner } from '../facts/dates'
import { eligibleAhead, leavingCare } from '../policy/adulthood/leaving-care'
import {
  arrangedTooLate,
  firstReviewBeforeEighteen,
  lastDayForTheNext
} from '../policy/clock/arranged-too-late'
import { farMoveToReview } from '../policy/clock/before-a-far-move'
import { addWorkingDays } from '../policy/clock/working-days'
import type { DayRule } from './day-in-answers'

const beforeBirthday =
  (row: ClockRowId): DayRule =>
  (_view, _since, clock) => {
    const birthday = clock.find((one) => one.row === row)
    return birthday === undefined ? undefined : { date: birthday.date, means: 'before' }
  }

/** What changes at 18 is done before the birthday. */
export const eighteenth = beforeBirthday('eighteenth-birthday')

/** What changes at 21 is agreed before that birthday. */
export const twentyFirst = beforeBirthday('twenty-first-birthday')

/** How many months before the birthday consent is explained. Home and money from 18 are agreed then too (¶54). */
const monthsToPrepare = 6

/** By half a year before 18. Where that has gone, before the birthday itself, as is suggested. */
export const consentAtEighteen: DayRule = (view, since, clock) => {
  const birthday = eighteenth(view, since, clock)
  const prepared = birthday === undefined ? since : addMonths(birthday.date, -monthsToPrepare)
  return prepared > since ? { date: prepared, means: 'half-a-year-before' } : birthday
}

/** The same, while that day is ahead when the action is called for. Where it is not known when they turn 18, no day before it is left. */
export const beforeEighteenIfAhead: DayRule = (view, since, clock) => {
  const due = consentAtEighteen(view, since, clock)
  return due !== undefined && due.date > since ? due : undefined
}

/** While 18 is ahead, the assessment has to stand on the eve. Later it is owed as for any adult (¶65). */
export const standsAtEighteen: DayRule = (view, since, clock) => {
  const birthday = eighteenth(view, since, clock)
  return birthday === undefined
    ? undefined
    : { date: later(addDays(birthday.date, -1), since), means: 'near' }
}

const daysToPrepareAClaim = 30

/**
 * In the last days before 18 (`daysToPrepareAClaim`), and in as many after it, it is asked on the day on which it is called for: the adviser has something to
 * prepare, or it is late already.
 */
export const claimBeforeEighteen: DayRule = (view, since, clock) => {
  // The clock shows no birthday that has gone by: what was late before it is no later because of it.
  const born = birthAhead(view)?.first
  const eighteen = eighteenth(view, since, clock)?.date ?? (born === undefined ? since : birthday(born, 18))
  return addDays(since, daysToPrepareAClaim) >= eighteen && since <= addDays(eighteen, daysToPrepareAClaim)
    ? { date: since, means: 'same-day' }
    : undefined
}

const daysOfNearness = 7

/**
 * An eligible child has an adviser from the day of becoming eligible, and before it somebody is chosen. Where that has gone, no day ahead is suggested (¶66, Children Act
 * 1989, Schedule 2). In the last week before 18, from when another duty holds, the day stands as one that is set.
 */
export const adviserOwed: DayRule = (view, since, clock) => {
  const ahead = eligibleAhead(view)
  if (ahead !== undefined) return { date: ahead, means: 'before' }
  const { eligibleFrom } = leavingCare(view)
  const inFiveDays = (day: PlainDate) => addWorkingDays(day, 5).date
  const isGone = eligibleFrom !== undefined && inFiveDays(eligibleFrom) < since
  const birthday = eighteenth(view, since, clock)
  if (birthday === undefined || view.today < addDays(birthday.date, -daysOfNearness)) {
    return isGone ? { date: since, means: 'same-day' } : birthday
  }
  const eve = later(addDays(birthday.date, -1), since)
  return { date: sooner(isGone ? since : inFiveDays(since), eve), means: 'near' }
}

/**
 * Whoever arranges a review, or brings it forward, does so before the last day that the law gives for it, before a move far away that it considers, and
 * before 18. A first review that has to be held before 18 is arranged within five working days, and on the eve at the latest (regulation 33).
 */
export const reviewArranged: DayRule = (view, since, clock) => {
  const eve = firstReviewBeforeEighteen(view)
  if (eve !== undefined)
    return { date: sooner(addWorkingDays(since, 5).date, later(eve, since)), means: 'near' }
  const days = [
    arrangedTooLate(view)?.limit,
    ifDisclosed(view, () => farMoveToReview(view)),
    lastDayForTheNext(view),
    eighteenth(view, since, clock)?.date
  ]
  const [first] = days.flatMap((day) => day ?? []).toSorted()
  return first === undefined ? undefined : { date: first, means: 'before' }
}
