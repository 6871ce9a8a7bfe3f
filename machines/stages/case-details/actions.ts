import type { caseDetailsActions } from '../../../content/actions/case-details'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat, isWatched } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { agreedAlone } from '../../policy/people/agreed-alone'
import { advisesOnImmigration } from '../../policy/people/advises-on-immigration'
import { hasNobodyLeftAs } from '../../policy/people/has-somebody-as'
import { isOfEarlierTransfer } from '../../policy/people/comings-to-an-authority'
import {
  isNobodyNamedSinceTheMove,
  isNoFirstMove,
  isPeriodOwedSinceTheMove
} from '../../policy/people/former-authority'
import { areTwoLookingAfter } from '../../policy/people/two-authorities'
import { isMovedWhileMissing } from '../../facts/transfer'
import {
  isAccommodationOver,
  isCareEndedByMissing,
  isHeldUnder,
  isLookedAfter
} from '../../policy/placement/care-basis'
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
import { isChild } from '../../facts/age'
import { hasClaim } from '../../facts/audience'
import { isFoundAnew } from '../../facts/care'
import { decision, isUnderImmigrationControl, mayNotBeBritish, position } from '../../facts/case-details'
import { addMonths, lastDayOf } from '../../facts/dates'
import { isWorried } from '../../facts/suspicion'
import { isOpen, isToBeFound } from '../../policy/plans/open-questions'
import { decidedByADanger } from '../../policy/danger/dangers-in-plans'
import { togetherFor } from '../../policy/people/brothers-and-sisters'
import { isToBeToldOfGoing } from '../../policy/people/gone-together'
import {
  isAdviceOnOverseasOpen,
  isOtherChildThereToBeEntered,
  lookedAtAgainFor,
  isToBeToldOf,
  isOwnChildToBeAnswered,
  isOwnChildToBeEntered
} from '../../policy/people/other-children'
import { carersToFear } from '../../policy/people/who-cares'
import {
  agreeingOutOfReach,
  doubtfullyAgreeing,
  isAgreedByNobody,
  isAgreementToBeRecorded,
  whoCouldAgree
} from '../../policy/people/parental-responsibility'
import {
  isEuropeanWithoutClaim,
  isReturningByWish,
  mayFearTheAuthorities,
  wasEmbassyApproached
} from '../../policy/danger/fear-of-the-authorities'
import { isNoticed } from '../../policy/danger/tonight'
import { isUnaccompaniedToBeEstablished } from '../../facts/unaccompanied'
import { raisedBy, type ActionRules } from '../action'
import { ageRules } from './age'

const isTransferAt = (
  view: CaseView,
  ...states: readonly ('asked-for' | 'agreed' | 'moved' | 'will-not-happen')[]
) => mayNotBeBritish(view) && isOneOf(view.answers, 'transfer-state', ...states)

/** For how many months the child is told of a transfer that was turned down. Later it is news no more. */
const monthsOfNews = 3

const isAnsweredOfLate = ({ answers, today }: CaseView): boolean => {
  const on = valueOf(answers, 'transfer-answered-on')
  return on === undefined || addMonths(lastDayOf(on), monthsOfNews) >= today
}

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
  ...ageRules,
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
  'never-approach-the-embassy': (view) =>
    mayFearTheAuthorities(view) || (isReturningByWish(view) && !isEuropeanWithoutClaim(view)),
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
        isOpen(view.answers, 'transfer-child-view') &&
        isAnsweredOfLate(view) && ['will not happen']),
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
  'take-advice-on-the-agreement': (view) => {
    if (!isChild(view)) return false
    const agreeing = isHeldUnder(view, 'section-20')
      ? [...doubtfullyAgreeing(view), ...agreeingOutOfReach(view)]
      : []
    // What a danger consented to, or decides from day to day, is seen by the lawyer whatever holds the child (¶30). No copy orders it: a carer who is tied
    // to that person would read from it whom the child has named (¶42).
    return [...new Set([...agreeing, ...(isWatched(view.answers) ? [] : decidedByADanger(view))])]
  },
  // Once a court has made an order, even an interim one, no agreement holds the child. Before care begins, or where nobody has recorded its basis, one does. Once it is over, nobody objects to it any more.
  'take-advice-on-the-objection': (view) =>
    isChild(view) &&
    !isHeldUnder(view, 'care-order', 'interim-care-order') &&
    !isAccommodationOver(view) &&
    (valueOf(view.answers, 'accommodation-agreed-by') ?? []).includes('holder-objects'),
  'obtain-the-consents': (view) => {
    const alone = agreedAlone(view)
    return (
      isChild(view) &&
      raisedBy(
        itemsOf(view.answers, 'consents'),
        (consent) =>
          ['not-yet-asked', 'being-asked'].includes(fieldOf(consent, 'consent-state') ?? 'not-yet-asked') ||
          alone.includes(consent.id)
      )
    )
  },
  'agree-delegated-authority': (view) =>
    isChild(view) &&
    isOneOf(view.answers, 'delegated-authority-state', 'being-agreed', 'not-yet') &&
    !isHeldUnder(view, 'not-looked-after') &&
    // Nothing is left to a carer from whom the child is to be moved.
    (ifDisclosed(view, () => carersToFear(view)) ?? []).length === 0,

  // A baby who stands nowhere, or as anything but the child’s own, is planned for by nobody, and missing with a mother by nobody (¶20, ¶39).
  'look-for-other-children': (view) =>
    isToldThat(view, isOwnChildToBeEntered)
      ? ['own child to enter']
      : isToldThat(view, isOwnChildToBeAnswered)
        ? ['own child to answer']
        : !isOneOf(view.answers, 'nearby-children-looked-for', 'looked-into') &&
          (isWorried(view) || isNoticed(view, 'unrelated-children-at-the-address')),
  // “No worry”, and “not suspected for them”, said before anything was suspected of this child, answered another question (¶19, ¶20).
  'look-again-at-the-other-child': (view) =>
    itemsOf(view.answers, 'siblings-and-other-children').flatMap((child) => lookedAtAgainFor(child, view)),
  'tell-of-worry-for-another-child': (view) =>
    isOtherChildThereToBeEntered(view) ||
    raisedBy(
      itemsOf(view.answers, 'siblings-and-other-children'),
      (child) => isToBeToldOf(child, view) || isToBeToldOfGoing(child, view)
    ),
  // On the night, care is what begins with the place that is being arranged, and its day is entered later.
  'keep-brothers-and-sisters-together': (view) =>
    isChild(view) && (isLookedAfter(view) || isToldThat(view, isFoundAnew)) && togetherFor(view),
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
