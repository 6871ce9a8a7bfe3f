import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, valueOf } from '../../case-file/read'
import { takenOverOn } from '../../facts/care'
import { addDays, addMonths, firstDayOf, lastDayOf } from '../../facts/dates'
import { daysHeld, heldReviews, isReviewOfBefore, lastHeldOn } from '../../facts/review-advocacy-and-support'
import { everSet, notPutOff, reviewsArranged } from './arranged-reviews'
import type { ClockEntry } from './entry'
import {
  counted,
  countedInWorkingDays,
  dayOf,
  recorded,
  disclosedRows,
  toDo,
  type Day,
  type Limit
} from './make'
import { currentPeriod, type CurrentPeriod } from './period'
import { addWorkingDays } from './working-days'

/** The days on which the care of today was reviewed, by its own authority. */
const reviewsHeld = (view: CaseView, { from }: CurrentPeriod): readonly PlainDate[] =>
  daysHeld(
    heldReviews(view).filter((review) => !isReviewOfBefore(review, view)),
    view
  ).filter((day) => day >= from.date)

/**
 * Whether the first review is recorded as held, though without a day. Nothing is then left to chase. Where ours took the child over, another authority’s
 * first may be meant: of ours it says nothing (¶46, regulation 33).
 */
const isFirstReviewOnAnUnknownDay = (view: CaseView) =>
  isOneOf(view.answers, 'first-review-timing', 'held-in-time', 'held-late') && takenOverOn(view) === undefined

/** Whether the care of today was reviewed once. */
export const wasReviewed = (view: CaseView, period: CurrentPeriod): boolean =>
  reviewsHeld(view, period).length > 0 || isFirstReviewOnAnUnknownDay(view)

const review = (date: PlainDate): Day => ({ date, question: 'reviews' })

/** A day on which the case is reviewed. */
export interface ReviewDay {
  readonly date: PlainDate
  /** It is only the last day that the law gives, not one that anybody recorded. */
  readonly isLastDay: boolean
  /** The day on which the review that has this last day was held; nothing where it is still to be held. */
  readonly heldOn?: PlainDate | undefined
}

/** A review that was held on the day set for it, or later, has looked at whether the protection still fits (¶46). */
export function isProtectionReviewed({ answers, today }: CaseView): boolean {
  const set = valueOf(answers, 'protection-review-on')
  return heldReviews({ answers }).some((held) => {
    const on = fieldOf(held, 'review-on')
    return (
      set !== undefined &&
      on !== undefined &&
      !['not-looked-at', undefined].includes(fieldOf(held, 'review-protection-needs')) &&
      firstDayOf(set) <= firstDayOf(on) &&
      firstDayOf(on) <= today
    )
  })
}

/** The first review of the care of today: the day on which it was held, else the one that is arranged for it. */
export function firstReviewOn(view: CaseView, period: CurrentPeriod): PlainDate | undefined {
  const [held] = reviewsHeld(view, period)
  if (held !== undefined || isFirstReviewOnAnUnknownDay(view)) return held
  return reviewsArranged(view)
    .map(firstDayOf)
    .filter((day) => day >= period.from.date)
    .sort()[0]
}

const firstLimit = ({ from }: CurrentPeriod) => countedInWorkingDays(from, 20)

/** The last day for the review after one: 3 months after the first, 6 after each later one. */
const limitAfter = (held: PlainDate, isFirst: boolean) =>
  counted(review(held), (day) => addMonths(day, isFirst ? 3 : 6))

/** How many months after its last day the earliest review on record is hardly the first any more. */
const hardlyTheFirst = { 'held-in-time': 1, 'held-late': 12, unsaid: 3 } as const

/** The day of becoming looked after is exact, and no care came before of which the first review may have been. */
const isOfThisCareAlone = ({ from, careBeforeEndedOn }: CurrentPeriod): boolean =>
  from.unsure === undefined && careBeforeEndedOn === undefined

/**
 * Which review the earliest on record is. Somebody who opens the case of a child who has been in care for years enters the last review.
 * Where the first was held in time, a review long after its last day is a later one. Where nothing says so, it counts as the first, and the
 * clock says that it may not be. Too often is the safer fault, and nobody is told of a breach that may be none (regulation 33).
 */
function earliestIs(view: CaseView, period: CurrentPeriod): 'the-first' | 'a-later-one' | 'untold' {
  const [earliest] = reviewsHeld(view, period)
  const isAfter = (months: number) =>
    earliest !== undefined && earliest > addMonths(firstLimit(period).date, months)
  const said = valueOf(view.answers, 'first-review-timing')
  if (said === 'overdue') return 'the-first'
  // ¶46: “not due yet” was said before the last day for the first: of a review long after that day it says nothing.
  if (said !== undefined && said !== 'not-yet-due') {
    if (isOfThisCareAlone(period) && isAfter(hardlyTheFirst[said])) return 'a-later-one'
  }
  return isAfter(hardlyTheFirst.unsaid) ? 'untold' : 'the-first'
}

/**
 * Every day on which the case was, is to be or has to be reviewed. The last day of a review that was held late stays among them, with the
 * day on which it was held. What was to be ready by then got no more time, and what arose after it is for the next review.
 */
export function reviewDays(view: CaseView, period: CurrentPeriod | undefined): readonly ReviewDay[] {
  const held = period === undefined ? [] : reviewsHeld(view, period)
  const isFirst = period !== undefined && earliestIs(view, period) !== 'a-later-one'
  const first = isFirst ? [{ ...firstLimit(period), heldOn: held[0] }] : []
  const limits = [
    ...first,
    ...held.map((day, index) => ({ ...limitAfter(day, isFirst && index === 0), heldOn: held[index + 1] }))
  ]
  const recorded = [...held, ...everSet(view)]
  return [
    ...recorded.map((date) => ({ date, isLastDay: false })),
    ...limits.map(({ date, heldOn }) => ({ date, isLastDay: true, heldOn }))
  ]
}

