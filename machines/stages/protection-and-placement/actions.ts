import type { protectionAndPlacementActions } from '../../../content/actions/protection-and-placement'
import type { protectionAndPlacement } from '../../../content/stages/protection-and-placement'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { age, isChild } from '../../facts/age'
import { isPast } from '../../facts/dates'
import { isMissing, missing } from '../../facts/immediate-safety'
import { isAreaAuthorityTold, measures } from '../../facts/protection-and-placement'
import { isSuspected, isWorried } from '../../facts/suspicion'
import { isLookedAfter } from '../../policy/placement/care-basis'
import { clockOf } from '../../policy/clock'
import { isProtectionReviewed } from '../../policy/clock/reviews'
import {
  isPlacementPlanOfAnother,
  wasAreaToldOfAnother,
  wasPlacementPlanLate
} from '../../policy/clock/care-and-placement'
import {
  isConnectedPersonRefused,
  isNearItsEnd,
  isWithTemporaryApproval
} from '../../policy/clock/temporary-approval'
import { companionsNotFound } from '../../policy/people/gone-together'
import {
  areCarersDoubted,
  isSafeWithCarers,
  carersToFear,
  carersDoubted,
  familyToTellApart
} from '../../policy/people/who-cares'
import { isAdultElsewhere, isTonightElsewhere, tonightElsewhere } from '../../policy/people/who-has-the-child'
import { carersWhoMayBeMeant } from '../../policy/danger/who-may-be-meant'
import { dangersAtTheAddress, exploitationThatGoesOn } from '../../policy/danger/addresses-of-danger'
import { isAtHomeInCare } from '../../policy/placement/at-home'
import { isHeldAsAnAdult, isHeldForRemoval, locationForAdults } from '../../policy/danger/tonight'
import { isPupilInFourthKeyStage } from '../../policy/needs/key-stage'
import { hasLeftThePlacement, hasPlacementEnded } from '../../policy/placement/former-placement'
import { authorityToSettle, isWithoutAuthority, ordersToKnowTheEndOf } from '../../policy/placement/liberty'
import { adultsMoveToLookAt, moveToLookAt } from '../../policy/placement/moves'
import { entriesDue } from '../../policy/needs/need-entries'
import { ofThisMove, ofThisPlacement } from '../../policy/placement/of-this-placement'
import { isToBeAgreedWithTheWard } from '../../policy/placement/on-a-ward'
import { hasConferenceCome, isConferenceAhead, isConferenceToBeArranged } from '../../policy/plans/conference'
import { isOpen } from '../../policy/plans/open-questions'
import { briefingsGiven, isBriefedBeforeTheSuspicion } from '../../policy/placement/placement'
import {
  isAtHome,
  isNoPlacement,
  isPlaced,
  isToBePlaced,
  livesOutside,
  isPlacedOutside,
  isPlacedAtADistance,
  isToBeApproved
} from '../../policy/placement/placement-that-counts'
import {
  isTooYoungForTonight,
  livesInSupportedAccommodation,
  plansSupportedAccommodation
} from '../../policy/placement/supported-accommodation'
import { returnsToLookAt } from '../../policy/danger/returns'
import { isReviewOverdue, lacks, lacksLegalAdvice, type Carried } from '../../facts/measure-lacks'
import { restrainingMeasures, safetyMeasures } from '../../facts/safety-measures'
import { raisedBy, whileSuspected, type ActionRules } from '../action'
import { briefEachCarer } from './each-carer'
import { whatHappensIfMissing } from './if-missing'
import { calledWithOthers } from '../with-others'

/**
 * A child needs a plan that protects, whatever is known. An adult needs one where there is a worry, they have been missing, or there are
 * steps or measures.
 */
const mayNeedProtection = (view: CaseView) =>
  isChild(view) ||
  isWorried(view) ||
  missing.of(view) !== 'never' ||
  itemsOf(view.answers, 'protection-steps').length > 0 ||
  measures.of(view) !== 'none'

