import type { CaseView } from '../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../case-file/read'

/** There is a referral, or somebody makes one: until then nobody is told of any (¶19, ¶27). */
export const isReferralToExplain = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'referral', 'made', 'already-made-by-another', 'being-made')

const decidedOn = ({ answers }: CaseView) =>
  itemsOf(answers, 'nrm-decisions').filter((item) => fieldOf(item, 'nrm-decision-outcome') !== undefined)

/** No decision on a referral is on record. */
export const isNothingDecided = (view: CaseView): boolean => decidedOn(view).length === 0

/** All that is decided is positive and nothing conclusive, or nothing is decided: no referral has ended (¶20). */
export const hasNoReferralEnded = (view: CaseView): boolean =>
  decidedOn(view).every(
    (item) =>
      fieldOf(item, 'nrm-decision-outcome') === 'positive' &&
      fieldOf(item, 'nrm-decision-kind') !== 'conclusive-grounds'
  )

/**
 * The form is sent: by this desk or another, or what is decided shows that somebody referred the child. That stands where all that is decided is positive and
 * nothing conclusive. Whether anything else shows it is no matter of one answer (policy/nrm-sheet/decisions.ts): the form may have to be sent again (¶19, ¶20).
 */
export const isFormSent = (view: CaseView): boolean =>
  isOneOf(view.answers, 'referral', 'made', 'already-made-by-another') ||
  (!isNothingDecided(view) &&
    hasNoReferralEnded(view) &&
    !isOneOf(view.answers, 'referral', 'suspicion-withdrawn') &&
    valueOf(view.answers, 'referral-made-on') === undefined)
