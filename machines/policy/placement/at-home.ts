import type { CaseView } from '../../case-file/case-file'
import { isChild } from '../../facts/age'
import { isPlacedWithParent } from '../../facts/protection-and-placement'
import { areCarersDoubted } from '../people/who-cares'
import { isHeldUnder } from './care-basis'
import { hasPlacementEnded } from './former-placement'

/**
 * A child in care is placed with a parent. Before that is put into effect, the parent, the home and each adult in it are assessed, and an
 * officer approves it (regulations 15, 17, 18). A parent who may be a danger is not assessed: it is settled first with whom the child is
 * safe (¶30, ¶42).
 */
export const isAtHomeInCare = (view: CaseView): boolean =>
  isChild(view) &&
  isPlacedWithParent(view) &&
  isHeldUnder(view, 'care-order', 'interim-care-order') &&
  !hasPlacementEnded(view) &&
  !areCarersDoubted(view)
