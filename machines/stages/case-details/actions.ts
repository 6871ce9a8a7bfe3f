import type { caseDetailsActions } from '../../../content/actions/case-details'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { advisesOnImmigration } from '../../policy/people/advises-on-immigration'
import { hasNobodyLeftAs, isFilled } from '../../policy/people/has-somebody-as'
import {
  areTwoLookingAfter,
  isNobodyNamedSinceTheMove,
  isNoFirstMove,
  isMovedWhileMissing,
  isOfEarlierTransfer,
  isPeriodOwedSinceTheMove
} from '../../policy/people/former-authority'
import { isCareEndedByMissing, isHeldUnder, isLookedAfter } from '../../policy/plans/care-basis'
import {
  adviceToTake,
  hearingsToFollowUp,
  isAppealAt,
  isAppealOver,
  isDecidedSinceTheAppeal,
  isToComeWhilePending,
  lastDayMissed
} from '../../policy/clock/appeal'
import { basisToBeSettled, isCareWithoutBasis, isLeftToEachOther } from '../../policy/clock/care-basis'
import { isChild, isEighteenByEveryDate, isGrownUpOnPaper, isWithinHalfAYearOf18 } from '../../facts/age'
import { isOnlyHowOldInDoubt } from '../../facts/age-in-doubt'
import { hasClaim } from '../../facts/audience'
import {
  ageChallenge,
  ageDoubt,
  decision,
  foundByAssessment,
  isAChildMeanwhile,
  isChallengeOpen,
  isUnderImmigrationControl,
  isFoundUnheard,
  mayNotBeBritish,
  position
} from '../../facts/case-details'
import { isWorried } from '../../facts/suspicion'
import { isOpen, isToBeFound } from '../../policy/plans/open-questions'
import { togetherFor } from '../../policy/people/brothers-and-sisters'
import { isAdviceOnOverseasOpen, lookedAtAgainFor, isToBeToldOf } from '../../policy/people/other-children'
import { carersToFear } from '../../policy/people/who-cares'
import {
  agreeingOutOfReach,
  doubtfullyAgreeing,
  isAgreedByNobody,
  isAgreementToBeRecorded,
  whoCouldAgree
} from '../../policy/people/parental-responsibility'
import { isKnownToTheHomeOffice, mayStillClaim } from '../../policy/plans/claim'
import { mayFearTheAuthorities, wasEmbassyApproached } from '../../policy/plans/fear-of-the-authorities'
import { whatTheCourtIsToKnow } from '../../policy/plans/accused'
import { isNoticed } from '../../policy/plans/first-hour'
import { isPast } from '../../facts/dates'
import { isUnaccompaniedToBeEstablished } from '../../facts/unaccompanied'
import { raisedBy, type ActionRules } from '../action'

/** Whether they are a child is in doubt, and the rules here count them as a child meanwhile. */
const isAgeOpen = (view: CaseView) =>
  ageDoubt.of(view) === 'in-doubt' && isChild(view) && !isOnlyHowOldInDoubt(view)
const isTransferAt = (
  view: CaseView,
  ...states: readonly ('asked-for' | 'agreed' | 'moved' | 'will-not-happen')[]
) => mayNotBeBritish(view) && isOneOf(view.answers, 'transfer-state', ...states)

const advisersWith = ({ answers }: CaseView, regulated: string) =>
  raisedBy(itemsOf(answers, 'people'), (person) => fieldOf(person, 'person-regulated-as') === regulated)

/** Somebody looked for it, and nobody here knows it. */
const isSoughtInVain = (
  { answers }: CaseView,
  id: 'nhs-number' | 'unique-pupil-number' | 'home-office-reference'
) => answers[id]?.state === 'not-known'

/** A decision is newer than the appeal that waits, and no advice or appeal is said to be still to come: that has an action of its own. */
const isNewerDecision = (view: CaseView) => isDecidedSinceTheAppeal(view) && !isToComeWhilePending(view)

