import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, valueOf } from '../../case-file/read'
import { isAdult, youngestBirth } from '../../facts/age'
import { birthday, firstDayOf } from '../../facts/dates'
import { isToldThat } from '../../case-file/if-disclosed'
import { isAreaAuthorityTold } from '../../facts/protection-and-placement'
import { reviewsOfProtection } from '../../facts/review-advocacy-and-support'
import { plansByName } from '../danger/dangers-in-plans'
import { isACarerToBeEnded } from '../people/former-carers'
import { movedOn } from './moved-on'

/** That the place is safe, or who there does what, is recorded by an answer without a day. It is asked of an adult too. */
const isSettledThere = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'safe-place-first', 'safe-now', 'not-safe-another-child') ||
  plansByName.some((id) => valueOf(answers, id) !== undefined)

/** Something is recorded as settled by an answer without a day. It may have been said of the placement before. */
const hasUndatedAnswers = (view: CaseView): boolean => isSettledThere(view) || isArrangedForAChild(view)

/** What the regulations ask for of each placement of a child is recorded without a day. */
const isArrangedForAChild = (view: CaseView): boolean =>
  isOneOf(view.answers, 'out-of-area-approved', 'by-the-director', 'by-a-nominated-officer') ||
  isOneOf(view.answers, 'area-police-told', 'yes') ||
  isOneOf(view.answers, 'placement-registration', 'approved-or-registered', 'temporarily-approved') ||
  (isAreaAuthorityTold(view) && valueOf(view.answers, 'area-authority-told-on') === undefined) ||
  valueOf(view.answers, 'placement-told') !== undefined

/** A review was held since the child came to where they live, which looks at all of it unless it says that it did not, or that nothing there protects the child (regulation 33). */
export const isReviewedSince = (moved: PlainDate, view: CaseView): boolean =>
  reviewsOfProtection(view).some((review) => {
    const on = fieldOf(review, 'review-on')
    return on !== undefined && firstDayOf(on) > moved && firstDayOf(on) <= view.today
  })

/** The day of a move, past or to come, since which no review has looked at the new placement. */
export function movedUnreviewed(view: CaseView): PlainDate | undefined {
  const moved = movedOn(view)
  return moved === undefined || isReviewedSince(moved, view) ? undefined : moved
}

/**
 * The day of a move, past or to come, where answers stand that may be of the placement before (¶23, ¶42, regulations 9, 11, 13). Each
 * placement has its own answers on whether the child is safe there, who approved it, whether its area's police know, whether it is
 * registered, and who was told. Or somebody who cared for the child before may still be told to ring, or what to do (¶23, ¶39).
 */
export function moveToLookAt(view: CaseView): PlainDate | undefined {
  const moved = movedUnreviewed(view)
  if (moved === undefined) return undefined
  // A copy that is not told who has the child is not told of a move by that reason.
  const isOwed = hasUndatedAnswers(view) || isToldThat(view, isACarerToBeEnded)
  return isOwed ? moved : undefined
}

/**
 * The same for somebody who moved as an adult: no regulation on placements asks for anything there, and the risk ends with no birthday (¶23, ¶39, ¶54).
 * A move of before 18 was looked at as a child’s.
 */
export function adultsMoveToLookAt(view: CaseView): PlainDate | undefined {
  const moved = isAdult(view) ? movedUnreviewed(view) : undefined
  const born = youngestBirth(view)
  if (moved === undefined || (born !== undefined && moved < birthday(born, 18))) return undefined
  const isOwed = isSettledThere(view) || isToldThat(view, isACarerToBeEnded)
  return isOwed ? moved : undefined
}
