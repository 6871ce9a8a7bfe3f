import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { youngestBirth } from '../../facts/age'
import { addDays, birthday, firstDayOf, lastDayOf } from '../../facts/dates'
import { isAdultBy } from './adult-by'
import type { ClockEntry } from './entry'
import { currentPeriod } from './period'
import { reviewsArranged } from './arranged-reviews'
import { isReviewRecordMissing, limitEntries } from './reviews'

/** The last day for a review, and the later day that is arranged for it. */
interface ArrangedTooLate {
  readonly limit: PlainDate
  readonly arranged: PlainDate
}

/** The review that is due next by the law, with its last day. */
function nextDue(view: CaseView): ClockEntry | undefined {
  const period = currentPeriod(view)
  return period === undefined
    ? undefined
    : limitEntries(view, period).find(({ state }) => state.kind === 'due')
}

/** The last day that the law gives for the next review, where it is known which that is. Whoever arranges it does so before it (regulation 33). */
export function lastDayForTheNext(view: CaseView): PlainDate | undefined {
  const due = nextDue(view)
  return due?.unsure === 'counted-as-the-first-review' ? undefined : due?.date
}

/** The eve of 18, where they are 18 on the last day for their first review, or before it. */
function eveBefore(view: CaseView, { row, date }: ClockEntry): PlainDate | undefined {
  const born = row === 'first-review' && isAdultBy(view, date) ? youngestBirth(view) : undefined
  return born === undefined ? undefined : addDays(birthday(born, 18), -1)
}

/**
 * The last day for a first review that no review of today’s care came before, where they are 18 by the day that the law counts. Accommodation ends at 18,
 * and a review is held before it does (regulation 33(3)): nobody comes of age without one.
 */
export function firstReviewBeforeEighteen(view: CaseView): PlainDate | undefined {
  const due = nextDue(view)
  return due === undefined ? undefined : eveBefore(view, due)
}

/**
 * The next review, where each day that is arranged for it comes after the last that the law gives (regulation 33). A review that counts as
 * the second, because nobody said which it is, is not known to be too late. Nor is one of which only the record is missing, nor is a later review that
 * would be owed at 18. A first one is held before 18.
 */
export function arrangedTooLate(view: CaseView): ArrangedTooLate | undefined {
  if (isReviewRecordMissing(view)) return undefined
  const due = nextDue(view)
  const [arranged] = reviewsArranged(view)
    .filter((known) => lastDayOf(known) >= view.today)
    .map(firstDayOf)
    .sort()
  if (due === undefined || due.unsure === 'counted-as-the-first-review' || arranged === undefined) return
  const limit = eveBefore(view, due) ?? due.date
  return arranged > limit && !isAdultBy(view, limit) ? { limit, arranged } : undefined
}