/** When each action of the case details is called for. */
export const caseDetailsRules: ActionRules<typeof caseDetailsActions> = {
  'treat-as-a-child-meanwhile': (view) =>
    isAgeOpen(view) && !isOneOf(view.answers, 'treated-as-a-child', 'yes', 'no'),
  'go-on-treating-as-a-child': (view) =>
    isAgeOpen(view) && isOneOf(view.answers, 'treated-as-a-child', 'yes'),
  // For somebody who was treated as an adult before a full assessment, or against one (¶7).
  'treat-as-a-child': (view) =>
    ['in-doubt', 'assessed-child'].includes(ageDoubt.of(view)) &&
    isChild(view) &&
    isOneOf(view.answers, 'treated-as-a-child', 'no'),
  'settle-whether-they-are-eighteen': isEighteenByEveryDate,
  'find-out-how-old-a-small-child-is': isOnlyHowOldInDoubt,
  'decide-about-an-age-assessment': (view) =>
    isAgeOpen(view) &&
    (isOneOf(view.answers, 'age-assessment', 'not-started') ||
      // Said in the first hour, where nobody is asked yet how an assessment stands.
      (isOneOf(view.answers, 'age-as-known', 'said-both') && view.answers['age-assessment'] === undefined)),
  'look-again-at-an-age-assessment': (view) => {
    const on = valueOf(view.answers, 'age-assessment-looked-at-again-on')
    return (
      isAgeOpen(view) &&
      isOneOf(view.answers, 'age-assessment', 'decided-to-wait') &&
      (on === undefined || isPast(on, view.today))
    )
  },
  // A challenge that is over needs no lawyer. For another assessment one may be needed again (¶7).
  'get-legal-help-with-an-age-challenge': (view) =>
    ageDoubt.of(view) !== 'none' &&
    isOneOf(view.answers, 'age-assessment-challenged', 'being-considered', 'challenged') &&
    !isOneOf(
      view.answers,
      'age-challenge-outcome',
      'found-a-child',
      'what-was-challenged-stands',
      'withdrawn'
    ) &&
    !isFilled(valueOf(view.answers, 'age-challenge-representative'), view),
  // Who assesses, and who sits beside the person, is recorded before the first meeting of a full assessment.
  'arrange-a-fair-age-assessment': (view) =>
    isAgeOpen(view) &&
    isOneOf(view.answers, 'age-assessment', 'under-way') &&
    isOpen(view.answers, 'age-assessment-details'),
  'put-the-doubts-before-deciding': (view) =>
    isAgeOpen(view) &&
    isOneOf(view.answers, 'age-assessment', 'under-way') &&
    !isOneOf(view.answers, 'age-minded-to-meeting', 'held', 'not-held'),
  'tell-the-person-of-the-assessed-age': (view) =>
    foundByAssessment(view) !== undefined && isOpen(view.answers, 'age-outcome-told-how'),
  'settle-what-stands-during-an-age-challenge': (view) =>
    isChallengeOpen(view) && !isOneOf(view.answers, 'age-challenge-meanwhile', 'as-a-child', 'as-an-adult'),
  'take-up-the-outcome-of-an-age-challenge': (view) =>
    ageChallenge.of(view) === 'raised' &&
    ((foundByAssessment(view) === 'an-adult' &&
      isOneOf(view.answers, 'age-challenge-outcome', 'found-a-child')) ||
      // Whatever the first assessment found, until another is under way. For somebody who is an adult since, none is owed.
      (foundByAssessment(view) !== undefined &&
        isChild(view) &&
        isOneOf(view.answers, 'age-challenge-outcome', 'to-be-assessed-again'))),
  'carry-out-the-safe-move': (view) => {
    const on = valueOf(view.answers, 'safe-move-on')
    return ageDoubt.of(view) === 'assessed-adult' && (on === undefined || on.date > view.today)
  },
  'consider-the-other-children-there': (view) =>
    (ageDoubt.of(view) === 'assessed-adult' || isFoundUnheard(view)) &&
    isOpen(view.answers, 'safe-move-other-children'),
  'look-again-at-an-assessment-without-hearing': isFoundUnheard,
  // The move is planned before the outcome is known, so that somebody who is found an adult is not put out unsafely.
  'plan-a-safe-move-if-found-an-adult': (view) =>
    isOpen(view.answers, 'age-safe-move') &&
    (ageDoubt.of(view) === 'assessed-adult' ||
      (isAgeOpen(view) && isOneOf(view.answers, 'age-assessment', 'under-way'))),
  // Also at 18: a date of birth that was found wrong stays wrong, and others go on deciding by it.
  'tell-the-home-office-of-the-assessed-age': (view) =>
    isUnderImmigrationControl(view) &&
    isKnownToTheHomeOffice(view) &&
    (ageDoubt.of(view) === 'assessed-child' ||
      (foundByAssessment(view) === 'a-child' && isAChildMeanwhile(view)) ||
      (ageChallenge.of(view) === 'raised' &&
        isOneOf(view.answers, 'age-challenge-outcome', 'found-a-child'))),
  // Where nobody doubts the age, no assessment comes, and those who go by that date end support by it (¶7).
  'take-up-a-date-of-an-adult': (view) => isUnderImmigrationControl(view) && isGrownUpOnPaper(view),
  // Also at 18, and against what an assessment found. Where somebody is accused, what is doubted, challenged or was found has to be known (¶7, ¶33).
  'tell-the-court-of-the-age': whatTheCourtIsToKnow,
  // A claim after 18 is made as an adult. Nobody here says what to do: it is asked while there is time (¶7, ¶48).
  'ask-about-a-claim-before-eighteen': (view) =>
    isChild(view) && isUnderImmigrationControl(view) && mayStillClaim(view) && isWithinHalfAYearOf18(view),

  'establish-the-immigration-position': ({ answers }) =>
    isOneOf(answers, 'immigration-position', 'not-established'),
  'apply-to-the-eu-settlement-scheme': (view) =>
    isUnderImmigrationControl(view) &&
    isOneOf(view.answers, 'european-citizenship-in-family', 'yes') &&
    !isOneOf(view.answers, 'eu-settlement-scheme-applied', 'applied', 'not-open-to-the-child') &&
    !isOneOf(view.answers, 'immigration-position', 'eu-settlement-scheme'),
  // Where nobody knows the day on which leave ends, it is looked for: what has to be done before that day cannot wait (¶58).
  'get-the-decision-letter': (view) =>
    decision.of(view) !== 'none' &&
    (isOpen(view.answers, 'decision-letter-on') ||
      (position.of(view) === 'leave' && isToBeFound(view.answers, 'leave-ends-on'))),
  'take-advice-on-the-refusal': adviceToTake,
  // A hearing is over, or a decision was sent later than the appeal, and the position still says that the appeal waits (¶60).
  'take-advice-on-the-appeal-decision': (view) => {
    const heard = isUnderImmigrationControl(view) ? raisedBy(hearingsToFollowUp(view)) : []
    return heard.length > 0 ? heard : isUnderImmigrationControl(view) && isNewerDecision(view)
  },
  'have-the-appeal-lodged': (view) => {
    const missed = lastDayMissed(view)
    return (
      isUnderImmigrationControl(view) &&
      isAppealAt(view, 'appeal-to-be-made') &&
      !isAppealOver(view) &&
      (missed.length === 0 || missed)
    )
  },
  'establish-whether-unaccompanied': isUnaccompaniedToBeEstablished,
  'never-approach-the-embassy': mayFearTheAuthorities,
  'embassy-was-approached': wasEmbassyApproached,
  'find-the-missing-references': (view) =>
    isSoughtInVain(view, 'nhs-number') ||
    isSoughtInVain(view, 'unique-pupil-number') ||
    (hasClaim(view) && isSoughtInVain(view, 'home-office-reference')),

  'settle-the-basis-of-care': basisToBeSettled,
  'care-without-a-basis': isCareWithoutBasis,
  'report-the-private-fostering': ({ answers }) =>
    isOneOf(answers, 'private-fostering-before', 'authority-did-not-know'),
  'pass-on-what-is-known': (view) =>
    mayNotBeBritish(view) &&
    isOneOf(view.answers, 'transfer-state', 'agreed', 'moved') &&
    (isOpen(view.answers, 'transfer-records') || isNoFirstMove(view)),
  'answer-the-transfer-request': (view) =>
    isChild(view) &&
    isTransferAt(view, 'asked-for') &&
    (isOpen(view.answers, 'transfer-answered-on') || isOfEarlierTransfer(view)),
  'hear-the-child-about-the-transfer': (view) =>
    isChild(view) &&
    (isTransferAt(view, 'asked-for', 'agreed')
      ? isOpen(view.answers, 'transfer-child-view') || isOfEarlierTransfer(view)
      : // A child who waited for it unheard is told that they stay. What was done while it was open told them of none of that (¶27).
        isTransferAt(view, 'will-not-happen') &&
        isOpen(view.answers, 'transfer-child-view') && ['will not happen']),
  'keep-every-duty-until-the-transfer': (view) =>
    isChild(view) && (isTransferAt(view, 'asked-for', 'agreed') || isMovedWhileMissing(view)),
  // One authority's period ends and the other's begins: what is owed later is counted by authority (¶51).
  'begin-a-new-period-of-care': (view) => mayNotBeBritish(view) && isPeriodOwedSinceTheMove(view),
  'settle-which-authority-looks-after': (view) =>
    isChild(view) && (areTwoLookingAfter(view) || isMovedWhileMissing(view) || isLeftToEachOther(view)),
  'take-advice-on-care-ended-while-missing': isCareEndedByMissing,
  'name-who-answers-after-the-move': (view) =>
    mayNotBeBritish(view) && isChild(view) && isNobodyNamedSinceTheMove(view),
  // Not for a child who never had a social worker. After a move between authorities the action above says it.
  'name-the-social-worker': (view) =>
    isChild(view) &&
    hasNobodyLeftAs('social-worker', undefined, view) &&
    !(mayNotBeBritish(view) && isNobodyNamedSinceTheMove(view)),
  'record-the-agreement-to-accommodation': (view) =>
    isChild(view) && isHeldUnder(view, 'section-20') && isAgreementToBeRecorded(view),
  'ask-who-can-agree-to-the-accommodation': (view) =>
    isChild(view) && isHeldUnder(view, 'section-20') && isAgreedByNobody(view) && whoCouldAgree(view).who,
  'take-advice-on-the-agreement': (view) =>
    isChild(view) &&
    isHeldUnder(view, 'section-20') && [
      ...new Set([...doubtfullyAgreeing(view), ...agreeingOutOfReach(view)])
    ],
  // Once a court has made an order, even an interim one, no agreement holds the child. Before care begins, or where nobody has recorded its basis, one does.
  'take-advice-on-the-objection': (view) =>
    isChild(view) &&
    !isHeldUnder(view, 'care-order', 'interim-care-order') &&
    (valueOf(view.answers, 'accommodation-agreed-by') ?? []).includes('holder-objects'),
  'obtain-the-consents': (view) =>
    isChild(view) &&
    raisedBy(itemsOf(view.answers, 'consents'), (consent) =>
      ['not-yet-asked', 'being-asked'].includes(fieldOf(consent, 'consent-state') ?? 'not-yet-asked')
    ),
  'agree-delegated-authority': (view) =>
    isChild(view) &&
    isOneOf(view.answers, 'delegated-authority-state', 'being-agreed', 'not-yet') &&
    !isHeldUnder(view, 'not-looked-after') &&
    // Nothing is left to a carer from whom the child is to be moved.
    (ifDisclosed(view, () => carersToFear(view)) ?? []).length === 0,

  'look-for-other-children': (view) =>
    !isOneOf(view.answers, 'nearby-children-looked-for', 'looked-into') &&
    (isWorried(view) || isNoticed(view, 'unrelated-children-at-the-address')),
  // “No worry” said before anything was suspected answered another question. What is said of a referral of their own answers this one.
  'look-again-at-the-other-child': (view) =>
    itemsOf(view.answers, 'siblings-and-other-children').flatMap((child) => lookedAtAgainFor(child, view)),
  'tell-of-worry-for-another-child': (view) =>
    raisedBy(itemsOf(view.answers, 'siblings-and-other-children'), (child) => isToBeToldOf(child, view)),
  'keep-brothers-and-sisters-together': (view) => isChild(view) && isLookedAfter(view) && togetherFor(view),
  'take-advice-on-a-child-overseas': ({ answers }) =>
    raisedBy(itemsOf(answers, 'siblings-and-other-children'), isAdviceOnOverseasOpen),
  'unregulated-adviser': (view) => mayNotBeBritish(view) && advisersWith(view, 'not-regulated'),
  'check-how-the-adviser-is-regulated': (view) =>
    mayNotBeBritish(view) &&
    raisedBy(itemsOf(view.answers, 'people'), (person) => {
      const regulated = fieldOf(person, 'person-regulated-as')
      return (
        regulated === 'not-established' || (regulated === undefined && advisesOnImmigration(person, view))
      )
    }),
  'ask-agencies-for-what-was-told': ({ answers }) =>
    raisedBy(
      itemsOf(answers, 'already-told'),
      (telling) => (fieldOf(telling, 'told-record') ?? 'not-yet-asked-for') === 'not-yet-asked-for'
    )
}
