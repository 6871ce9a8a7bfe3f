import type { ClockRowId } from '../../content/clock'
import type { PlainDate } from '../case-file/answer'
import type { ActionRecord } from '../case-file/action-record'
import type { ClockEntry } from './clock'
import { addWorkingDays } from './clock/working-days'

/** By when an action is to be done, and how that day was set. */
export interface Due {
  readonly date: PlainDate
  readonly basis: 'edited' | 'clock' | 'same-day' | 'suggested'
  /** The row of the clock that it comes from. */
  readonly row?: ClockRowId
}

const reviewRows: readonly ClockRowId[] = ['first-review', 'second-review', 'later-review', 'pathway-review']

/** What is suggested, in working days, where neither the law nor a review sets a day. */
const suggestedDays = 10

const isOpen = ({ state }: ClockEntry) => state.kind === 'overdue' || state.kind === 'due'

/** The day that is suggested where nothing sets one: the next review, or two working weeks after it was called for. */
function suggested(since: PlainDate, clock: readonly ClockEntry[], today: PlainDate): Due {
  const review = clock.find((entry) => reviewRows.includes(entry.row) && isOpen(entry) && entry.date >= today)
  return review === undefined
    ? { date: addWorkingDays(since, suggestedDays).date, basis: 'suggested' }
    : { date: review.date, basis: 'suggested', row: review.row }
}

/**
 * By when an action is to be done: what a person set wins; then what cannot wait, what the clock sets, what is suggested.
 * @param clock the days of the statutory clock, the earliest first
 */
export function dueOf(
  record: ActionRecord,
  { when, due }: { readonly when: 'same-day' | 'planned'; readonly due?: ClockRowId | undefined },
  clock: readonly ClockEntry[],
  today: PlainDate
): Due {
  if (record.due !== undefined) return { date: record.due, basis: 'edited' }
  const entry = due === undefined ? undefined : clock.find((one) => one.row === due && isOpen(one))
  // What the law asked for earlier is overdue from that day, not from the day on which it was noticed.
  if (when === 'same-day' && (entry === undefined || entry.date >= record.since))
    return { date: record.since, basis: 'same-day' }
  if (entry !== undefined) return { date: entry.date, basis: 'clock', row: entry.row }
  return suggested(record.since, clock, today)
}
