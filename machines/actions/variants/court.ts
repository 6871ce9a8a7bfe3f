import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isChild, isUnderTen } from '../../facts/age'
import { isOnAWardTonight } from '../../facts/where-placed'
import { isSuspected } from '../../facts/suspicion'
import { peopleNow } from '../../facts/people-now'
import { isEndedReferral } from '../../policy/nrm-sheet/after'
import { hasSomebodyAs, isNamedInVain } from '../../policy/people/has-somebody-as'
import { lawyersTiedToDanger } from '../../policy/danger/lawyers-tied'
import { criminalMatters } from '../../policy/clock/days-ahead'
import { isHeldUnder } from '../../policy/placement/care-basis'
import { isAccused, isAllDropped, isRemanded, isSaidToBeAccused } from '../../policy/accusations/accused'
import { isAccusedBeforeReferral, isConvictedAlone } from '../../policy/accusations/before-the-referral'
import { convictions } from '../../policy/accusations/taken-to-solicitors'
import { isJoined } from '../called-too'
import { firstOf, where, whereAny, whereTold, type Variants } from './variant'

/** The referral was made and has ended without a positive decision: nobody is told that one stands (¶19). */
const onceTheReferralHasEnded = where('referral-ended', isEndedReferral)

/** The person who was to stand by the child has left, or is a danger to them. A new one knows nothing of what the one before was told (¶33). */
const isSomebodyGone = (view: CaseView): boolean =>
  itemsOf(view.answers, 'criminal-matters').some((matter) =>
    [fieldOf(matter, 'criminal-matter-solicitor'), fieldOf(matter, 'criminal-matter-appropriate-adult')].some(
      (named) => isNamedInVain(named, view)
    )
  )

/**
 * Nobody accuses the child, by what is recorded, or all was dropped, or the child is too young to be accused: no defence solicitor is sent
 * for (¶33).
 */
const isAccusedOfNothing = (view: CaseView): boolean =>
  !isSaidToBeAccused(view) &&
  (isAllDropped(view) ||
    (itemsOf(view.answers, 'criminal-matters').length === 0 &&
      (isOneOf(view.answers, 'prosecutor-told-of-referral', 'no-charge-or-investigation') ||
        isUnderTen(view))))

/**
 * A solicitor whom nothing ties to a danger is among the people around the child, and nothing speaks of a crime: nobody is sent to find one. With police or
 * a court it has to be a solicitor of that matter, and a role does not say of which somebody is (¶30, ¶33).
 */
const hasASolicitorForThis = (view: CaseView): boolean =>
  hasSomebodyAs('legal-representative', undefined, view) &&
  lawyersTiedToDanger(view).length === 0 &&
  itemsOf(view.answers, 'criminal-matters').length === 0 &&
  !(valueOf(view.answers, 'legal-support-needed') ?? []).some((matter) => criminalMatters.includes(matter))

/** A family court deals with the child, by the order that holds them or by the guardian whom it appointed. */
const isInCareProceedings = (view: CaseView): boolean =>
  isHeldUnder(view, 'interim-care-order', 'emergency-protection-order') ||
  peopleNow(view).some((person) => fieldOf(person, 'person-role') === 'childrens-guardian')

/** The words of what is said to police, court and the child’s solicitors (¶33). */
export const atPoliceAndCourt: Variants = {
  // At a police station an order of its own says so; who is under guard on a ward is asked at the bedside (¶7, ¶33).
  'arrange-help-for-a-police-interview': firstOf(
    where('nobody-left', isSomebodyGone),
    whereTold('on-a-ward', (view) => isChild(view) && isOnAWardTonight(view))
  ),
  // Nobody speaks of a plea to those who support a child whom nobody accuses (¶33).
  'tell-the-solicitor-of-the-referral': firstOf(
    onceTheReferralHasEnded,
    whereTold('convicted', (view) => isSuspected(view) && isConvictedAlone(view)),
    whereTold('before-a-referral', isAccusedBeforeReferral),
    whereTold('accused', isSaidToBeAccused),
    whereTold('on-record', hasASolicitorForThis)
  ),
  'take-a-positive-decision-to-the-solicitors': firstOf(
    // The family court’s people are named in these words too.
    whereAny('convicted', convictions),
    whereTold('care-proceedings-alone', (view) => isInCareProceedings(view) && isAccusedOfNothing(view)),
    whereTold('care-proceedings', isInCareProceedings),
    whereTold('nobody-accused', isAccusedOfNothing)
  ),
  'tell-the-officers-of-the-referral': firstOf(
    onceTheReferralHasEnded,
    // One call by the defence solicitor, to the officers and to the prosecutor.
    where('with-the-prosecutor', isJoined('tell-the-prosecutor-of-the-referral'))
  ),
  // A child on remand is not asked whether they are accused of anything (¶33).
  'tell-the-prosecutor-of-the-referral': firstOf(
    whereTold('on-remand-referral-ended', (view) => isRemanded(view) && isEndedReferral(view)),
    onceTheReferralHasEnded,
    whereTold('on-remand', isRemanded),
    // It was recorded that the child is accused of nothing, and an accusation stands in the list: one of the two is put right (¶33).
    whereTold(
      'accused-all-the-same',
      (view) =>
        isAccused(view) && isOneOf(view.answers, 'prosecutor-told-of-referral', 'no-charge-or-investigation')
    ),
    // Nobody is asked whether the child is accused beside an accusation that is recorded (¶33).
    whereTold('accused', isAccused)
  )
}
