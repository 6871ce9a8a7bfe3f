import type { CaseView } from '../../case-file/case-file'
import { isChild } from '../../facts/age'
import {
  newSinceDecidedReferral,
  newSinceDiscussion,
  newSinceEnquiry,
  newSinceGuardianReferral
} from '../../policy/danger/what-is-new'
import { isReferralOfAnotherOver, isReferredByAnother } from '../../policy/nrm-sheet/decisions'
import { hasNobodyLeftAs } from '../../policy/people/has-somebody-as'
import { firstOf, where, whereAny, whereTold, type VariantOf, type Variants } from './variant'

/** What calls for the action came after it was done or decided once. A copy that is not given what came does not say so (¶19, ¶20, ¶39). */
const onceMore = (news: (view: CaseView) => readonly string[]): VariantOf => whereAny('again', news)

/** Somebody has referred them: nobody is told to send a second one while that one is open (¶19). One that has its conclusive decision is not (¶20). */
const decidedAlready = [
  whereTold('concluded-already', isReferralOfAnotherOver),
  whereTold('decided-already', isReferredByAnother)
] as const

/** Other words of the discussion, the enquiry and the referrals, where one came before (¶19, ¶20, ¶24). */
export const ofReferrals: Variants = {
  'hold-a-strategy-discussion': onceMore(newSinceDiscussion),
  'decide-on-child-protection': onceMore(newSinceEnquiry),
  // An adult is asked for consent first: it is made by another order.
  'make-the-nrm-referral': firstOf(
    ...decidedAlready,
    onceMore((view) => (isChild(view) ? newSinceDecidedReferral(view) : []))
  ),
  'adult-explain-consent': onceMore(newSinceDecidedReferral),
  'adult-pass-to-a-first-responder': firstOf(...decidedAlready, onceMore(newSinceDecidedReferral)),
  'make-the-guardian-referral': firstOf(
    // The guardian who was there has left, or is a danger to the child: the service is asked who works with the child now (¶24).
    where('nobody-left', (view) => hasNobodyLeftAs('child-trafficking-guardian', 'named-guardian', view)),
    onceMore(newSinceGuardianReferral)
  )
}
