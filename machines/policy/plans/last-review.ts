import type { CaseView } from '../../case-file/case-file'
import { fieldOf } from '../../case-file/read'
import { heldReviews, type Review } from '../../facts/review-advocacy-and-support'
import { isBeforeThisCare } from '../placement/care-ended'

/** The latest of some reviews, or of those that have been held: the one in force where several are listed. */
export function lastReview(
  view: CaseView,
  reviews: readonly Review[] = heldReviews(view)
): Review | undefined {
  return [...reviews]
    .sort((one, other) =>
      (fieldOf(one, 'review-on')?.date ?? '').localeCompare(fieldOf(other, 'review-on')?.date ?? '')
    )
    .at(-1)
}

/** The latest review that was held, where it was not held in care that ended before the child came into care anew (¶46). */
export function lastReviewOfThisCare(view: CaseView): Review | undefined {
  const last = lastReview(view)
  return last === undefined || isBeforeThisCare(fieldOf(last, 'review-on'), view) ? undefined : last
}
