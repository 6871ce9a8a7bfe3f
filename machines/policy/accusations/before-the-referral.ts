import type { CaseView } from '../../case-file/case-file'
import { isChild } from '../../facts/age'
import { referral } from '../../facts/strategy-discussion-and-nrm'
import { isSuspected } from '../../facts/suspicion'
import { decidedForAnother } from '../nrm-sheet/decisions'
import { isAllDropped, isSaidToBeAccused } from './accused'

/**
 * A child is accused who is suspected to be a victim, and nobody has made the referral yet. A court may sit the next morning, and the referral is
 * made days later, also where a day is set for it: whoever defends the child has to know before anything is said or pleaded (¶33, Modern Slavery Act 2015,
 * section 45).
 */
export const isAccusedBeforeReferral = (view: CaseView): boolean =>
  isSuspected(view) &&
  isChild(view) &&
  ['not-decided', 'being-made'].includes(referral.of(view)) &&
  isSaidToBeAccused(view) &&
  !isAllDropped(view) &&
  decidedForAnother(view).length === 0
