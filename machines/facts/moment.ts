import { moments, type Moment } from '../../content/moments'
import type { QuestionId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../case-file/read'
import { isAdult } from './age'
import { addDays } from './dates'
import { fact } from './fact'

/**
 * What has to be known before the first hour is over: where the child sleeps, whether it is safe, what happens next (¶23), and
 * whether somebody must look at the child’s health today (¶25). The last is asked last: whoever leaves that page to enter somebody
 * comes back to it within the first hour, and on from it to the page for the night.
 */
const firstHourEndsWith: readonly QuestionId[] = [
  'place-tonight',
  'safe-place-first',
  'first-48-hours-plan',
  'health-attention-today'
]

const isLookedAt = ({ answers }: CaseView, id: QuestionId): boolean =>
  !['not-yet-explored', 'unfinished', undefined].includes(answers[id]?.state)

const isPast = (date: string | undefined, { today }: CaseView): boolean => date !== undefined && date < today

/** A review was held, or the child is an adult, whose plan is a pathway plan. */
function isBetweenReviews(view: CaseView): boolean {
  return (
    isAdult(view) ||
    itemsOf(view.answers, 'reviews').some((review) => fieldOf(review, 'review-state') === 'review-held')
  )
}

/** The placement plan stands and the first visit was made, or care or the placement began more than a week ago (regulations 9 and 28). */
function isPastFirstDays(view: CaseView): boolean {
  const began = [
    ...itemsOf(view.answers, 'periods-of-care').map((period) => fieldOf(period, 'care-from')?.date),
    valueOf(view.answers, 'placement-since')?.date
  ]
  return (
    began.some((date) => date !== undefined && isPast(addDays(date, 7), view)) ||
    (valueOf(view.answers, 'first-visit-on') !== undefined &&
      valueOf(view.answers, 'placement-plan-agreed-on') !== undefined)
  )
}

/** Where the first hour ends: what decides it is known, or the child’s care was recorded. */
const isPastFirstHour = (view: CaseView): boolean =>
  firstHourEndsWith.every((id) => isLookedAt(view, id)) || itemsOf(view.answers, 'periods-of-care').length > 0

/** The moment that a case is in, by its answers and the day. */
export const moment = fact(moments, (view): Moment => {
  if (isBetweenReviews(view)) return 'review-to-review'
  if (isPastFirstDays(view)) return 'first-review'
  return isPastFirstHour(view) ? 'first-days' : 'first-hour'
})
