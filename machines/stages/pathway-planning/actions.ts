import type { pathwayPlanningActions } from '../../../content/actions/pathway-planning'
import type { QuestionId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isAdult, isChild, mayBeSixteen, youngestBirth } from '../../facts/age'
import { addMonths, birthday, firstDayOf, lastDayOf } from '../../facts/dates'
import { facts } from '../../facts'
import { openTracksOf } from '../../facts/track-texts'
import { isOwedAdviceAlone } from '../../facts/thirteen-weeks'
import { isUnderImmigrationControl, mayNotBeBritish, position } from '../../facts/case-details'
import { isRefusalFinal } from '../../policy/clock/appeal'
import { isLookedAfter } from '../../policy/placement/care-basis'
import {
  careEndedSincePlan,
  givesPersonalAdviser,
  isNearTwentyOne,
  leavingCare,
  thirteenWeeksAfterEighteen
} from '../../policy/adulthood/leaving-care'
import { isAdviserToBrief, lacksAdviser } from '../../policy/adulthood/adviser'
import { decidedSincePlan, openedSincePlan } from '../../policy/adulthood/decided-since-plan'
import { homeAndMoneyAnew } from '../../policy/adulthood/home-and-money'
import { isLeaveLeftWithoutClaim, leaveEnd } from '../../policy/adulthood/leave'
import { leaveEnding } from '../../policy/clock/immigration'
import {
  isReceptionAskedUnwished,
  isReturnWished,
  isWorkedTowardsUnopposed,
  mayFamilyJoinHere
} from '../../policy/danger/family'
import { isOpen, isToBeFound, isUnanswered } from '../../policy/plans/open-questions'
import { standingDecision } from '../../policy/nrm-sheet/after'
import { immigrationPosition, tracksOf } from '../../facts/tracks'
import type { ActionRules } from '../action'
import { isAdviserToCome, isNearEighteen, isUnder21, mayAskForAdviser } from './adviser'

/** Nobody has looked yet at how old the child is: that is an open question, and calls for nothing. */
const isAgeNotLookedAt = (view: CaseView) =>
  facts.age.of(view) === 'child-of-unknown-age' &&
  isOpen(view.answers, 'age-as-known') &&
  isOpen(view.answers, 'dates-of-birth')

/** The plan is due from 16, by the date of birth that falls first; a stage that was opened early asks nobody to act yet (¶52). */
const isDue = (view: CaseView) => mayBeSixteen(view) && !isAgeNotLookedAt(view)

/** Once the assessment has begun, what the plan still lacks is called for; before that only the assessment is, so that it comes first. */
const isBegun = (view: CaseView) =>
  isDue(view) && isOneOf(view.answers, 'pathway-assessment-state', 'done', 'under-way')
/**
 * The answer is lacking, it applies, and the young person did not choose to keep it to themselves: nothing forces disclosure (¶23, ¶31). What is planned
 * track by track is lacking while a track that stands has none (¶56).
 */
function lacks(view: CaseView, id: QuestionId): boolean {
  const state = view.answers[id]?.state
  const isNotGiven = isUnanswered(view, id) && state !== 'does-not-apply' && state !== 'chose-not-to-say'
  return isNotGiven || openTracksOf(view, id).length > 0
}

/**
 * Whether a meeting before leave ends is still to be arranged. It is part of a plan that has begun. Once its time has come it is for
 * everybody, planned for or not. Later than that it cannot wait, and has an action that says so.
 */
function isAdviceToBeArranged(view: CaseView): boolean {
  const ending = leaveEnding(view)
  if (ending === 'advice-late' || ending === 'ended') return false
  const isAhead = isBegun(view) && (leaveEnd(view)?.date ?? '') >= view.today
  return (ending === 'advice-due' || isAhead) && lacks(view, 'leave-ending-plan')
}

/** Half a year after 18 by each date of birth. */
function isHalfAYearGrownUp(view: CaseView): boolean {
  const born = youngestBirth(view)
  return isAdult(view) && (born === undefined || addMonths(birthday(born, 18), 6) <= view.today)
}

