import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf } from '../../case-file/read'
import { firstDayOf } from '../../facts/dates'
import { movedOn } from '../placement/moved-on'
import { isPlacedAtADistance } from '../placement/placement-that-counts'
import { reviewsArranged } from './reviews'

/**
 * The day of a move to a place far from the area that is still ahead, and before which no review is arranged. A plan does not change so much before a review
 * has considered it, where that is practicable (regulation 32(2)). It is not where the placement is made in an emergency.
 */
export function farMoveToReview(view: CaseView): PlainDate | undefined {
  const moved = isPlacedAtADistance(view) ? movedOn(view) : undefined
  if (moved === undefined || moved <= view.today || isOneOf(view.answers, 'out-of-area-emergency', 'yes'))
    return undefined
  const days = reviewsArranged(view).map(firstDayOf)
  return days.some((day) => day >= view.today && day < moved) ? undefined : moved
}