/** The reviews that the law gives a last day: 20 working days from becoming looked after, 3 months, then 6. */
export function limitEntries(view: CaseView, period: CurrentPeriod): readonly ClockEntry[] {
  const held = reviewsHeld(view, period)
  const [first, second] = held
  const last = held.at(-1)
  if (first === undefined || last === undefined) {
    return isFirstReviewOnAnUnknownDay(view) ? [] : [toDo(view, 'first-review', firstLimit(period))]
  }
  const later = toDo(view, 'later-review', limitAfter(last, false))
  const which = earliestIs(view, period)
  if (which === 'a-later-one') return [later]
  const told = (limit: Limit): Limit =>
    which === 'untold' ? { ...limit, unsure: 'counted-as-the-first-review' } : limit
  const firstEntry = toDo(view, 'first-review', told(firstLimit(period)), first)
  // Six months on, the next review is overdue whichever one the earliest was. Nothing is then left that might excuse it.
  if (which === 'untold' && second === undefined && later.state.kind === 'overdue') return [firstEntry, later]
  const entries = [firstEntry, toDo(view, 'second-review', told(limitAfter(first, true)), second)]
  return second === undefined ? entries : [...entries, later]
}

/** The first review was late, as somebody said of it: after a take-over that of ours, and not the other’s (¶46). */
export function wasFirstReviewLate(view: CaseView): boolean {
  if (!isOneOf(view.answers, 'first-review-timing', 'held-late')) return false
  const period = takenOverOn(view) === undefined ? undefined : currentPeriod(view)
  const isOursLate = ({ row, state }: ClockEntry) =>
    row === 'first-review' && state.kind === 'done' && state.late
  return period === undefined || limitEntries(view, period).some(isOursLate)
}

/**
 * The last day that the law gave for a review that nobody has held since. Nothing is owed any more for care that has ended. A review that
 * counts as the second, because nobody said which it is, is no breach yet. It is arranged, until it is overdue whichever it is.
 */
export function overdueSince(view: CaseView): PlainDate | undefined {
  const period = currentPeriod(view)
  const entries = period === undefined ? [] : limitEntries(view, period)
  const found = entries.find(({ state }) => state.kind === 'overdue')
  return found?.unsure === 'counted-as-the-first-review' ? undefined : found?.date
}

/** The day that is arranged for the next review: the first after the last one that was held. */
function arrangedEntry(view: CaseView, period: CurrentPeriod): readonly ClockEntry[] {
  const last = reviewsHeld(view, period).at(-1)
  const [next] = reviewsArranged(view)
    .map((known) => dayOf('reviews', known))
    .filter(({ date }) => date >= period.from.date && (last === undefined || date > last))
    .sort((one, other) => one.date.localeCompare(other.date))
  return next === undefined ? [] : [toDo(view, 'arranged-review', recorded(next))]
}

/** Reviews of the case: the last days of regulation 33, and the day that is arranged (¶46). */
export const reviewEntries = (view: CaseView, period: CurrentPeriod): readonly ClockEntry[] =>
  disclosedRows(
    view,
    () => limitEntries(view, period),
    () => arrangedEntry(view, period)
  )

/** The next review of the care of today: as it is arranged, else by the last day that the law gives. */
export function nextReviewOn(entries: readonly ClockEntry[], today: PlainDate): PlainDate | undefined {
  const ahead = entries.filter(({ date, state }) => state.kind === 'due' && date >= today)
  return (
    ahead.find(({ row }) => row === 'arranged-review') ??
    ahead.find(({ row }) => row === 'first-review' || row === 'second-review' || row === 'later-review')
  )?.date
}

/** Within how many days an arranged review is at hand: its record is made ready, and what it asks is gone through. */
const daysAtHand = 7

/**
 * The day of an arranged review that is at hand, else of one that has passed until somebody records that it was held or put off. An earlier
 * one that passed without a word of what came of it does not hide the next (¶46). A review of which only the month is known is left out:
 * nobody can say that it is today.
 * @param entries the clock of this view, which has the first that is arranged for the care of today
 */
export function reviewAtHand(entries: readonly ClockEntry[], view: CaseView): PlainDate | undefined {
  const first = entries.find(({ row }) => row === 'arranged-review')?.date
  if (first === undefined) return undefined
  const days = notPutOff(view)
    .filter(({ precision }) => precision === 'day')
    .map(firstDayOf)
    .filter((day) => day >= first && day <= addDays(view.today, daysAtHand))
    .sort()
  return days.find((day) => day >= view.today) ?? days.at(-1)
}

/** For how many working days after an arranged review only its record is said to be missing. */
const workingDaysToRecord = 5

/**
 * The day of an arranged review has just passed, and nobody has recorded what came of it. It may well have been held, so nobody is told that
 * it was not, or that a law was broken. It was arranged in time, and nobody has said that the review is overdue (regulation 33).
 */
export function isReviewRecordMissing(view: CaseView): boolean {
  const last = lastHeldOn(view)
  const [first] = notPutOff(view)
    .map(lastDayOf)
    .filter((day) => day < view.today && (last === undefined || day > last))
    .sort()
  if (first === undefined || addWorkingDays(first, workingDaysToRecord).date < view.today) return false
  const since = overdueSince(view)
  return (since === undefined || since >= first) && !isOneOf(view.answers, 'first-review-timing', 'overdue')
}
