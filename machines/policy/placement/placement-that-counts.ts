import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { isOneOf, valueOf } from '../../case-file/read'
import { isMissing } from '../../facts/immediate-safety'
import { isPlacedWithParent, outOfArea } from '../../facts/protection-and-placement'
import { isLookedAfter } from './care-basis'
import { hasPlacementEnded } from './former-placement'

/** At home with a parent, and nobody looks after the child. The regulations on placements are only about looked-after children. */
export const isAtHome = (view: CaseView): boolean => isPlacedWithParent(view) && !isLookedAfter(view)

/** Nothing is owed for the recorded placement: it is over, or it is no placement of care. */
export const isNoPlacement = (view: CaseView): boolean => hasPlacementEnded(view) || isAtHome(view)

/** A placement is recorded, and goes on as one of care. */
export const isPlaced = (view: CaseView): boolean =>
  valueOf(view.answers, 'placement-kind') !== undefined && !isNoPlacement(view)

/**
 * The child is placed, or is looked after and so has to be placed. The regulations count from then, whether or not anybody has recorded
 * where (regulations 9, 28).
 */
export const isToBePlaced = (view: CaseView): boolean =>
  isPlaced(view) ||
  // A missing child who never came to a placement: no plan is agreed and nobody is visited there. Both are owed once the child is back
  // (¶39).
  (isLookedAfter(view) && !isToldThat(view, isMissing))

/** The child lives outside the authority’s area, whoever looks after them (¶42). */
export const livesOutside = (view: CaseView): boolean =>
  ['adjoining-area', 'at-a-distance'].includes(outOfArea.of(view))

/** Placed outside the authority’s area (regulation 11). */
export const isPlacedOutside = (view: CaseView): boolean => livesOutside(view) && !isNoPlacement(view)

/** Placed outside the authority’s area, and not in an area beside it. */
export const isPlacedAtADistance = (view: CaseView): boolean =>
  outOfArea.of(view) === 'at-a-distance' && isPlacedOutside(view)

/**
 * Placed outside the area, and to be approved as such. A placement with a relative, friend or other connected person is not, whether this
 * authority has approved them or they have temporary approval. Notice of it is given too (regulations 11(4), 13, 24).
 */
export const isToBeApproved = (view: CaseView): boolean =>
  isPlacedOutside(view) && !isOneOf(view.answers, 'placement-kind', 'connected-person-foster-care')
