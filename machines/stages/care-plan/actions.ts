import type { carePlanActions } from '../../../content/actions/care-plan'
import type { carePlan } from '../../../content/stages/care-plan'
import { positions } from '../../../content/immigration-tracks'
import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isToCome } from '../../policy/clock/days-ahead'
import { leaveEnding } from '../../policy/clock/immigration'
import { raisedByThisCare } from '../../policy/clock/period'
import { isPlanOfEarlierCare } from '../../policy/plans/care-plan-now'
import {
  stepsAhead,
  stepsToCome,
  stepsToFollowUp,
  stepsWithoutCompanion,
  stepsWithoutHelp
} from '../../policy/plans/asylum-steps'
import { isFilled, isNamedInVain, isNamedWhileContactWaits } from '../../policy/people/has-somebody-as'
import { isAuthorityOtherSideThroughout, isCompanionOfAnotherPart } from '../../policy/people/legal-companion'
import { lawyersTiedToDanger } from '../../policy/danger/lawyers-tied'
import { anyOwnChildHere } from '../../policy/people/other-children'
import { ownChildToPlanFor } from '../../policy/people/own-child-to-plan-for'
import { isMetAboutAccusation, isSaidToBeAccused } from '../../policy/accusations/accused'
import { isHeldByOthers } from '../../policy/clock/held-by-others'
import { isLookedAfter } from '../../policy/placement/care-basis'
import { isChild, mayBeSixteen } from '../../facts/age'
import { isUnderImmigrationControl } from '../../facts/case-details'
import { isThreatened } from '../../facts/core-assessment'
import { isNoticed } from '../../facts/noticed'
import { unexploredOf } from '../../policy/danger/indicators'
import { isHelpedElsewhere, isMatterOver, legalDaysGone } from '../../policy/accusations/legal-matters'
import { mutilationFeared } from '../../policy/danger/mutilation-feared'
import { entriesDue, isPlannedElsewhere } from '../../policy/needs/need-entries'
import { isUnmet } from '../../policy/needs/needs'
import { isUnanswered } from '../../policy/plans/open-questions'
import { confidenceForTheLawyer } from '../../policy/danger/said-in-confidence'
import { isKnownToBePregnant } from '../../policy/needs/pregnancy'
import { isUnaccompanied, traffickedStatus } from '../../facts/status'
import { immigrationPosition } from '../../facts/tracks'
import { isApplicationOver, isInCollege } from '../../facts/without-school'
import { raisedBy, type ActionRules } from '../action'
import { pregnancyCare } from './pregnancy-care'

/** Whether the plan has a status to note: trafficked or suspected, or unaccompanied (¶32). */
function hasStatus(view: CaseView): boolean {
  // The status that more recipients are told of comes first: where it settles it, the other is not asked.
  return ['known', 'suspected', 'to-be-settled'].includes(traffickedStatus(view)) || isUnaccompanied(view)
}

/**
 * Whether an application or a place at college is to be seen through, for somebody who may be 16 (¶36). A place that is offered has a
 * date, whatever college somebody is in now.
 */
const appliesToCollege = (view: CaseView) =>
  mayBeSixteen(view) &&
  isOneOf(view.answers, 'college-place', 'to-apply', 'place-offered') &&
  !isApplicationOver(view)

/** Which of the legal matters that are asked about need support and have nobody in place for them (¶33). */
function mattersWithoutHelp(view: CaseView, isAskedAbout: (matter: string) => boolean): readonly string[] {
  const { answers } = view
  const arrangements = itemsOf(answers, 'legal-arrangements')
  // Nobody is in place who has left, or is a danger to the child.
  const inPlace = arrangements.filter(
    (item) =>
      fieldOf(item, 'legal-matter-stage') === 'in-place' &&
      !isNamedInVain(fieldOf(item, 'legal-matter-representative'), view)
  )
  const arranged = inPlace.map((item) => fieldOf(item, 'legal-matter'))
  const unarranged = arrangements
    .filter((item) => !inPlace.includes(item))
    .map((item) => fieldOf(item, 'legal-matter'))
  const needed = valueOf(answers, 'legal-support-needed') ?? []
  // An entry that names no matter yet is one that nobody helps with.
  return [...needed, ...unarranged]
    .filter((matter) => !arranged.includes(matter))
    .map((matter) => matter ?? 'other-legal-matter')
    .filter(
      (matter) => isAskedAbout(matter) && !isMatterOver(matter, view) && !isHelpedElsewhere(matter, view)
    )
}