type StillToDo = (typeof protectionAndPlacement)['questions']['child-part-still-to-do']['options'][number]
/** Whether something has still to be done with the child about this plan (¶40, ¶41). */
const isStillToDo = ({ answers }: CaseView, one: StillToDo) =>
  valueOf(answers, 'child-part-still-to-do')?.includes(one) === true

/** What ¶44 says that every carer must know. */
const mustBeCovered = [
  'risk-of-going-missing',
  'risk-from-traffickers',
  'past-experiences',
  'psychological-issues',
  'effect-of-safety-measures'
] as const

const isUnregistered = (view: CaseView) =>
  isChild(view) && isOneOf(view.answers, 'placement-registration', 'neither') && !isNoPlacement(view)
/**
 * The child is with a connected person who is not approved. Nobody moves a child from them in a day (regulation 25), unless the child is
 * not safe there, or the person is doubted.
 */
const isRefusalToSettle = (view: CaseView) =>
  isUnregistered(view) &&
  isConnectedPersonRefused(view) &&
  exploitationThatGoesOn(view).length === 0 &&
  isSafeWithCarers(view)

const someMeasureLacks =
  (carried: Carried) =>
  ({ answers }: CaseView) =>
    raisedBy(safetyMeasures(answers), (measure) => lacks(measure, carried))