/**
 * Care ended before the needs were assessed. What was owed then is owed to a relevant and a former relevant child too. The end of care, or
 * 18, excuses nothing (¶51, ¶52). An adult's plan that was made rests on an assessment; the clock counts it so as well.
 */
const isOwedToWhoLeft = (view: CaseView) =>
  givesPersonalAdviser(view) &&
  isUnder21(view) &&
  !(isAdult(view) && valueOf(view.answers, 'pathway-plan-made-on') !== undefined)

/** An adult’s care ended with 18, whether or not somebody has recorded the end: what is owed then goes by what leaving care gives. */
const isStillLookedAfter = (view: CaseView) => isChild(view) && isLookedAfter(view)

/**
 * They have left care, were in it at 16 or 17 for less than 13 weeks since 14, and are 20 or younger. They are owed advice and help, and no
 * adviser by right (Children Act 1989 s24).
 */
const isQualifying = (view: CaseView) => leavingCare(view).category === 'qualifying'

/** The same, and not at home with family: there an authority has nothing to agree on where they live. */
const isQualifyingAwayFromHome = (view: CaseView) =>
  isQualifying(view) && !isOneOf(view.answers, 'place-tonight', 'with-family')

/**
 * The support of an adult with no right to stay ends only where an assessment has said that this breaches no right of theirs. Where rights
 * of appeal have run out, the assessment is owed before anybody says how it stands, and before the birthday from which support can end
 * (¶65, Schedule 3).
 */
const lacksHumanRightsAssessment = (view: CaseView) =>
  (isAdult(view) && isOneOf(view.answers, 'human-rights-assessment-state', 'under-way', 'not-yet')) ||
  ((isAdult(view) || isNearEighteen(view)) &&
    isRefusalFinal(view) &&
    lacks(view, 'human-rights-assessment-state'))

const isSupportRefused = (view: CaseView) =>
  mayNotBeBritish(view) && isOneOf(view.answers, 'support-refused-for-status', 'reduced', 'refused')

/** The claim was granted or has come to its end, or leave came by another way and none is meant: no outcome of one is ahead (¶57, ¶58). */
const isClaimAnswered = ({ answers }: CaseView) =>
  isOneOf(
    answers,
    'immigration-position',
    'refugee-status',
    'humanitarian-protection',
    'appeal-rights-exhausted'
  ) ||
  (isOneOf(answers, 'immigration-position', 'eu-settlement-scheme') &&
    isOneOf(answers, 'asylum-claimed-or-intended', 'neither'))

/** They have leave that has not ended, as far as is recorded, or are settled or British. */
const mayStay = (view: CaseView) =>
  ['leave', 'settled', 'british'].includes(position.of(view)) && leaveEnding(view) !== 'ended'

/** They have applied for more leave, and that which they have goes on: by the day on record it has not ended. */
const isLeaveAhead = (view: CaseView) =>
  immigrationPosition(view) === 'extension-pending' && (leaveEnd(view)?.date ?? '') >= view.today

/** Status has no bearing on what a child is owed, nor on what somebody is who has leave: Schedule 3 bars whoever has none (¶51). */
const isRefusedWithoutGround = (view: CaseView) =>
  isSupportRefused(view) && (!isAdult(view) || mayStay(view) || isLeaveAhead(view))

/**
 * An enquiry about reception can endanger family, so none is made unless return leads the planning, is wished for or is worked towards
 * (¶30, ¶60).
 */
const isReturnInView = (view: CaseView) =>
  tracksOf(view).lead === 'return' || isReturnWished(view) || isWorkedTowardsUnopposed(view)

/**
 * A wish is taken to the legal representative before anybody has said how far the check of reception got: a threat or a debt may be behind it
 * (¶60). A family that comes here receives nobody abroad.
 */
const isWishToBeLookedAt = (view: CaseView) =>
  (isReturnWished(view) || (isWorkedTowardsUnopposed(view) && !mayFamilyJoinHere(view))) &&
  isToBeFound(view.answers, 'return-reception-state')

/** Whether a check that was put off for an open claim is due: no claim and no appeal is open any more. */
const isCheckNoLongerPutOff = (view: CaseView) =>
  isOneOf(view.answers, 'return-reception-state', 'not-while-a-claim-is-open') && isRefusalFinal(view)

