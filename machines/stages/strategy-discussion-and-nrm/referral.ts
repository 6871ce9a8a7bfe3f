import type { strategyDiscussionAndNrmActions } from '../../../content/actions/strategy-discussion-and-nrm'
import type { Answers, CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { firstDayOf, lastDayOf, mayBePast } from '../../facts/dates'
import {
  isAdultToAsk,
  isAnswered,
  isToNotify,
  newSinceAnswer,
  refuses
} from '../../policy/adulthood/asked-for-consent'
import { nrmAtEighteen } from '../../policy/adulthood/at-eighteen'
import { facts } from '../../facts'
import { isAgreedByManager } from '../../facts/agreement'
import { isAnsweredFor, isInCare, isOfAnAuthority, isOfCare } from '../../facts/care'
import { isAdult, isChild, isUnderTen, mayBeSixteen } from '../../facts/age'
import { cannotBeAsked } from '../../facts/cannot-be-asked'
import { isEnquiryStarted, isOrWillBeReferred, isReferred } from '../../facts/strategy-discussion-and-nrm'
import { isReferralStanding, isSuspected } from '../../facts/suspicion'
import { hasComeToAnotherAuthority } from '../../policy/people/comings-to-an-authority'
import { hasNobodyLeftAs, isFirstResponderGone } from '../../policy/people/has-somebody-as'
import { isLookedAfter } from '../../policy/placement/care-basis'
import {
  followedUpOf,
  isEndedReferral,
  isToBeAskedForOfAnother,
  mayGoOn,
  negativeDecision,
  standingDecision
} from '../../policy/nrm-sheet/after'
import {
  decidedForAnother,
  isConcluded,
  isReferredByAnother,
  sinceEarlierReferral
} from '../../policy/nrm-sheet/decisions'
import {
  isAccused,
  isAllDropped,
  isFacingPoliceOrCourt,
  isSaidToBeAccused
} from '../../policy/accusations/accused'
import {
  isAccusedBeforeReferral,
  whatTheDefenceHearsAnew
} from '../../policy/accusations/before-the-referral'
import { convictions, mattersToTakeItTo } from '../../policy/accusations/taken-to-solicitors'
import { isPerhapsAccused } from '../../policy/accusations/perhaps-accused'
import {
  newSinceDecidedReferral,
  newSinceEnquiry,
  newSinceGuardianReferral,
  newToSendOn
} from '../../policy/danger/what-is-new'
import { isWithProsecutor, whatIsWithProsecutor } from '../../policy/accusations/with-prosecutor'
import { raisedBy, whileSuspected, type ActionRules, type Called } from '../action'

/** Decisions that are taken for the end of protection, and are not: a negative decision, or that the referral was closed (¶20). */
const decisionsAgainst = (answers: Answers) =>
  raisedBy(itemsOf(answers, 'nrm-decisions'), (decision) =>
    ['negative', 'suspended-or-closed'].includes(fieldOf(decision, 'nrm-decision-outcome') ?? '')
  )

/**
 * Called for until somebody was told. Where the child is referred again it is about the new referral, whatever was told or done about the
 * one before.
 */
const unlessTold = (isTold: boolean, view: CaseView): Called => {
  const again = sinceEarlierReferral(view)
  return again.length > 0 ? again : !isTold
}

/**
 * Whoever is taken the decision that stands hears of the referral with it: the order to take it to them says so. While the answer stands that the child has no
 * solicitor, it was taken to none, and one is found (¶33).
 */
const isDecisionTakenToThem = (view: CaseView): boolean =>
  ['positive', 'negative'].includes(standingDecision(view).outcome ?? '') &&
  !isOneOf(view.answers, 'solicitor-told-of-referral', 'no-solicitor-yet')

/** What a solicitor is told: that the child may be a victim, and then that they are referred. Done for the one it is not done for the other (¶33). */
const [mayBeAVictim, isNowReferred] = ['may be a victim', 'is referred']

/** “No service here” was said of an area, and the child has come into the care of another authority since the referral. */
const hasGuardianServiceToAskFor = (view: CaseView) => {
  const made = valueOf(view.answers, 'referral-made-on')
  return made !== undefined && hasComeToAnotherAuthority(lastDayOf(made), view)
}

/** What calls for finding out who referred the person, in place of a second referral (¶19). */
const whatShowsAReferral = (view: CaseView): readonly string[] =>
  decidedForAnother(view).map(({ id }) => `decided ${id}`)

/**
 * An authority answers for the child by a period that goes on. Or care follows from the placement alone, or is taken to go on: not where all that held the child
 * was the police’s, or a remand to no authority that is named (¶20, ¶39).
 */
function isAnsweredForAlready(view: CaseView): boolean {
  if (isAnsweredFor(view)) return true
  const recorded = itemsOf(view.answers, 'periods-of-care').filter(isOfCare)
  return isLookedAfter(view) && !isInCare(view) && (recorded.length === 0 || recorded.some(isOfAnAuthority))
}

/** When each action about the referral, the people who are told of it, and the decisions on it is called for. No decision ends what protects (¶20). */
export const referralRules = {
  'make-the-nrm-referral': (view) => {
    if (!isChild(view)) return false
    // Who referred the child is found out in place of a second referral (¶19).
    const decided = whatShowsAReferral(view)
    if (decided.length > 0) return decided
    if (!isSuspected(view)) return false
    // A reason of its own: who found out who referred the child has referred nobody, where the decision turns out to be another child’s (¶19).
    return facts.referral.of(view) === 'not-decided' ? [whileSuspected] : newSinceDecidedReferral(view)
  },
  // One deed, one line: by the agreed day, or at once when that has passed.
  'finish-the-nrm-referral': (view) => isBeingMade(view) && !isReferralLate(view),
  'nrm-referral-is-late': (view) => isBeingMade(view) && isReferralLate(view),
  'manager-agrees-the-withdrawal': (view) =>
    facts.referral.of(view) === 'withdrawn' && !isAgreedByManager(view),
  'conclusion-and-withdrawal-differ': (view) => facts.referral.of(view) === 'withdrawn' && isSuspected(view),
  'conclusion-and-referral-differ': (view) =>
    facts.suspicion.of(view) === 'not-suspected' && isReferralStanding(view),
  'explain-the-referral-to-the-child': (view) =>
    isOrWillBeReferred(view) &&
    isChild(view) &&
    // A child under five is told once they are old enough, and one who can follow nothing once they can: until then “not now” is an answer (¶27).
    !(isOneOf(view.answers, 'referral-explained-to-child', 'not-now') && cannotBeAsked(view)) &&
    unlessTold(isOneOf(view.answers, 'referral-explained-to-child', 'explained'), view),
  'make-the-safeguarding-referral': (view) =>
    isChild(view) &&
    (isSuspected(view) || isOrWillBeReferred(view)) &&
    !isOneOf(view.answers, 'safeguarding-referral', 'made', 'already-responsible') &&
    // An authority that has started its enquiry has been told (section 47). It is told anew of what came since.
    !(isEnquiryStarted(view) && newSinceEnquiry(view).length === 0) &&
    // An authority answers already for a child whom it looks after: nobody has to say so twice. A child who is out of care again has nobody.
    !isAnsweredForAlready(view),
  'make-the-guardian-referral': (view) =>
    isChild(view) &&
    (isSuspected(view) || isOrWillBeReferred(view)) &&
    (!isOneOf(view.answers, 'guardian-referral', 'no-service-here') || hasGuardianServiceToAskFor(view)) &&
    (!isOneOf(view.answers, 'guardian-referral', 'made') ||
      hasNobodyLeftAs('child-trafficking-guardian', 'named-guardian', view) ||
      (isSuspected(view) && newSinceGuardianReferral(view))),
  'tell-the-solicitor-of-the-referral': (view) => {
    if (isDecisionTakenToThem(view)) return false
    const isBefore = isAccusedBeforeReferral(view)
    if (!isBefore && !isOrWillBeReferred(view)) return false
    // “Told” is of one solicitor on one day: another charge, another solicitor and a conviction are heard of anew, also after the referral.
    const anew = [...whatTheDefenceHearsAnew(view), ...sinceEarlierReferral(view)]
    if (isOneOf(view.answers, 'solicitor-told-of-referral', 'told')) return anew
    return [isBefore ? mayBeAVictim : isNowReferred, ...anew]
  },
  'tell-the-prosecutor-of-the-referral': (view) => {
    const toTell = unlessTold(isOneOf(view.answers, 'prosecutor-told-of-referral', 'told'), view)
    const reasons = [...(typeof toTell === 'boolean' ? [] : toTell), ...whatIsWithProsecutor(view)]
    return (
      isOrWillBeReferred(view) &&
      isPerhapsAccused(view) &&
      // A child under ten is charged with nothing. Somebody may have recorded all the same that they are accused.
      !(isUnderTen(view) && !isSaidToBeAccused(view)) &&
      // Nobody is charged, before a court or on remand without a file at the prosecutor's.
      (isWithProsecutor(view) ||
        !isOneOf(view.answers, 'prosecutor-told-of-referral', 'police-told-no-file-yet')) &&
      // That the child is accused of nothing holds only until an accusation is recorded (¶33).
      !(
        isOneOf(view.answers, 'prosecutor-told-of-referral', 'no-charge-or-investigation') && !isAccused(view)
      ) &&
      // For each charge it is done anew: what was done before was done while nobody had that file.
      toTell !== false &&
      (reasons.length === 0 || reasons)
    )
  },
  'tell-the-prosecutor-once-there-is-a-file': (view) =>
    isOrWillBeReferred(view) &&
    !isWithProsecutor(view) &&
    !isAllDropped(view) &&
    isOneOf(view.answers, 'prosecutor-told-of-referral', 'police-told-no-file-yet'),
  'tell-the-officers-of-the-referral': (view) => {
    const again = sinceEarlierReferral(view)
    const matters = raisedBy(
      itemsOf(view.answers, 'criminal-matters'),
      // “No referral” was answered before there was one.
      (matter) => again.length > 0 || fieldOf(matter, 'criminal-matter-police-told') !== 'told'
    )
    return isOrWillBeReferred(view) && matters.length > 0 && [...matters, ...again]
  },
  'send-the-evidence': (view) =>
    isReferred(view) &&
    raisedBy(
      itemsOf(view.answers, 'evidence-documents'),
      (document) => !['sent', 'not-to-be-sent'].includes(fieldOf(document, 'evidence-sent') ?? '')
    ),
  // Asked of other people than the decisions are, and done long before them: done for the one is not done for the other (¶24, ¶31).
  'ask-for-a-copy-of-the-referral': (view) => isToBeAskedForOfAnother(view) && isToBeFollowedUp(view),
  // Also anew for whatever is new since, and once whoever made the referral has left: what was done before was done without that (¶19, ¶20).
  'follow-the-nrm-decisions': (view) =>
    isToBeFollowedUp(view) && [
      ...followedUpOf(view),
      ...(ifDisclosed(view, () => newToSendOn(view)) ?? []),
      ...(isToldThat(view, isFirstResponderGone) ? ['first responder gone'] : [])
    ],
  'keep-protecting-after-a-negative-decision': ({ answers }) => decisionsAgainst(answers),
  // By the decision that stands, as paper says it. One that was looked at again and left negative is asked about too. While an accusation
  // goes on, and for a conviction, its defence is asked what the decision means for it (¶33).
  'ask-the-solicitor-about-a-negative-decision': (view) => {
    const negative = negativeDecision(view)
    if (negative === undefined) return []
    const accusations = isFacingPoliceOrCourt(view) ? mattersToTakeItTo(view) : []
    return [negative.id, ...accusations, ...convictions(view)]
  },
  // The decision that stands is taken to the lawyers who defend or advise the child: nobody else does that. It is taken anew once
  // anything comes to light of police and court, for a conviction, and to each solicitor who is named (¶33, Modern Slavery Act 2015, section 45).
  'take-a-positive-decision-to-the-solicitors': (view) => {
    const { id, outcome } = standingDecision(view)
    return id !== undefined && outcome === 'positive'
      ? [id, ...mattersToTakeItTo(view), ...convictions(view)]
      : []
  },
  'tell-the-child-of-the-decision': ({ answers }) =>
    raisedBy(
      itemsOf(answers, 'nrm-decisions'),
      (decision) => fieldOf(decision, 'nrm-decision-told-to-child') === 'to-be-told'
    ),
  // Only from a year before. Explained at 16 it would be done, and nothing would call for it when consent is asked.
  'explain-consent-before-eighteen': (view) =>
    isChild(view) &&
    mayBeSixteen(view) &&
    ['coming', 'may-be-past'].includes(nrmAtEighteen(view)?.state ?? ''),
  'adult-explain-consent': (view) => isAdultToAsk(view) && (!isAnswered(view) || newSinceAnswer(view)),
  'adult-is-asked-to-stay-in-the-nrm': (view) =>
    ['past', 'past-unsettled'].includes(nrmAtEighteen(view)?.state ?? '') && !refuses(view),
  // A referral that was begun while they were a child ends with their answer. One that was begun against their answer contradicts it.
  'tell-that-they-leave-the-nrm': (view) =>
    isAdult(view) && refuses(view) && nrmAtEighteen(view)?.state === 'past',
  'consent-and-referral-differ': (view) =>
    isAdult(view) && refuses(view) && (facts.referral.of(view) === 'being-made' || wasMadeAfterAsking(view)),
  // For an adult as for a child: who referred them is found out in place of a second referral, and is a reason of its own (¶19).
  'adult-pass-to-a-first-responder': (view) => {
    if (!isAdult(view) || !isOneOf(view.answers, 'adult-answer', 'agrees')) return false
    const decided = whatShowsAReferral(view)
    if (decided.length > 0) return decided
    if (!isAdultToAsk(view) || newSinceAnswer(view).length > 0) return false
    if (isReferred(view)) return newSinceDecidedReferral(view)
    return !isOrWillBeReferred(view) && [whileSuspected]
  },
  'adult-duty-to-notify': (view) => isAdultToAsk(view) && refuses(view) && isToNotify(view)
} satisfies Partial<ActionRules<typeof strategyDiscussionAndNrmActions>>

/** A referral that has ended without a positive decision awaits none, unless another look is asked for, or it is only suspended. */
const isToBeFollowedUp = (view: CaseView): boolean =>
  isRefusalOfAnother(view) ||
  ((isReferred(view) || isReferredByAnother(view)) &&
    (isChild(view) || !refuses(view)) &&
    (!(isConcluded(view) || isEndedReferral(view)) || mayGoOn(view) !== undefined))

/** What was decided may go on, and they do not agree to another referral: for what came after one that is suspended, or as the answer on the referral says. They leave nothing (¶20, ¶33). */
const isRefusalOfAnother = (view: CaseView): boolean =>
  isOneOf(view.answers, 'referral', 'no-consent')
    ? mayGoOn(view) !== undefined
    : mayGoOn(view) === 'suspended-or-closed' && isReferred(view) && isAdultToAsk(view)

function wasMadeAfterAsking(view: CaseView): boolean {
  const asked = valueOf(view.answers, 'adult-told-on')
  const made = valueOf(view.answers, 'referral-made-on')
  return (
    isReferred(view) && asked !== undefined && made !== undefined && firstDayOf(asked) <= firstDayOf(made)
  )
}

function isReferralLate({ answers, today }: CaseView): boolean {
  return mayBePast(valueOf(answers, 'referral-by-date'), today)
}

/**
 * A referral that somebody is making, where no decision shows that the child is referred already. An adult's waits for their consent, also where it was
 * begun while they were a child.
 */
function isBeingMade(view: CaseView): boolean {
  return (
    facts.referral.of(view) === 'being-made' &&
    !isReferredByAnother(view) &&
    (isChild(view) || isOneOf(view.answers, 'adult-answer', 'agrees'))
  )
}
