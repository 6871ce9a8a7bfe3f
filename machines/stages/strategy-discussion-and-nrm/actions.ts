import type { strategyDiscussionAndNrmActions } from '../../../content/actions/strategy-discussion-and-nrm'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { facts } from '../../facts'
import { isChild } from '../../facts/age'
import { isAtRiskOfExploitation } from '../../facts/concluded-risks'
import { isUnsafeByAnotherChild } from '../../facts/immediate-safety'
import {
  hasArrangedDayCome,
  laterDiscussionsToRecord,
  isDiscussionRecorded
} from '../../facts/strategy-discussion-and-nrm'
import { isSuspected, isWorried } from '../../facts/suspicion'
import {
  exploitedWithTheChild,
  isNotFound,
  isToBeReferred,
  mayBeAVictim
} from '../../policy/people/other-children'
import { isLookedAfter } from '../../policy/placement/care-basis'
import { accusationsToCallOver, withoutHelp } from '../../policy/accusations/accused'
import { exploitationThatGoesOn } from '../../policy/danger/addresses-of-danger'
import { askedByExploiters } from '../../policy/danger/asked-by-exploiters'
import { familyPartOfIt } from '../../policy/danger/contact-to-fear'
import { pastDaysAtCourt } from '../../policy/accusations/past-days-at-court'
import { goneUndiscussed } from '../../policy/danger/away'
import { newSinceDiscussion, newSinceEnquiry } from '../../policy/danger/what-is-new'
import { raisedBy, whileSuspected, type ActionRules } from '../action'
import { referralRules } from './referral'

/**
 * Exploiters were in touch lately. Contact this week, after contact this month, is another time (¶23, ¶42). One who asks for the child is in
 * touch, whatever was said before of when they last were, or that nobody is sure (¶10, ¶23). Somebody who is found to be an adult leaves the
 * people who kept exploiters away, for a place where adults live. What was agreed is agreed anew before they do.
 */
const inTouchLately = (view: CaseView): readonly string[] => {
  const when = valueOf(view.answers, 'last-contact-when')
  const isThisWeek = when === 'within-the-last-week'
  const reasons = [
    ...(isThisWeek || when === 'within-the-last-month' ? ['in this month'] : []),
    ...(isThisWeek ? ['in this week'] : []),
    ...askedByExploiters(view)
  ]
  const isFoundAdult = reasons.length > 0 && facts.ageDoubt.of(view) === 'assessed-adult'
  return isFoundAdult ? [...reasons, 'found to be an adult'] : reasons
}

/** The police know, the protection plan has steps and measures are chosen: from then on they are kept up (¶39, ¶43). */
const isKeptSafe = (view: CaseView) =>
  isOneOf(view.answers, 'police-told', 'yes') &&
  itemsOf(view.answers, 'protection-steps').length > 0 &&
  itemsOf(view.answers, 'safety-measures').length > 0