/**
 * “Not due yet” holds as long as nothing is owed. What was right before 16, or before 13 weeks in care, ends by itself on the day on which
 * the young person becomes eligible. Then the three months that the law gives begin (regulation 42).
 */
const isNotDueYet = (view: CaseView) =>
  isOneOf(view.answers, 'pathway-assessment-state', 'not-due') && !givesPersonalAdviser(view)

/** The plan was made before the assessment on which it must rest (¶55, regulation 43). Rough days count only where no day of theirs fits. */
function isPlanBeforeAssessment({ answers }: CaseView): boolean {
  const assessed = valueOf(answers, 'pathway-assessment-on')
  const made = valueOf(answers, 'pathway-plan-made-on')
  return assessed !== undefined && made !== undefined && lastDayOf(made) < firstDayOf(assessed)
}

/** A disability is recorded, in its own box or as a need: care and support may be needed as an adult (Care Act 2014, sections 9 and 58). */
const mayNeedAdultCare = ({ answers }: CaseView) =>
  valueOf(answers, 'disability-needs') !== undefined ||
  itemsOf(answers, 'needs').some(
    (need) =>
      fieldOf(need, 'need-area') === 'disability' ||
      fieldOf(need, 'need-for')?.includes('disability') === true
  )

/** Papers that only leave gives, or being settled or British. Before that nobody asks for them, least of all an embassy (¶30). */
const papersOfLeave = ['passport-or-travel-document', 'evisa-account']

/** The papers that they do not hold yet and can get now: from half a year before 18, and from the day on which they have leave (¶53). */
function papersToGet(view: CaseView): readonly string[] {
  const stays = mayStay(view)
  if (!isDue(view) || !isUnder21(view) || !(stays || isNearEighteen(view))) return []
  return (valueOf(view.answers, 'papers-to-hold-by-18') ?? []).filter(
    (paper) => stays || !papersOfLeave.includes(paper)
  )
}

