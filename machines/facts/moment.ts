import { moments, type Moment } from '../../content/moments'
import type { QuestionId } from '../../content/stages'
import type { KnownDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { fieldOf, valueOf } from '../case-file/read'
import { isAdult } from './age'
import {
  careOfToday,
  hasBeenInCareAWhile,
  isFreshOutOfCustody,
  isInCare,
  onTheDayTheyWent,
  takenOverOn
} from './care'
import { leftCustodyOn } from './custody'
import { firstDayOf, lastDayOf } from './dates'
import { fact } from './fact'
import { heldReviews, isReviewOfBefore } from './review-advocacy-and-support'

/**
 * What has to be known before the first hour is over: where the child sleeps, whether it is safe, what happens next (¶23), and whether
 * somebody must look at the child’s health today (¶25). The last is asked last: a worker who leaves that page to enter somebody comes back
 * to it within the first hour, and goes on from it to the page for the night.
 */
const firstHourEndsWith: readonly QuestionId[] = [
  'place-tonight',
  'safe-place-first',
  'first-48-hours-plan',
  'health-attention-today'
]

const isLookedAt = ({ answers }: CaseView, id: QuestionId): boolean =>
  !['not-yet-explored', 'unfinished', undefined].includes(answers[id]?.state)

/** It was done in the care of today and certainly since its authority had the child, in care that is over with nothing since, or on a day that nobody has recorded. */
function isOfTheCareOfToday(view: CaseView, on: KnownDate | undefined): boolean {
  const { after, isOver } = careOfToday(view)
  if (on === undefined || isOver) return true
  return lastDayOf(on) >= after && firstDayOf(on) >= (takenOverOn(view) ?? '')
}

/** A review of this care was held, or the child is an adult, whose plan is a pathway plan. */
const isBetweenReviews = (view: CaseView): boolean =>
  isAdult(view) ||
  heldReviews(view).some(
    (review) => !isReviewOfBefore(review, view) && isOfTheCareOfToday(view, fieldOf(review, 'review-on'))
  )

/** The placement plan stands and the first visit was made, since the child came out of custody where they did. */
const isPlacementBegun = (view: CaseView): boolean =>
  (['first-visit-on', 'placement-plan-agreed-on'] as const).every((id) => {
    const on = valueOf(view.answers, id)
    const left = isFreshOutOfCustody(view) ? leftCustodyOn(view) : undefined
    return on !== undefined && isOfTheCareOfToday(view, on) && (left === undefined || lastDayOf(on) >= left)
  })

/** The placement began as it has to; or care or the placement began more than a week ago, or is over (regulations 9 and 28). */
const isPastFirstDays = (view: CaseView): boolean =>
  hasBeenInCareAWhile(onTheDayTheyWent(view)) ||
  (careOfToday(view).isOver && !isFreshOutOfCustody(view)) ||
  isPlacementBegun(view)

/** The first hour is over: what decides it is known, or care that goes on was recorded. */
const isPastFirstHour = (view: CaseView): boolean =>
  firstHourEndsWith.every((id) => isLookedAt(view, id)) || isInCare(view)

/** The moment that a case is in, by its answers and the day. */
export const moment = fact(moments, (view): Moment => {
  if (isBetweenReviews(view)) return 'review-to-review'
  if (isPastFirstDays(view)) return 'first-review'
  return isPastFirstHour(view) ? 'first-days' : 'first-hour'
})
