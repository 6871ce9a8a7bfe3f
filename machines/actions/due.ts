import type { ActionContent, When } from '../../content/actions/action-content'
import type { ClockRowId } from '../../content/clock'
import type { PlainDate } from '../case-file/answer'
import type { ActionRecord } from '../case-file/action-record'
import type { CaseView } from '../case-file/case-file'
import { ifDisclosed } from '../case-file/if-disclosed'
import { countedSince, dayInAnswers } from './days'
import { clockOf, isOpenEntry, type ClockEntry } from '../policy/clock'
import { currentPeriod } from '../policy/clock/period'
import { returnAfter } from '../policy/danger/returns'
import { reviewDays, type ReviewDay } from '../policy/clock/reviews'
import { addWorkingDays } from '../policy/clock/working-days'
import { takenOverOn } from '../facts/care'
import { addDays, addMonths, later } from '../facts/dates'

/** How a day was set: by a person, by what is recorded or by the law; or what suggests it, where none of them does. */
export type DueBasis =
  | 'edited'
  | 'recorded'
  | 'clock'
  | 'same-day'
  | 'two-days'
  | 'five-working-days'
  | 'ten-working-days'
  | 'three-months'
  | 'care-plan'
  | 'next-review'
  | 'last-day-for-review'
  | 'before'
  | 'expected'
  | 'half-a-year-before'
  | 'looked-at-again'

interface DueDay {
  readonly date: PlainDate
  readonly basis: DueBasis
  /** The row of the clock that it comes from. */
  readonly row?: ClockRowId
}

/** By when an action is to be done, and how that day was set. What holds all the time has no such day. */
export type Due = DueDay | { readonly date?: undefined; readonly basis: 'standing'; readonly row?: undefined }

/** What the days of actions are told from, worked out once for all of them. */
export interface DueFrom {
  readonly view: CaseView
  /** The days of the statutory clock, the earliest first. */
  readonly clock: readonly ClockEntry[]
  readonly reviews: readonly ReviewDay[]
}

/** The review of the pathway plan is a review too, where there is one. */
const pathwayReviews = (clock: readonly ClockEntry[]): readonly ReviewDay[] =>
  clock
    .filter(({ row }) => row === 'pathway-review')
    .map(({ date, basis }) => ({ date, isLastDay: basis.kind === 'computed' }))

/** What the days of a case's actions are told from. */
export function dueFrom(view: CaseView): DueFrom {
  const clock = clockOf(view)
  return { view, clock, reviews: [...reviewDays(view, currentPeriod(view)), ...pathwayReviews(clock)] }
}

const soonest = (first: DueDay, ...others: readonly DueDay[]): DueDay =>
  others.reduce((one, other) => (other.date < one.date ? other : one), first)

/**
 * The first review after the action arose. One that is held meanwhile stays the one: it was to be done by then. The last day for a review
 * that had been held when the action arose says nothing of it.
 */
const nextReview = (since: PlainDate, reviews: readonly ReviewDay[]): readonly DueDay[] =>
  reviews
    .filter(({ date, heldOn }) => date > since && (heldOn === undefined || heldOn > since))
    .map(({ date, isLastDay }) => ({ date, basis: isLastDay ? 'last-day-for-review' : 'next-review' }))

const carePlanDay = (since: PlainDate, clock: readonly ClockEntry[]): readonly DueDay[] =>
  clock
    .filter(({ row, date }) => row === 'care-plan' && date >= since)
    .map(({ date }) => ({ date, basis: 'care-plan' }))

/**
 * The day that is suggested where nothing sets one. It is counted from the day on which the action arose, and of two days the sooner
 * counts. So it never moves further off while nobody has done what protects a child (¶10, ¶23).
 */
function suggested(when: When, since: PlainDate, { clock, reviews }: DueFrom): Due {
  const tenWorkingDays: DueDay = { date: addWorkingDays(since, 10).date, basis: 'ten-working-days' }
  switch (when) {
    case 'standing':
      return { basis: 'standing' }
    case 'same-day':
      return { date: since, basis: 'same-day' }
    case 'two-days':
      return { date: addDays(since, 2), basis: 'two-days' }
    case 'five-working-days':
      return { date: addWorkingDays(since, 5).date, basis: 'five-working-days' }
    case 'care-plan':
      return soonest(tenWorkingDays, ...carePlanDay(since, clock))
    case 'planned':
      return soonest(tenWorkingDays, ...nextReview(since, reviews))
    case 'review':
      return soonest({ date: addMonths(since, 3), basis: 'three-months' }, ...nextReview(since, reviews))
  }
}