/** When each action of protection and placement is called for (¶15, ¶39–45). */
export const protectionAndPlacementRules: ActionRules<typeof protectionAndPlacementActions> = {
  'carer-may-be-a-danger': carersToFear,
  'find-out-who-has-the-child': (view) => raisedBy(familyToTellApart(view)),
  // A child who is missing is with none of them, and is looked for first.
  'placed-while-contact-waits': (view) => (isToldThat(view, isMissing) ? [] : carersDoubted(view)),
  'ask-whether-the-carer-is-meant': carersWhoMayBeMeant,
  'settle-whose-address-it-is': dangersAtTheAddress,
  'tonight-and-placement-differ': (view) =>
    isChild(view) || isAdultElsewhere(view) ? tonightElsewhere(view) : [],
  // A child who was moved on to another such place is moved again. So is one whose place for adults is recorded as a placement afterwards. Where the
  // placement and tonight's place cannot both be, somebody is asked which is old.
  'move-from-a-place-for-adults': (view) => {
    const place = locationForAdults(view)
    if (place === undefined || isHeldAsAnAdult(view)) return []
    const placed = ifDisclosed(
      view,
      () => !isTonightElsewhere(view) && valueOf(view.answers, 'placement-kind')
    )
    return [`in ${place}`, ...(placed === undefined || placed === false ? [] : [`placed in ${placed}`])]
  },
  // Nobody who plans care can open that door: it is asked of those who can, as for a child (¶7, ¶33).
  'move-from-a-prison-for-adults': (view) => locationForAdults(view) === 'prison-for-adults',
  'get-out-of-immigration-detention': (view) => locationForAdults(view) === 'immigration-removal-centre',
  // From 18 the law lets them be held there. Whoever advises and supports them must know it the same day (¶33).
  'tell-the-lawyer-of-the-detention': isHeldForRemoval,
  // Without a suspicion of trafficking too: a conference that has been decided on any harm (¶20, ¶39).
  'decide-on-a-child-protection-plan': (view) =>
    isChild(view) &&
    (isSuspected(view) || hasConferenceCome(view)) &&
    !isConferenceAhead(view) &&
    (isOneOf(view.answers, 'child-protection-plan-decision', 'not-yet-decided') ||
      ((isOneOf(view.answers, 'child-protection-enquiry', 'finished') || hasConferenceCome(view)) &&
        valueOf(view.answers, 'child-protection-plan-decision') === undefined)),
  'arrange-the-protection-conference': isConferenceToBeArranged,
  'involve-the-child-in-protection': (view) =>
    calledWithOthers(mayNeedProtection(view) && isStillToDo(view, 'involve-the-child'), view),
  'change-what-feels-punitive': (view) => isStillToDo(view, 'change-what-feels-punitive'),
  'consider-a-specialist-setting': (view) =>
    isSuspected(view) && isOneOf(view.answers, 'specialist-setting', 'not-yet-considered'),
  'move-under-16-from-supported-accommodation': isTooYoungForTonight,
  'plan-other-than-supported-accommodation': (view) =>
    age.of(view) === 'under-16' && plansSupportedAccommodation(view),
  'establish-age-for-supported-accommodation': (view) =>
    age.of(view) === 'child-of-unknown-age' &&
    (livesInSupportedAccommodation(view) || plansSupportedAccommodation(view)),
  'move-from-an-unregistered-place': (view) => isUnregistered(view) && !isRefusalToSettle(view),
  'check-the-registration': (view) =>
    isChild(view) &&
    (isOneOf(view.answers, 'placement-registration', 'not-checked', 'being-checked') ||
      // Nobody has said that a relative or friend was assessed and approved, and the child goes to live with them (regulation 24).
      (isOneOf(view.answers, 'placement-kind', 'connected-person-foster-care') &&
        valueOf(view.answers, 'placement-registration') === undefined) ||
      // The answer was given of a relative from whom the child has moved on, or of another kind of place. It approves nobody where the
      // child is.
      (isOneOf(view.answers, 'placement-registration', 'temporarily-approved') &&
        !isWithTemporaryApproval(view))) &&
    !isNoPlacement(view),
  'settle-the-temporary-approval': (view) =>
    isRefusalToSettle(view) ||
    clockOf(view).some((entry) => entry.row === 'temporary-approval' && isNearItsEnd(entry, view)),
  'assess-the-home-with-a-parent': (view) => isAtHomeInCare(view) && ofThisPlacement(view),
  'get-out-of-area-approval': (view) =>
    isChild(view) &&
    isToBeApproved(view) &&
    !isPlacedAtADistance(view) &&
    !isOneOf(view.answers, 'out-of-area-approved', 'by-a-nominated-officer', 'by-the-director') &&
    ofThisMove(view),
  'keep-schooling-in-the-fourth-key-stage': (view) =>
    isChild(view) && isLookedAfter(view) && isPlacedOutside(view) && isPupilInFourthKeyStage(view),
  'get-the-directors-approval': (view) =>
    isChild(view) &&
    isPlacedAtADistance(view) &&
    isToBeApproved(view) &&
    !isOneOf(view.answers, 'out-of-area-approved', 'by-the-director') &&
    ofThisMove(view),
  'take-advice-on-a-placement-outside-england-and-wales': (view) =>
    isChild(view) &&
    isPlacedAtADistance(view) &&
    isOneOf(view.answers, 'placement-area', 'outside-england-and-wales'),
  'notify-the-area-authority': (view) =>
    isChild(view) &&
    isPlacedOutside(view) &&
    (!isAreaAuthorityTold(view) || wasAreaToldOfAnother(view)) &&
    ofThisMove(view),
  'consult-the-area-authority': (view) =>
    // At a distance the area authority is consulted before the Director approves, whether or not it has been notified yet (regulation 11).
    isChild(view) &&
    isPlacedAtADistance(view) &&
    isToBeApproved(view) &&
    (!isOneOf(view.answers, 'area-authority-told', 'consulted-with-the-care-plan') ||
      wasAreaToldOfAnother(view)) &&
    ofThisMove(view),
  // Nobody owes notice of a placement there. The authority of the area answers for the protection of everybody who lives in it (¶31).
  'tell-the-authority-of-the-new-area': (view) =>
    isChild(view) && isWorried(view) && livesOutside(view) && isAtHome(view) && !isAreaAuthorityTold(view),
  'area-authority-was-told-late': (view) =>
    isPlacedOutside(view) && isOneOf(view.answers, 'area-authority-told', 'told-late'),
  // Also for a child who is at home there, whom nobody looks after: the police protect and find everybody who lives in their area.
  'tell-the-police-of-the-new-area': (view) =>
    isWorried(view) &&
    livesOutside(view) &&
    !hasLeftThePlacement(view) &&
    valueOf(view.answers, 'area-police-told') !== 'yes' &&
    ofThisMove(view),
  'try-the-emergency-route': ({ answers }) => isOneOf(answers, 'emergency-accommodation-tested', 'no'),
  'brief-the-carer': briefEachCarer,
  'agree-with-the-ward': isToBeAgreedWithTheWard,
  'complete-the-briefing': (view) =>
    !isToldThat(view, hasPlacementEnded) &&
    !areCarersDoubted(view) && [
      ...raisedBy(briefingsGiven(view), (briefing) => {
        const covered: readonly string[] = fieldOf(briefing, 'briefing-covered') ?? []
        return mustBeCovered.some((topic) => !covered.includes(topic))
      }),
      ...(isToldThat(view, isBriefedBeforeTheSuspicion) ? [whileSuspected] : [])
    ],
  'train-the-carer': (view) =>
    !areCarersDoubted(view) &&
    raisedBy(
      itemsOf(view.answers, 'carer-briefings'),
      (briefing) => fieldOf(briefing, 'briefing-training') === 'not-yet'
    ),
  'ask-the-child-about-a-measure': someMeasureLacks('child-view'),
  'review-an-overdue-measure': ({ answers, today }) =>
    raisedBy(safetyMeasures(answers), (measure) => isReviewOverdue(measure, today)),
  'agree-a-measure': someMeasureLacks('agreement'),
  'take-legal-advice-on-a-measure': ({ answers }) => raisedBy(restrainingMeasures(answers), lacksLegalAdvice),
  'settle-what-authorises-a-measure': authorityToSettle,
  'liberty-without-authority': isWithoutAuthority,
  'know-when-the-courts-order-ends': ordersToKnowTheEndOf,
  // One of ¶43's examples, which could be part of keeping safe: looked at once, and never owed.
  'agree-a-number-to-remember': (view) =>
    isWorried(view) &&
    isOpen(view.answers, 'memorised-number') &&
    safetyMeasures(view.answers).some((measure) => fieldOf(measure, 'measure-what') === 'number-memorised'),
  'agree-what-happens-if-missing': whatHappensIfMissing,
  'arrange-the-visits': (view) =>
    isChild(view) &&
    isToBePlaced(view) &&
    valueOf(view.answers, 'visits-how-often') === undefined &&
    ofThisPlacement(view),
  'agree-the-placement-plan': (view) =>
    isChild(view) &&
    isToBePlaced(view) &&
    (isOpen(view.answers, 'placement-plan-agreed-on') || isPlacementPlanOfAnother(view)) &&
    ofThisPlacement(view),
  'placement-plan-was-late': wasPlacementPlanLate,
  'send-the-placement-notices': (view) =>
    isChild(view) &&
    isPlaced(view) &&
    valueOf(view.answers, 'placement-told') === undefined &&
    ofThisPlacement(view),
  // Each move calls for it anew, by its day.
  'look-again-after-a-move': (view) => {
    const moved = isPlaced(view) && isChild(view) ? moveToLookAt(view) : adultsMoveToLookAt(view)
    return moved === undefined ? false : [moved]
  },
  // People who looked at the case before somebody talked with the child look once more after it (¶46). They look too once a child who came along is gone.
  'look-again-after-a-return': (view) => [
    ...returnsToLookAt(view).flatMap((episode) =>
      fieldOf(episode, 'missing-return-interview') === 'done'
        ? [episode.id, `${episode.id} talked over`]
        : [episode.id]
    ),
    ...companionsNotFound(view)
  ],
  'see-to-a-protection-step': (view) => raisedBy(entriesDue(view, 'protection')),
  'review-protection-now': (view) =>
    isPast(valueOf(view.answers, 'protection-review-on'), view.today) &&
    !isToldThat(view, isProtectionReviewed)
}
