import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { takenOverOn } from '../../facts/care'
import { firstDayOf } from '../../facts/dates'
import {
  isPutOffSince,
  isReviewOfBefore,
  lastHeldOn,
  reviewsToResume
} from '../../facts/review-advocacy-and-support'
import { isOfFormerAuthority } from '../people/former-authority'

/** Whoever is to chair a review acts for an authority that the child has left. */
const isChairedByBefore = (view: CaseView, chair: string | undefined): boolean =>
  itemsOf(view.answers, 'people').some((person) => person.id === chair && isOfFormerAuthority(person, view))

/**
 * Reviews as they are recorded. What another authority arranged before ours took over is no arrangement of ours: neither the day that its last review set, nor a
 * review that somebody of it is to chair (¶24, ¶46, regulation 33).
 */
function recordedReviews(view: CaseView) {
  const taken = takenOverOn(view)
  return itemsOf(view.answers, 'reviews').flatMap((review) => {
    const [state, on] = [fieldOf(review, 'review-state'), fieldOf(review, 'review-on')]
    const isTheirs = taken !== undefined && isChairedByBefore(view, fieldOf(review, 'review-chaired-by'))
    if (state === 'review-planned' && isTheirs) return []
    return [
      { state, on, next: isReviewOfBefore(review, view) ? undefined : fieldOf(review, 'review-next-on') }
    ]
  })
}

/** Each day that was ever set for a review, whether or not it was held then. What was to be ready by such a day gets no more time. */
export const everSet = (view: CaseView): readonly PlainDate[] =>
  recordedReviews(view)
    .flatMap(({ state, on, next }) => [
      state === 'review-planned' ? on : state === undefined ? undefined : next
    ])
    .flatMap((day) => (day === undefined ? [] : [firstDayOf(day)]))

/**
 * The days that are recorded for a review that is still to be held: planned ones, the next day that the last held review set, and the day to which one was put off.
 * The next day that an earlier review set was for the review after that, on whatever day it was then held (¶46).
 */
export function reviewsArranged(view: CaseView): readonly KnownDate[] {
  const reviews = recordedReviews(view)
  const held = reviews.filter(({ state }) => state === 'review-held')
  const lastOn = lastHeldOn(view)
  const isAmongTheLast = ({ on }: (typeof held)[number]) =>
    on === undefined || lastOn === undefined || firstDayOf(on) >= lastOn
  return [
    ...reviews
      .filter(({ state }) => state === 'review-planned')
      .flatMap(({ on }) => (on === undefined || isPutOffSince(on, 'planned', view) ? [] : [on])),
    ...held
      .filter(isAmongTheLast)
      .flatMap(({ next }) =>
        next === undefined || isPutOffSince(next, 'review-before', view) ? [] : [next]
      ),
    ...reviewsToResume(view).flatMap((review) => fieldOf(review, 'review-next-on') ?? [])
  ]
}

/** The entry of the review that is planned for a day; nothing where only the review before it set the day. */
export const reviewPlannedFor = ({ answers }: CaseView, day: PlainDate): string | undefined =>
  itemsOf(answers, 'reviews').find((review) => {
    const on = fieldOf(review, 'review-on')
    return fieldOf(review, 'review-state') === 'review-planned' && on !== undefined && firstDayOf(on) === day
  })?.id

/** The days of arranged reviews of which nobody has said that they were put off. */
export function notPutOff(view: CaseView): readonly KnownDate[] {
  const putOff = recordedReviews(view).flatMap(({ state, on }) =>
    state === 'review-put-off' && on !== undefined ? [on.date] : []
  )
  return reviewsArranged(view).filter(({ date }) => !putOff.includes(date))
}
