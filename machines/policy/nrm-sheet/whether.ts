import type { StepId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { facts } from '../../facts'
import { isAdult } from '../../facts/age'
import { isReferredBefore18 } from '../../facts/strategy-discussion-and-nrm'
import { isReferralOpen } from '../adulthood/at-eighteen'

/** Why there is no sheet to prepare a referral with: nobody suspects anything, or an adult has not agreed to one. */
type NoSheet = 'no-worry' | 'no-consent'

/** Why this case has no sheet; nothing where it has one. */
export function whyNoSheet(view: CaseView): NoSheet | undefined {
  // The conclusion decides here. A withdrawal that nobody has agreed to yet keeps up what protects, and prepares no referral.
  if (!['suspected', 'finding-out'].includes(facts.suspicion.of(view))) return 'no-worry'
  return facts.preparation.of(view) === 'called-for' ? undefined : 'no-consent'
}

/** The step on which the answer is recorded that would call for a sheet. */
export const recordedOn: Readonly<Record<NoSheet, StepId>> = {
  'no-worry': 'conclusion',
  'no-consent': 'adult-consent'
}

/**
 * The referral of an adult that goes on was made while they were under 18 (¶19, ¶21). What becomes known since is sent on. Another referral would be an
 * adult’s.
 */
export const wasReferredAsAChild = (view: CaseView): boolean =>
  isAdult(view) && isReferredBefore18(view) && isReferralOpen(view)