/**
 * Protection was given, the claim is the only legal matter, somebody is in place for it, and neither it nor a step has a day ahead: there is
 * no meeting to go along to (¶33). Once leave nears its end there is again.
 */
const isClaimAnsweredForNow = (view: CaseView): boolean =>
  isOneOf(view.answers, 'immigration-position', 'refugee-status', 'humanitarian-protection') &&
  leaveEnding(view) === undefined &&
  (valueOf(view.answers, 'legal-support-needed') ?? []).every(
    (matter) => matter === 'immigration-and-asylum'
  ) &&
  itemsOf(view.answers, 'legal-arrangements').every(
    (item) =>
      fieldOf(item, 'legal-matter') === 'immigration-and-asylum' &&
      !isToCome(fieldOf(item, 'legal-matter-next-date'), view)
  ) &&
  mattersWithoutHelp(view, () => true).length === 0 &&
  stepsToCome(view).length === 0 &&
  // Somebody goes to the police and the court with the child, accused or a witness.
  !isSaidToBeAccused(view) &&
  itemsOf(view.answers, 'criminal-matters').length === 0

/** A child who is neither British nor settled has an immigration adviser who is named, and who is there (¶48). */
const isAdvisedAsAChild = (view: CaseView): boolean =>
  isChild(view) &&
  isUnderImmigrationControl(view) &&
  isFilled(valueOf(view.answers, 'immigration-adviser'), view)

type ChoicesId = 'status-still-to-do' | 'education-to-arrange' | 'health-in-confidence'
type CarePlanQuestions = (typeof carePlan)['questions']

/** Whether something is said to be still to do, or to have come to light. */
const isNamed = <Id extends ChoicesId>(
  { answers }: CaseView,
  id: Id,
  ...options: readonly CarePlanQuestions[Id]['options'][number][]
) => valueOf(answers, id)?.some((one) => options.some((option) => option === one)) === true

type Check = (typeof carePlan)['questions']['checks-to-arrange']['options'][number]

/** Whether a check has still to be arranged (¶34). */
const hasToBeArranged =
  (check: Check) =>
  ({ answers }: CaseView) =>
    valueOf(answers, 'checks-to-arrange')?.includes(check) === true

/** When each action of the care plan is called for. */
/** A threat stands among the signs, weeks before the question of the health plan is answered: the police are not told only then (¶10, ¶13, ¶35). */
const isThreatNoticed = (view: CaseView): boolean =>
  valueOf(view.answers, 'threats-made') === undefined &&
  isToldThat(view, () => isNoticed('control-fear-and-presentation', 'threats-to-child-or-family', view))

