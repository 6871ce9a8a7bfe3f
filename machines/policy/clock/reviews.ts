import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf } from '../../case-file/read'
import { addMonths, firstDayOf } from '../dates'
import type { ClockEntry } from './entry'
import { counted, countedInWorkingDays, toDo, type Day } from './make'
import type { CurrentPeriod } from './period'

/** The days on which the care of today was reviewed, the first first. A review that is planned or was put off is not held. */
export function reviewsHeld(view: CaseView, { from }: CurrentPeriod): readonly PlainDate[] {
  return itemsOf(view.answers, 'reviews')
    .flatMap((review) => {
      const known = fieldOf(review, 'review-on')
      return known === undefined || fieldOf(review, 'review-state') !== 'review-held'
        ? []
        : [firstDayOf(known)]
    })
    .filter((day) => day >= from.date && day <= view.today)
    .sort()
}

/** Whether the first review is said to be held though no day is recorded: nothing is then left to chase. */
const isHeldOnAnUnknownDay = (view: CaseView) =>
  isOneOf(view.answers, 'first-review-timing', 'held-in-time', 'held-late')

const review = (date: PlainDate): Day => ({ date, question: 'reviews' })

/** Reviews of the case: 20 working days from becoming looked after, 3 months, then 6 (¶46, regulation 33). */
export function reviewEntries(view: CaseView, period: CurrentPeriod): readonly ClockEntry[] {
  const held = reviewsHeld(view, period)
  const [first, second] = held
  const last = held.at(-1)
  if (first === undefined || last === undefined) {
    return isHeldOnAnUnknownDay(view)
      ? []
      : [toDo(view, 'first-review', countedInWorkingDays(period.from, 20))]
  }
  const entries = [
    toDo(view, 'first-review', countedInWorkingDays(period.from, 20), first),
    toDo(
      view,
      'second-review',
      counted(review(first), (day) => addMonths(day, 3)),
      second
    )
  ]
  if (second === undefined) return entries
  return [
    ...entries,
    toDo(
      view,
      'later-review',
      counted(review(last), (day) => addMonths(day, 6))
    )
  ]
}