/** When each action is called for. No decision of the NRM and no birthday ends one that protects (¶20, ¶54, ¶66). */
export const strategyDiscussionAndNrmRules: ActionRules<typeof strategyDiscussionAndNrmActions> = {
  ...referralRules,

  // One is held for whoever is missing, whatever is concluded: what was discussed before they went knew nothing of it (¶10, ¶39).
  'hold-a-strategy-discussion': (view) => {
    const news = isSuspected(view) ? newSinceDiscussion(view) : []
    const reasons = [...goneUndiscussed(view), ...news]
    return reasons.length > 0 ? reasons : isSuspected(view) && !isDiscussionRecorded(view)
  },
  'hold-the-arranged-discussion': ({ answers }) =>
    isOneOf(answers, 'strategy-discussion', 'arranged') &&
    valueOf(answers, 'strategy-discussion-on') === undefined,
  'record-what-came-of-the-discussion': (view) =>
    hasArrangedDayCome(view) || raisedBy(laterDiscussionsToRecord(view)),
  // A risk that is on record calls for it whatever is concluded of trafficking (¶20).
  'decide-on-child-protection': (view) => {
    if (!isChild(view) || !(isWorried(view) || isAtRiskOfExploitation(view))) return false
    if (isOneOf(view.answers, 'child-protection-enquiry', 'started', 'finished', 'decided-not-to-start'))
      return newSinceEnquiry(view)
    return !isSuspected(view) || [whileSuspected]
  },
  'put-the-child-protection-plan-in-place': (view) =>
    isChild(view) && isOneOf(view.answers, 'child-protection-plan-decision', 'needed-not-yet-in-place'),
  // For a looked after child the care plan, visits and reviews have their days. A child at home has this plan alone (¶39).
  'work-by-the-child-protection-plan': (view) =>
    isChild(view) &&
    isOneOf(view.answers, 'child-protection-plan-decision', 'in-place') &&
    !isLookedAfter(view),
  // Nothing that hangs on the conclusion is called for by this. That they are part of it is a reason to conclude anew (¶19, ¶20). “Not suspected” is
  // weighed once more where it is concluded after a doubt.
  'conclusion-and-family-differ': (view) => {
    const concluded = facts.suspicion.of(view)
    if (concluded !== 'not-suspected' && concluded !== 'finding-out') return false
    const reasons = [...familyPartOfIt(view), ...(ifDisclosed(view, () => exploitedWithTheChild(view)) ?? [])]
    return reasons.length > 0 && concluded === 'not-suspected' ? [...reasons, 'is not suspected'] : reasons
  },
  // No child faces the police, or a court, without a solicitor and an adult of their own. No adult does without a solicitor.
  'arrange-help-for-a-police-interview': withoutHelp,
  'ask-about-a-past-day-at-court': (view) => raisedBy(pastDaysAtCourt(view)),
  'tell-the-child-that-they-are-accused-no-more': accusationsToCallOver,
  'answer-the-debt': ({ answers }) =>
    raisedBy(itemsOf(answers, 'debts'), (debt) => fieldOf(debt, 'debt-still-claimed') !== 'no'),
  // Fear, loyalty and people who were in touch can be behind what a child takes back. A doubt is looked into, and ends nothing (¶13, ¶24).
  'see-what-is-behind-the-doubts': ({ answers }) => isOneOf(answers, 'credibility-concerns', 'yes'),
  'refer-each-other-child': (view) => {
    const others = itemsOf(view.answers, 'siblings-and-other-children')
    const saidToExist = isOneOf(view.answers, 'other-potential-victims', 'there-are-others', 'not-sure')
    // An entry for a brother at home, about whom there is no worry, does not answer for two girls in the same house.
    if ((saidToExist || isUnsafeByAnotherChild(view)) && !others.some(mayBeAVictim)) return true
    return raisedBy(others, (other) => isToBeReferred(other, view))
  },
  'refer-the-other-child-once-found': ({ answers }) =>
    raisedBy(itemsOf(answers, 'siblings-and-other-children'), isNotFound),
  // Nobody has to open the page of a situation first, to say that the child is in it again.
  'still-being-exploited': exploitationThatGoesOn,
  'exploiters-in-touch-lately': (view) => inTouchLately(view).filter(() => !isKeptSafe(view)),
  'keep-safe-from-exploiters-in-touch': (view) => inTouchLately(view).filter(() => isKeptSafe(view)),
  // Also for an adult: it protects the other children there.
  'tell-the-designated-officer': ({ answers }) =>
    raisedBy(
      itemsOf(answers, 'exploiters'),
      (exploiter) => fieldOf(exploiter, 'exploiter-works-with-children') === 'yes'
    ),
  'report-the-crime': (view) =>
    isSuspected(view) &&
    valueOf(view.answers, 'crime-reference') === undefined && [
      ...raisedBy(itemsOf(view.answers, 'exploitation-situations')),
      ...raisedBy(itemsOf(view.answers, 'exploiters'))
    ],
  'protect-from-future-exploitation': ({ answers }) => isOneOf(answers, 'future-exploitation-concern', 'yes')
}
