import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { isChild } from '../../facts/age'
import { referral } from '../../facts/strategy-discussion-and-nrm'
import { isSuspected } from '../../facts/suspicion'
import { decidedForAnother } from '../nrm-sheet/decisions'
import { isFacingPoliceOrCourt, isSaidToBeAccused } from './accused'
import { isInCustody } from './perhaps-accused'
import { convictions, mattersAfterTheFirst } from './taken-to-solicitors'

/**
 * A child is accused who is suspected to be a victim, and nobody has made the referral yet. A court may sit the next morning, and the referral is
 * made days later, also where a day is set for it: whoever defends the child has to know before anything is said or pleaded (¶33, Modern Slavery Act 2015,
 * section 45). Who is held tonight in youth detention or a prison is accused, whether or not anybody has written of what.
 */
export const isAccusedBeforeReferral = (view: CaseView): boolean =>
  isSuspected(view) &&
  isChild(view) &&
  ['not-decided', 'being-made'].includes(referral.of(view)) &&
  (isInCustody(view) || isSaidToBeAccused(view)) &&
  decidedForAnother(view).length === 0

/**
 * A conviction or caution is on record, and nothing is ahead: no day is set, and no court holds the child tonight. Nothing is left to plead, and what can still be
 * done has a time of its own (¶33). Where support is needed as somebody accused, something may be ahead that nobody has written down.
 */
export const isConvictedAlone = (view: CaseView): boolean =>
  convictions(view).length > 0 &&
  !isFacingPoliceOrCourt(view) &&
  !isInCustody(view) &&
  valueOf(view.answers, 'legal-support-needed')?.includes('criminal-case-as-accused') !== true

/**
 * For what the defence is told anew before the referral: whatever came after the first accusation that has another solicitor or was brought to court, and each
 * conviction. The first was told of with the child: to write it down after that opens nothing (¶33).
 */
export const whatTheDefenceHearsAnew = (view: CaseView): readonly string[] => [
  ...mattersAfterTheFirst(view),
  ...convictions(view)
]
