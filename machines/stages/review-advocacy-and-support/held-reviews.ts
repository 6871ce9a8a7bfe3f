import type { CaseView } from '../../case-file/case-file'
import { fieldOf } from '../../case-file/read'
import { heldReviews, reviewsPutOff, type Review } from '../../facts/review-advocacy-and-support'
import { isBeforeThisCare } from '../../policy/placement/care-ended'
import { lastReview, lastReviewOfThisCare } from '../../policy/plans/last-review'

type Finding = 'review-status-needs' | 'review-protection-needs'

/** What a review found missing. */
const missing: readonly unknown[] = ['partly-met', 'not-met', 'partly-protected', 'not-protected']

/**
 * The latest review that says whether needs are met. One that was held and left it open takes back nothing that the one before found (¶46). One that was put
 * off half-way counts for what it found missing, which waits for no other day; that nothing is missing only a review that is held says. What
 * was found in care that ended, before the child came into care anew, is no longer what is missing; what protects the child is, until a review of
 * the care of today was held: nobody is safe for having come back.
 */
export function lastToSay(view: CaseView, question: Finding): Review | undefined {
  const held = heldReviews(view)
  const putOff = reviewsPutOff(view).filter((review) => missing.includes(fieldOf(review, question)))
  const isOfThisCare = (review: Review) => !isBeforeThisCare(fieldOf(review, 'review-on'), view)
  // Of two on one day the one that was held is the later.
  const saying = [...putOff, ...held]
  const isHeldSince = held.some(isOfThisCare)
  return lastReview(
    view,
    (question === 'review-protection-needs' && !isHeldSince ? saying : saying.filter(isOfThisCare)).filter(
      (review) =>
        ['answered', 'does-not-apply'].includes(review.fields[question]?.state ?? '') &&
        fieldOf(review, question) !== 'not-looked-at'
    )
  )
}

/** The last review that was held, as a list, where it did not look at needs from the child’s status or at protection: a review has to (¶46). */
export function reviewThatLeftOut(view: CaseView): readonly Review[] {
  const last = lastReviewOfThisCare(view)
  if (last === undefined) return []
  return [fieldOf(last, 'review-status-needs'), fieldOf(last, 'review-protection-needs')].includes(
    'not-looked-at'
  )
    ? [last]
    : []
}
