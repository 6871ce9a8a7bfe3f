import type { CaseView } from '../case-file/case-file'
import { isToldThat } from '../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../case-file/read'
import { isAdult } from './age'
import { isAgreedByManager } from './agreement'
import { firstDayOf, lastDayOf } from './dates'
import { fact } from './fact'

/** What the practitioner concludes about trafficking and exploitation. It is a person's conclusion: nothing is counted (¶13, ¶19). */
export const suspicion = fact(
  ['not-concluded', 'finding-out', 'not-suspected', 'suspected'],
  ({ answers }) => {
    switch (valueOf(answers, 'trafficking-conclusion')) {
      case 'known':
      case 'suspected':
        return 'suspected'
      case 'still-finding-out':
        return 'finding-out'
      case 'not-suspected':
        return 'not-suspected'
      default:
        return 'not-concluded'
    }
  }
)

/** The child is known to be a victim, or suspected to be (¶17). */
export const isSuspected = (view: CaseView): boolean => suspicion.of(view) === 'suspected'

/** Whether the suspicion is withdrawn, and a manager has agreed that it is (¶20). */
export const withdrawal = fact(['none', 'to-be-agreed', 'agreed'], (view) => {
  if (!isOneOf(view.answers, 'referral', 'suspicion-withdrawn')) return 'none'
  return isAgreedByManager(view) ? 'agreed' : 'to-be-agreed'
})

/** A manager has agreed that the suspicion is withdrawn. In a copy that is not told so, nobody has. */
export const isWithdrawalAgreed = (view: CaseView): boolean =>
  isToldThat(view, () => withdrawal.of(view) === 'agreed')

/**
 * Whether somebody concluded anew after a referral was turned down or closed. The decision alone settles nothing, and takes no protection
 * away (¶20). A conclusion or a decision without a day settles nothing either. Nor does a decision that another look may have turned since:
 * of two that can be of one month nobody knows here which came first, and the positive one protects.
 */
function isConcludedSinceTurnedDown({ answers }: CaseView): boolean {
  const [made, concluded] = [valueOf(answers, 'referral-made-on'), valueOf(answers, 'conclusion-on')]
  const decisions = itemsOf(answers, 'nrm-decisions').map((one) => {
    const on = fieldOf(one, 'nrm-decision-on')
    return {
      isLook: fieldOf(one, 'nrm-decision-kind') === 'reconsideration',
      outcome: fieldOf(one, 'nrm-decision-outcome'),
      from: on === undefined ? '' : firstDayOf(on),
      on: on === undefined ? '9999' : lastDayOf(on)
    }
  })
  const last = decisions.sort((one, other) => one.on.localeCompare(other.on)).at(-1)
  return (
    last?.outcome !== undefined &&
    last.outcome !== 'positive' &&
    !decisions.some(({ isLook, outcome, on }) => isLook && outcome === 'positive' && on >= last.from) &&
    concluded !== undefined &&
    last.on <= firstDayOf(concluded) &&
    (made === undefined || firstDayOf(made) <= last.on)
  )
}

/**
 * The conclusion is that nothing is suspected, and an adult who was asked for consent to the referral refuses. No referral stands, and
 * nothing is left to settle (Modern Slavery Act 2015, section 52). Without that conclusion a refusal ends no worry: it says nothing of the
 * danger (¶54).
 */
const isRefusedByAdult = (view: CaseView): boolean =>
  suspicion.of(view) === 'not-suspected' &&
  // Looked at first: a copy about a child rests on no answer of an adult.
  isToldThat(view, isAdult) &&
  isOneOf(view.answers, 'adult-answer', 'refuses')

/**
 * A referral is on record that nobody has settled beside another conclusion (¶19, ¶20). It is being made, is made and not decided, or is
 * decided. Not where somebody concluded anew since it was turned down, or an adult refuses it. None in a copy that is not told.
 */
export const isReferralStanding = (view: CaseView): boolean =>
  isToldThat(
    view,
    () =>
      (isOneOf(view.answers, 'referral', 'being-made') ||
        (isOneOf(view.answers, 'referral', 'made', 'already-made-by-another') &&
          !isConcludedSinceTurnedDown(view))) &&
      !isRefusedByAdult(view)
  )

/** It is suspected of this child, or a referral of theirs stands. */
export const isSuspectedOrReferred = (view: CaseView): boolean =>
  isSuspected(view) || isReferralStanding(view)

/**
 * The suspicion is withdrawn and nobody has agreed to that yet, or a referral stands. Nothing that protects goes before that is settled
 * (¶20).
 */
const isToBeSettled = (view: CaseView): boolean =>
  (isReferralStanding(view) ||
    isToldThat(view, () => isOneOf(view.answers, 'referral', 'suspicion-withdrawn'))) &&
  !isWithdrawalAgreed(view)

/** Trafficking is suspected, or is still being found out, or it is not agreed yet that nothing is suspected any more (¶13, ¶20). */
export const isWorried = (view: CaseView): boolean =>
  isSuspected(view) || suspicion.of(view) === 'finding-out' || isToBeSettled(view)
