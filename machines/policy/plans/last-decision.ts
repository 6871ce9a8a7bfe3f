import type { CaseView } from '../../case-file/case-file'
import { fieldOf } from '../../case-file/read'
import { decisionsThatStand, isDecided, lastOf, type Decision } from '../nrm-sheet/decisions'

/**
 * The last decision on the referral that stands, so that somebody who takes the case over refers nobody again (¶19, ¶20). An entry that does
 * not say what was decided says nothing here.
 */
export const lastDecision = (view: CaseView): Decision | undefined =>
  lastOf(
    decisionsThatStand(view).filter(
      (one) => isDecided(one) && fieldOf(one, 'nrm-decision-kind') !== undefined
    )
  )