/** The day of the clock, and whether the law counts it or somebody recorded it: no recorded day is printed as the law's. */
const ofClock = ({ date, row, basis }: ClockEntry): DueDay => ({
  date,
  basis: basis.kind === 'computed' ? 'clock' : 'recorded',
  row
})

/**
 * The same, but at the latest on the day before a day that is recorded for what the action prepares. Where both are one day, no law is said
 * to set it.
 */
const atLatestBefore = (due: Due, day: PlainDate, since: PlainDate): Due =>
  due.date === undefined ? due : soonest({ date: later(addDays(day, -1), since), basis: 'before' }, due)

/** What is asked of dueOf: an action, or one that a person added and that has no rules of its own. */
interface Asked {
  readonly id?: string
  /** The entry that it is for, where it is for one. */
  readonly entry?: string | undefined
  readonly when: When
  readonly due?: ClockRowId | undefined
  /** It waits for the return of a child who is missing. */
  readonly waits?: ActionContent['waits'] | undefined
}

/** The day on which the action arose, and the day that the answers give for it, where they give one. */
function inAnswers(record: ActionRecord, { id, entry }: Asked, from: DueFrom) {
  if (id === undefined) return { since: record.since, found: undefined }
  // What the authority before left open is owed by ours from the day on which it took over: nobody is late before they had the child (¶24, ¶31).
  const taken = record.outcome === undefined ? takenOverOn(from.view) : undefined
  const owed = later(record.since, taken ?? record.since)
  const since = ifDisclosed(from.view, () => countedSince(id, from.view, owed)) ?? owed
  const found = ifDisclosed(from.view, () => dayInAnswers(id, from.view, since, from.clock, entry))
  return { since, found }
}

/**
 * The day of what an action comes before, as of a handover: it is owed until that is over, whichever day is suggested for it. A day that a person set
 * stands alone.
 */
export function comesBefore(record: ActionRecord, asked: Asked, from: DueFrom): PlainDate | undefined {
  const { found } = inAnswers(record, asked, from)
  return record.due === undefined && found?.means === 'before' ? found.date : undefined
}

/**
 * By when an action is to be done. What a person set wins; then the day that the answers give for the very thing; then what the clock sets;
 * then what is suggested.
 */
export function dueOf(record: ActionRecord, asked: Asked, from: DueFrom): Due {
  if (record.due !== undefined) return { date: record.due, basis: 'edited' }
  const due = derivedDue(record, asked, from)
  return asked.waits === undefined || record.outcome !== undefined ? due : onReturn(due, record, asked, from)
}

/**
 * The day of what is done with the child, where it fell while they were missing: it is counted from the return, and of that day where it has
 * gone by then (¶24, ¶39). What the law sets keeps its day.
 */
function onReturn(due: Due, record: ActionRecord, asked: Asked, from: DueFrom): Due {
  const { date, row } = due
  // A day that no answer gives is counted without the days away already (owedSince): what was late when the child went stays late.
  const isOfAnswers = inAnswers(record, asked, from).found !== undefined
  if (date === undefined || row !== undefined || !isOfAnswers) return due
  const back = ifDisclosed(from.view, () => returnAfter(date, from.view))
  if (back === undefined) return due
  const since = later(back, record.since)
  const anew = derivedDue({ ...record, since }, asked, from)
  return anew.date === undefined || anew.date > since ? anew : { date: since, basis: 'same-day' }
}

function derivedDue(record: ActionRecord, asked: Asked, from: DueFrom): Due {
  const { when, due } = asked
  const { since, found } = inAnswers(record, asked, from)
  if (found?.means === 'near') return { date: found.date, basis: 'before' }
  if (found?.means === 'ahead') return atLatestBefore(suggested(when, since, from), found.date, since)
  if (found !== undefined && found.means !== 'before') return { date: found.date, basis: found.means }
  const entry = due === undefined ? undefined : from.clock.find((one) => one.row === due && isOpenEntry(one))
  // A birthday may come sooner than the law’s last day, and end what that is for.
  const day = entry === undefined ? suggested(when, since, from) : ofClock(entry)
  return found === undefined ? day : atLatestBefore(day, found.date, since)
}
