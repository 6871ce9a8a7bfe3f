import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { isOneOf, valueOf } from '../../case-file/read'
import { isMissing } from '../../facts/immediate-safety'
import { outOfArea } from '../../facts/protection-and-placement'
import { isWithTemporaryApproval } from '../clock/temporary-approval'
import { isLookedAfter } from './care-basis'
import { hasPlacementEnded } from './former-placement'

/** At home with a parent, and nobody looks after the child: the regulations on placements are of whoever is looked after. */
export const isAtHome = (view: CaseView): boolean =>
  isOneOf(view.answers, 'placement-kind', 'with-parent') && !isLookedAfter(view)

/** What is recorded of a placement owes nothing: it is over, or none. */
export const isNoPlacement = (view: CaseView): boolean => hasPlacementEnded(view) || isAtHome(view)

/** A placement is recorded, and goes on as one of care. */
export const isPlaced = (view: CaseView): boolean =>
  valueOf(view.answers, 'placement-kind') !== undefined && !isNoPlacement(view)

/** Placed, or looked after, which is to be placed: the regulations count from then, whoever has recorded where (regulations 9, 28). */
export const isToBePlaced = (view: CaseView): boolean =>
  isPlaced(view) ||
  // With nobody to whom a missing child never came is a plan agreed, and nobody is visited there: it is owed once they are back (¶39).
  (isLookedAfter(view) && ifDisclosed(view, () => isMissing(view)) !== true)

/** The child lives outside the authority’s area, whoever looks after them (¶42). */
export const livesOutside = (view: CaseView): boolean =>
  ['adjoining-area', 'at-a-distance'].includes(outOfArea.of(view))

/** Placed outside the authority’s area (regulation 11). */
export const isPlacedOutside = (view: CaseView): boolean => livesOutside(view) && !isNoPlacement(view)

/** Placed outside it, and not in an area beside it. */
export const isPlacedAtADistance = (view: CaseView): boolean =>
  outOfArea.of(view) === 'at-a-distance' && isPlacedOutside(view)

/**
 * Outside, and to be approved as such: a placement with temporary approval is not, but of it notice is given too (regulations 11(4), 13, 24).
 */
export const isToBeApproved = (view: CaseView): boolean =>
  isPlacedOutside(view) && !isWithTemporaryApproval(view)
