import type { QuestionId } from '../../content/stages'
import type { KnownDate, PlainDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../case-file/read'
import { isChild } from './age'
import { isSaidNotToFollow } from './cannot-be-asked'
import { takenOverOn } from './care'
import { firstDayOf, lastDayOf } from './dates'
import { fact } from './fact'

/** Whether an independent visitor was offered, and what the child answered (¶49). */
export const visitor = fact(['not-offered', 'accepted', 'declined', 'undecided'], ({ answers }) => {
  if (isOneOf(answers, 'visitor-answer', 'accepted')) return 'accepted'
  if (isOneOf(answers, 'visitor-answer', 'declined')) return 'declined'
  return isOneOf(answers, 'visitor-answer', 'thinking') ? 'undecided' : 'not-offered'
})

/** What only the child could want is settled for a child who can follow nothing: unless an answer says that it is not for now, or not at all. */
const isSettledForTheChild = (id: 'advocate-wanted' | 'visitor-answer', view: CaseView): boolean =>
  isChild(view) &&
  isSaidNotToFollow(view) &&
  valueOf(view.answers, id) === undefined &&
  view.answers[id]?.state !== 'does-not-apply'

/** The child wants an advocate, or can neither want nor refuse one. Access is facilitated where it is required, not only where somebody asks (¶47). */
export const isAdvocateOwed = (view: CaseView): boolean =>
  isOneOf(view.answers, 'advocate-wanted', 'wanted') || isSettledForTheChild('advocate-wanted', view)

/** Nobody can offer the child a visitor, so that the authority decides: a child who cannot understand does not object (¶49, Children Act 1989, section 23ZB). */
export const isVisitorDecidedForTheChild = (view: CaseView): boolean =>
  isSettledForTheChild('visitor-answer', view) ||
  (isOneOf(view.answers, 'visitor-answer', 'not-offered') && isChild(view) && isSaidNotToFollow(view))

/** A review, as it is recorded. */
export type Review = ItemOf<'reviews'>

/** The reviews that were held. One that is planned or was put off is not. */
export const heldReviews = ({ answers }: Pick<CaseView, 'answers'>): readonly Review[] =>
  itemsOf(answers, 'reviews').filter((review) => fieldOf(review, 'review-state') === 'review-held')

/** The days on which one of these reviews was held, the first first. */
export const daysHeld = (reviews: readonly Review[], { today }: CaseView): readonly PlainDate[] =>
  reviews
    .flatMap((one) => fieldOf(one, 'review-on') ?? [])
    .map(firstDayOf)
    .filter((day) => day <= today)
    .sort()

/** The last day on which a review was held. */
export const lastHeldOn = (view: CaseView): PlainDate | undefined => daysHeld(heldReviews(view), view).at(-1)

/** The reviews that were put off, half-way or before they began. None of them was held: the days of the law run on (¶46, regulation 33). */
export const reviewsPutOff = ({ answers }: Pick<CaseView, 'answers'>): readonly Review[] =>
  itemsOf(answers, 'reviews').filter((review) => fieldOf(review, 'review-state') === 'review-put-off')

/**
 * The reviews that were put off to a day of their own, and are to be resumed then: the last of several, until one is held since. What another authority put off
 * before ours took the child over is not ours to resume (¶46).
 */
export function reviewsToResume(view: CaseView): readonly Review[] {
  const putOff = reviewsPutOff(view).filter((review) => fieldOf(review, 'review-next-on') !== undefined)
  if (putOff.length === 0) return []
  const lastDay = (review: Review) => {
    const on = fieldOf(review, 'review-on')
    return on === undefined ? undefined : lastDayOf(on)
  }
  const held = lastHeldOn(view)
  const latest = putOff
    .flatMap((review) => lastDay(review) ?? [])
    .sort()
    .at(-1)
  return putOff.filter((review) => {
    const on = lastDay(review)
    const isTheLast = on === undefined || (on === latest && (held === undefined || on > held))
    return isTheLast && !isReviewOfBefore(review, view)
  })
}

/**
 * Nobody waits for a review on this day any more: it was put off to a day of its own. One that only the review before it had set may have begun on a later day than
 * that; one that was planned is an entry of its own, which says itself what came of it (¶46).
 */
export const isPutOffSince = (day: KnownDate, by: 'planned' | 'review-before', view: CaseView): boolean =>
  reviewsToResume(view).some((review) => {
    const on = fieldOf(review, 'review-on')
    if (on === undefined) return false
    return by === 'planned' ? day.date === on.date : firstDayOf(day) <= lastDayOf(on)
  })

/**
 * The reviews that looked at the protection of the child, so at where they live, and found some. One that says of itself that it did not look, or that nothing protects,
 * vouches for nothing that was said before it: a warning stands until somebody has looked at that (¶23, ¶42, ¶46).
 */
export const reviewsOfProtection = (view: Pick<CaseView, 'answers'>): readonly Review[] =>
  heldReviews(view).filter(
    (review) => !['not-protected', 'not-looked-at'].includes(fieldOf(review, 'review-protection-needs') ?? '')
  )

/** Those of them that did not find the child protected in part alone. What was missing may be what let the child go (¶39, ¶46). */
export const reviewsThatFoundProtected = (view: Pick<CaseView, 'answers'>): readonly Review[] =>
  reviewsOfProtection(view).filter(
    (review) => fieldOf(review, 'review-protection-needs') !== 'partly-protected'
  )

/**
 * The review was, or may have been, of the authority from which today’s took the child over: on a day that may lie before the move, on the day of it, or on none that
 * anybody recorded. Whoever takes a child over owes a first review of their own (¶46, regulation 33).
 */
export function isReviewOfBefore(review: Review, view: CaseView): boolean {
  const [taken, on] = [takenOverOn(view), fieldOf(review, 'review-on')]
  return taken !== undefined && (on === undefined || firstDayOf(on) <= taken)
}

/**
 * Whether “not due yet” or “not held yet” is out of date. It was said of a first review before one was held. From then on it is asked again
 * how that was (¶46). Where care began or changed since, the next review may be the first of another authority: what was said stands.
 */
export function isOvertaken(id: QuestionId, { answers, today }: CaseView): boolean {
  if (id !== 'first-review-timing' || !isOneOf(answers, id, 'not-yet-due', 'overdue')) return false
  const began = itemsOf(answers, 'periods-of-care').map((period) => fieldOf(period, 'care-from')?.date ?? '')
  return heldReviews({ answers }).some((review) => {
    const on = fieldOf(review, 'review-on')
    if (on === undefined) return false
    const day = firstDayOf(on)
    return day <= today && began.every((since) => since <= day)
  })
}