export const carePlanRules: ActionRules<typeof carePlanActions> = {
  'tell-everyone-of-the-status': (view) =>
    hasStatus(view) && isNamed(view, 'status-still-to-do', 'tell-those-who-care'),
  'start-special-support': (view) => isNamed(view, 'status-still-to-do', 'start-special-support'),
  'arrange-specialist-support': (view) =>
    isNamed(view, 'status-still-to-do', 'rest-of-special-support') ||
    raisedBy(
      itemsOf(view.answers, 'specialist-supports'),
      (support) => fieldOf(support, 'specialist-support-stage') === 'to-be-referred'
    ),
  // What is still to be referred has an action already, and what is in place has begun.
  'see-whether-support-began': (view) =>
    raisedBy(entriesDue(view, 'support'), (support) => {
      const stage = fieldOf(support, 'specialist-support-stage')
      return stage === 'referred' || stage === 'waiting'
    }),
  'see-to-a-need': (view) => raisedBy(entriesDue(view, 'needs'), (need) => !isPlannedElsewhere(view, need)),

  'settle-the-long-term-plan': (view) =>
    // A care plan that is said to be ready holds the long-term plan (regulation 5).
    isChild(view) &&
    valueOf(view.answers, 'care-plan-ready-on') !== undefined &&
    isUnanswered(view, 'permanence-plan'),
  // Owed from the day on which a child is looked after (regulation 4).
  'produce-the-care-plan': (view) =>
    isChild(view) &&
    isLookedAfter(view) &&
    (isUnanswered(view, 'care-plan-ready-on') || isPlanOfEarlierCare(view)) &&
    raisedByThisCare(view),
  'agree-the-care-plan': (view) =>
    isChild(view) &&
    valueOf(view.answers, 'care-plan-ready-on') !== undefined &&
    (valueOf(view.answers, 'care-plan-agreed-with') ?? []).length === 0,
  'agree-the-plan-with-the-child': (view) =>
    isChild(view) &&
    mayBeSixteen(view) &&
    !isHeldByOthers(view) &&
    valueOf(view.answers, 'care-plan-agreed-with')?.includes('the-child') === false,

  'arrange-a-legal-representative': (view) => mattersWithoutHelp(view, (matter) => matter !== 'compensation'),
  'settle-for-whom-the-lawyer-acts': lawyersTiedToDanger,
  'take-advice-on-compensation': (view) =>
    mattersWithoutHelp(view, (matter) => matter === 'compensation').length > 0,
  // Whether support is only asked for or arranged already: the trial goes on without a lawyer of the child’s own, too. Each day that is
  // fixed is prepared for, also where that was done before the day was known, or before it was put off (¶33).
  'protect-the-child-as-a-witness': (view) => {
    const { answers } = view
    const ofTrials = itemsOf(answers, 'legal-arrangements').filter(
      (item) => fieldOf(item, 'legal-matter') === 'criminal-case-as-victim'
    )
    const days = ofTrials.flatMap((item) => {
      const known = fieldOf(item, 'legal-matter-next-date')
      return isToCome(known, view) ? [`day ${known.date}`] : []
    })
    return days.length > 0
      ? days
      : ofTrials.length > 0 ||
          valueOf(answers, 'legal-support-needed')?.includes('criminal-case-as-victim') === true ||
          // The child helps in a case that the police have: nobody waits for the box on legal support (¶33).
          (isOneOf(answers, 'co-operation-willing', 'willing') &&
            valueOf(answers, 'crime-reference') !== undefined)
  },
  'name-the-legal-companion': (view) =>
    (isUnanswered(view, 'legal-meetings-companion') ||
      isNamedInVain(valueOf(view.answers, 'legal-meetings-companion'), view) ||
      isNamedWhileContactWaits(valueOf(view.answers, 'legal-meetings-companion'), view) ||
      isCompanionOfAnotherPart(view)) &&
    ((valueOf(view.answers, 'legal-support-needed') ?? []).length > 0 ||
      itemsOf(view.answers, 'legal-arrangements').length > 0 ||
      // An accusation that goes on is met about too, also where nobody has said under legal support that it needs any (¶33).
      isMetAboutAccusation(view) ||
      // So is the claim, by a child whose immigration adviser is named, whether or not that box is ticked (¶33). An adult says who is to come.
      isToldThat(view, isAdvisedAsAChild)) &&
    !isClaimAnsweredForNow(view),
  'ask-about-a-past-legal-day': (view) => raisedBy(legalDaysGone(view)),
  'ask-whether-the-lawyer-may-know': confidenceForTheLawyer,
  'name-who-goes-along-to-an-asylum-step': (view) => raisedBy(stepsWithoutCompanion(view)),
  'arrange-help-for-an-asylum-step': (view) => raisedBy(stepsWithoutHelp(view)),
  'finish-the-statement-in-time': (view) => raisedBy(stepsAhead(view, 'written-form', 'statement')),
  'prepare-for-the-appeal-hearing': (view) => raisedBy(stepsToCome(view, 'appeal-hearing')),
  'find-out-about-a-past-asylum-step': (view) => raisedBy(stepsToFollowUp(view)),
  'legal-meeting-alone': (view) =>
    isChild(view) &&
    isOneOf(view.answers, 'legal-meetings-accompanied', 'not-every-meeting') &&
    !isAuthorityOtherSideThroughout(view),

  'arrange-the-initial-health-assessment': (view) =>
    isChild(view) &&
    (isLookedAfter(view) ||
      isOneOf(view.answers, 'initial-health-assessment', 'done-by-someone-else', 'not-yet')) &&
    !isOneOf(view.answers, 'initial-health-assessment', 'done-by-a-doctor', 'booked', 'child-said-no') &&
    raisedByThisCare(view),
  'arrange-immunisation': hasToBeArranged('immunisation'),
  'arrange-a-dental-check': hasToBeArranged('dental-check'),
  'arrange-an-eye-test': hasToBeArranged('eye-test'),
  'arrange-a-hearing-test': hasToBeArranged('hearing-test'),
  'arrange-tuberculosis-screening': hasToBeArranged('tuberculosis-screening'),
  'arrange-blood-borne-virus-screening': (view) =>
    isNamed(view, 'health-in-confidence', 'blood-borne-virus-screening'),
  'arrange-pregnancy-care': pregnancyCare,
  'plan-for-the-unborn-child': (view) => isUnmet(view, 'unborn-child'),
  // Where both will live is a decision of its own, whatever else is planned for the baby (¶42).
  'consider-a-parent-and-child-placement': (view) =>
    isChild(view) &&
    isKnownToBePregnant(view) &&
    !isOneOf(view.answers, 'placement-kind', 'parent-and-child-placement'),
  'pregnancy-and-own-child-differ': (view) => isKnownToBePregnant(view) && anyOwnChildHere(view),
  // Once the baby is born nobody ticks a pregnancy: what was to be planned for both is owed all the more, to a child in their own right (¶20).
  // At each move it is settled anew whether both move, and whether the place is right for both (¶20, ¶42).
  'plan-for-their-own-child': ownChildToPlanFor,
  // The sign is looked at once, by the person who screens; what it means is for them to conclude (¶13).
  'look-for-exploitation-behind-a-pregnancy': (view) =>
    isNamed(
      view,
      'health-in-confidence',
      'pregnancy-test-or-advice',
      'pregnancy-care-needed',
      'pregnancy-care-in-place'
    ) && unexploredOf('sexual-exploitation', view).some(({ id }) => id === 'infection-or-pregnancy'),
  'ask-about-genital-mutilation': (view) => isNamed(view, 'health-in-confidence', 'mutilation-to-ask'),
  'protect-from-genital-mutilation': mutilationFeared,
  'follow-the-genital-mutilation-procedure': (view) =>
    isNamed(view, 'health-in-confidence', 'mutilation-told-or-seen'),
  'refer-to-specialist-mental-health': ({ answers }) =>
    isOneOf(answers, 'specialist-mental-health', 'referral-needed'),
  'support-against-coercion': (view) => isThreatened(view) && isUnanswered(view, 'coercion-support'),
  'tell-the-police-of-threats': (view) =>
    (isThreatened(view) || isThreatNoticed(view)) && !isOneOf(view.answers, 'threats-police-told', 'told'),
  // The plan is made from what the assessment found. A child who said no to being examined is owed one on what is known (¶34).
  'produce-the-health-plan': (view) =>
    isChild(view) &&
    isOneOf(view.answers, 'initial-health-assessment', 'done-by-a-doctor', 'child-said-no') &&
    itemsOf(view.answers, 'health-actions').length === 0,
  'see-to-a-health-action': (view) => raisedBy(entriesDue(view, 'health')),
  'see-to-an-education-action': (view) => raisedBy(entriesDue(view, 'education')),

  'produce-the-personal-education-plan': (view) =>
    isChild(view) &&
    isLookedAfter(view) &&
    isUnanswered(view, 'personal-education-plan-ready-on') &&
    raisedByThisCare(view),
  // One of the two: somebody who applies to college has that to see through, and is not told twice.
  'secure-a-place-in-education': (view) =>
    isOneOf(view.answers, 'education-place', 'place-offered', 'waiting', 'not-applied') &&
    !appliesToCollege(view),
  // Priority is for a school. Whoever is in college has no application to one to make; in a school, it may be for another (¶37).
  'use-priority-admission': (view) =>
    isChild(view) && isNamed(view, 'education-to-arrange', 'apply-with-priority') && !isInCollege(view),
  'admission-without-priority': (view) =>
    isChild(view) && isNamed(view, 'education-to-arrange', 'ask-for-priority'),
  'arrange-english-support': (view) => isNamed(view, 'education-to-arrange', 'english-support'),
  'look-into-special-educational-needs': (view) =>
    isNamed(view, 'education-to-arrange', 'special-educational-needs'),
  'apply-to-college': appliesToCollege,
  'tell-the-virtual-school-head': (view) =>
    isChild(view) && isNamed(view, 'education-to-arrange', 'virtual-school-head'),

  'track-set-aside-too-early': (view) =>
    !positions[immigrationPosition(view)].decided && raisedBy(itemsOf(view.answers, 'tracks-set-aside'))
}
