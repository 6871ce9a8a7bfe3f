import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { digest } from '../../case-file/digest'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { isOneOf, valueOf } from '../../case-file/read'
import { moveTo } from '../../case-file/reason'
import { firstDayOf } from '../../facts/dates'
import { movedOn } from '../placement/moved-on'
import { placeIn } from '../placement/place-in'
import { isPlacedAtADistance } from '../placement/placement-that-counts'
import { reviewsArranged } from './arranged-reviews'

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

/**
 * What a review before a far move is arranged for: such a move, to that kind of placement, at that address. Its day is no part of it: the same move put off by
 * a week is no other move. A home of another kind, or somewhere else, is a change that no review has considered (regulation 32(2)). A copy that is not told
 * which home it is goes by the move alone. The address stands there by a mark: what a case file keeps of it is the answer.
 */
export function farMovesToReview(view: CaseView): readonly string[] {
  if (ifDisclosed(view, () => farMoveToReview(view)) === undefined) return []
  const kind = ifDisclosed(view, () => valueOf(view.answers, 'placement-kind'))
  const address = placeIn(ifDisclosed(view, () => valueOf(view.answers, 'placement-address')) ?? '')
  return [
    'before a far move',
    ...(kind === undefined ? [] : [moveTo.write('kind', kind)]),
    ...(address === '' ? [] : [moveTo.write('address', digest(address))])
  ]
}