/** When each action of pathway planning is called for. */
export const pathwayPlanningRules: ActionRules<typeof pathwayPlanningActions> = {
  'assess-pathway-needs': (view) =>
    isDue(view) &&
    (isOwedAdviceAlone(view)
      ? isOneOf(view.answers, 'pathway-assessment-state', 'under-way')
      : isStillLookedAfter(view) ||
        isOwedToWhoLeft(view) ||
        isOneOf(view.answers, 'pathway-assessment-state', 'under-way', 'not-yet')) &&
    !isOneOf(view.answers, 'pathway-assessment-state', 'done') &&
    !isNotDueYet(view),
  'make-the-pathway-plan': (view) => {
    if (!isDue(view)) return false
    const ended = careEndedSincePlan(view)
    if (ended.length > 0) return ended
    if (!isStillLookedAfter(view) && !(givesPersonalAdviser(view) && isUnder21(view))) return false
    if (isOwedAdviceAlone(view)) return false
    const decided = [...decidedSincePlan(view), ...openedSincePlan(view)]
    const isBefore = isPlanBeforeAssessment(view)
    if (decided.length > 0) return isBefore ? [...decided, 'assessed since'] : decided
    return (
      isOneOf(view.answers, 'pathway-assessment-state', 'done') &&
      (isBefore || isOpen(view.answers, 'pathway-plan-made-on'))
    )
  },
  'add-status-to-pathway-assessment': ({ answers }) =>
    isOneOf(answers, 'pathway-status-considered', 'not-considered'),
  'appoint-personal-adviser': (view) =>
    isDue(view) &&
    (((!isAdult(view) || mayAskForAdviser(view)) && lacksAdviser(view)) || isAdviserToCome(view)),
  'appoint-overdue-personal-adviser': (view) => isAdult(view) && isUnder21(view) && lacksAdviser(view),
  'brief-personal-adviser-on-migrant-issues': (view) =>
    mayNotBeBritish(view) &&
    isOneOf(view.answers, 'personal-adviser-knows-migrant-issues', 'being-briefed', 'not-yet') &&
    isAdviserToBrief(view),
  'brief-personal-adviser-on-trafficker-risk': (view) =>
    isOneOf(view.answers, 'personal-adviser-knows-trafficker-risk', 'being-briefed', 'not-yet') &&
    isAdviserToBrief(view),
  'ask-for-an-assessment-by-adult-social-care': (view) =>
    isDue(view) && isUnder21(view) && mayNeedAdultCare(view),
  'agree-home-and-money-from-eighteen': (view) => {
    const isTheirs = isLookedAfter(view) || givesPersonalAdviser(view) || isQualifyingAwayFromHome(view)
    if (!isNearEighteen(view) || !isUnder21(view) || !isTheirs) return false
    const isUnwritten = () => lacks(view, 'tracks-accommodation') || lacks(view, 'tracks-money')
    // Words written at any time settle nothing before the day comes, nor on it: it is owed until somebody calls it done (¶54).
    const isOwed = !isHalfAYearGrownUp(view) || isUnwritten()
    const anew = homeAndMoneyAnew(view, isUnwritten, isOwed)
    return anew.length > 0 ? anew : isOwed
  },
  // Each paper is a reason: what comes with leave is owed anew once leave is given.
  'get-the-papers-before-eighteen': papersToGet,
  'agree-what-changes-at-twenty-one': isNearTwentyOne,
  'decide-on-advice-and-assistance': (view) =>
    isQualifying(view) || thirteenWeeksAfterEighteen(view) !== undefined,
  'explain-entitlements': (view) =>
    isBegun(view) && isOneOf(view.answers, 'financial-policy-explained', 'no'),
  'restore-support-refused-for-status': isRefusedWithoutGround,
  // An assessment looks at the law of its day. Where the position or a decision is another since, it is looked at anew (¶65, Schedule 3).
  'look-into-support-refused-to-an-adult': (view) =>
    isAdult(view) &&
    !isRefusedWithoutGround(view) &&
    (isSupportRefused(view) ||
      (mayNotBeBritish(view) && isOneOf(view.answers, 'adult-support-now', 'ended-after-assessment'))) && [
      `support as ${immigrationPosition(view)} ${standingDecision(view).id ?? ''}`
    ],
  'arrange-advice-before-leave-ends': (view) => isUnderImmigrationControl(view) && isAdviceToBeArranged(view),
  'get-advice-before-leave-runs-out': (view) => leaveEnding(view) === 'advice-late',
  'check-what-is-done-before-leave-ends': (view) => leaveEnding(view) === 'advised',
  'ask-what-was-done-before-leave-ended': (view) =>
    leaveEnding(view) === 'ended' || isLeaveLeftWithoutClaim(view),
  'explain-asylum-process': (view) =>
    isUnderImmigrationControl(view) &&
    !isClaimAnswered(view) &&
    (isOneOf(view.answers, 'asylum-process-understood', 'in-part', 'not-yet') ||
      isOneOf(view.answers, 'asylum-outcomes-understood', 'in-part', 'not-yet')),
  'check-reception-is-safe': (view) =>
    isUnderImmigrationControl(view) &&
    isReturnInView(view) &&
    (isOneOf(view.answers, 'return-reception-state', 'being-checked', 'not-yet-checked') ||
      isWishToBeLookedAt(view) ||
      isCheckNoLongerPutOff(view)),
  // One under way is not left running (¶30, ¶60).
  'stop-asking-about-reception': (view) =>
    isUnderImmigrationControl(view) && !isReturnInView(view) && isReceptionAskedUnwished(view),
  'tell-of-unsafe-reception': (view) =>
    isUnderImmigrationControl(view) && isOneOf(view.answers, 'return-reception-state', 'found-unsafe'),
  'carry-out-human-rights-assessment': (view) =>
    isUnderImmigrationControl(view) && lacksHumanRightsAssessment(view),
  'restore-support-ended-without-assessment': (view) =>
    isAdult(view) &&
    isUnderImmigrationControl(view) &&
    isOneOf(view.answers, 'adult-support-now', 'ended-without-assessment'),
  'consider-status-at-pathway-review': ({ answers }) =>
    isOneOf(answers, 'pathway-review-status-considered', 'not-considered')
}
