import type { ActionId } from '../../../content/actions/ids'
import type { CaseView } from '../../case-file/case-file'
import { isWatched } from '../../case-file/if-disclosed'
import { isOneOf, valueOf } from '../../case-file/read'
import { isAdult, isChild, isWithoutBirthdayAhead } from '../../facts/age'
import { takenOverOn } from '../../facts/care'
import { cannotBeAsked } from '../../facts/cannot-be-asked'
import { isPlacedTonight, isUnsafeByAnotherChild } from '../../facts/immediate-safety'
import { isSmall } from '../../facts/small-child'
import { isAgreedByManager } from '../../facts/agreement'
import { isNothingLacking } from '../../facts/finishing/lacking'
import { isPlacedWithFamily } from '../../facts/where-placed'
import { isWorried, suspicion } from '../../facts/suspicion'
import { isResponsibleAdultToBeFeared } from '../../facts/unaccompanied'
import {
  appealEntries,
  isClaimWithdrawn,
  isSaidWithoutItsDay,
  isToComeWhilePending
} from '../../policy/clock/appeal'
import { isLeftToEachOther, isAccommodatedOverAnObjection } from '../../policy/clock/care-basis'
import { isReviewRecordMissing } from '../../policy/clock/reviews'
import { isConnectedPersonRefused } from '../../policy/clock/temporary-approval'
import { standingDecision } from '../../policy/nrm-sheet/after'
import { isOfEarlierTransfer } from '../../policy/people/comings-to-an-authority'
import { isNoFirstMove } from '../../policy/people/former-authority'
import { plansNamingADanger } from '../../policy/danger/dangers-in-plans'
import { isCompanionOfAnotherPart, mayAuthorityBeOtherSide } from '../../policy/people/legal-companion'
import { areThoseToFearPerhapsLeft } from '../../policy/people/who-cares'
import { isTooYoungForTonight } from '../../policy/placement/supported-accommodation'
import { situationsThatGoOn } from '../../policy/danger/addresses-of-danger'
import { familyPartOfIt } from '../../policy/danger/contact-to-fear'
import { areSomeOnlyKnown } from '../../policy/danger/dangers'
import { isEuropeanWithoutClaim, isReturningByWish } from '../../policy/danger/fear-of-the-authorities'
import { isHeldForRemoval, isKeptFromGoingMissing, phonesSinceAReturn } from '../../policy/danger/tonight'
import { aboutTheAge, whileAgeInDoubt } from './age'
import { ofAgreement } from './agreement'
import { ofTheAssessment } from './assessment'
import { occurrencesOf } from '../all'
import { whileSuspected } from '../../stages/action'
import { alsoOfGoingMissing, isJoined } from '../called-too'
import {
  whereTheyMayStay,
  whereTheyMayStayOrAskedFirst,
  whereNobodyIsFeared,
  whereSomebodyHasTheChild,
  whileCarerIsToBeFeared,
  whileCarersAreDoubtedOrUnchecked,
  whileMissing,
  whileNotThere
} from './carer'
import { ofContact, whereToldOfThePlacement } from './contact'
import { isDated } from '../dated'
import { isToldFirstOfThePolice } from '../contained'
import { atPoliceAndCourt } from './court'
import { ofLeavingCare, onceEighteen } from './leaving-care'
import { aboutLiberty } from './liberty'
import { ofTheirOwnChildren } from './own-child'
import { ofDecisions } from './decision'
import { ofHandovers } from './handover'
import { ofHealthToday } from './health'
import { aboutTheInterpreter } from './interpreter'
import { whereBackElsewhere, whereTheyMayKnow, withoutTheChild } from './missing'
import { whereNobodyCanAsk } from './not-asked'
import { ofReferrals } from './referral'
import { ofReturns } from './return'
import { atThePoliceStation } from './station'
import { firstOf, where, whereAny, whereTold, withMore, type Variants } from './variant'

/** Which school, nursery and medicines go by the age alone (¶7). */
const ofASmallChild = whereTold('small', isSmall)

const whereTheChildIsUnwilling = where('child-unwilling', isToldFirstOfThePolice)

/**
 * The time to appeal has gone, by what is recorded. Whether anything can still be done is for a lawyer to say, today (¶33, ¶60). The lawyer
 * also says which answer holds, where one appeal is said to wait and one to come.
 */
const onceItsDayIsPast = firstOf(
  where('past-its-day', (view) => appealEntries(view).some(({ state }) => state.kind === 'overdue')),
  where('while-one-is-pending', isToComeWhilePending)
)

/** A transfer was answered before, and that was another move (¶24). */
const ofAnotherTransfer = whereTold('again', isOfEarlierTransfer)

/**
 * Another order asks for what each does if the child goes missing, or they are an adult who is held and go missing from nobody. What one desk wrote of it is not agreed with
 * the police (¶10).
 */
const isIfMissingSaidElsewhere = (view: CaseView): boolean =>
  occurrencesOf(view).called.has('agree-what-happens-if-missing') || isKeptFromGoingMissing(view)

/** Treated as a child, and no 18th birthday is ahead before which anything could be done (¶7). */
const withoutBirthdayAhead = where('no-birthday-ahead', isWithoutBirthdayAhead)

/** The child is, or is to be, placed with nobody of the family or close to it. No visit there is owed weekly (Regulations 24 and 28). */
const isPlacedOutsideTheFamily = (view: CaseView): boolean =>
  valueOf(view.answers, 'placement-kind') === undefined ? isPlacedTonight(view) : !isPlacedWithFamily(view)

const others: Variants = {
  // The words speak of a victim only where there is a suspicion, or somebody looks into one.
  'report-missing': where('may-be-a-victim', isWorried),
  // It is known who asks, and that makes nobody safe. The words also say how somebody comes to be told (¶23, ¶30).
  'tell-enquirers-nothing': where('only-known', areSomeOnlyKnown),
  // Nobody has fled from it: a lawyer says how it is answered, and the family there is not lost by silence (¶29).
  'authority-of-their-country-asks': whereTold('no-claim', isEuropeanWithoutClaim),
  // No member of the family is part of it. Another child was exploited together with this one, or was with this one or is kin, and is referred (¶19, ¶20).
  'conclusion-and-family-differ': firstOf(
    where('still-finding-out', (view) => suspicion.of(view) === 'finding-out'),
    where('another-child', (view) => familyPartOfIt(view).length === 0)
  ),
  'find-a-safe-place': firstOf(
    whileMissing,
    whereTold('held-for-removal', isHeldForRemoval),
    where('another-child', isUnsafeByAnotherChild),
    whereSomebodyHasTheChild,
    // Tonight’s home is known, and a child may live in it: they are still to be brought there, and whether it is safe is seen there (¶23, regulation 27A).
    where(
      'home-known',
      (view) =>
        isOneOf(view.answers, 'safe-place-first', 'being-arranged') &&
        isPlacedTonight(view) &&
        !isTooYoungForTonight(view)
    )
  ),
  // Somebody must say it: those who hold them may not know (¶20, ¶33).
  'tell-the-lawyer-of-the-detention': whereTold('may-be-a-victim', isWorried),
  'location-was-told': firstOf(whileMissing, whereToldOfThePlacement, whereTheyMayKnow, whereBackElsewhere),
  // Whoever came with the child may have them now, and reads the copy: none says whose phones are kept (¶23, ¶42).
  'note-the-phone-numbers': firstOf(
    whileMissing,
    where(
      'small',
      (view) => !isWatched(view.answers) && isSmall(view) && suspicion.of(view) !== 'not-suspected'
    ),
    whereTold('small-agreed', cannotBeAsked),
    whereAny('after-a-return', phonesSinceAReturn)
  ),
  'tell-the-police': whereTheChildIsUnwilling,
  // One call to the police is about the child and what leads to them. Where the child is to be told first, that has an action of its own (¶10, ¶23, ¶41).
  'tell-the-police-what-leads-to-the-child': where(
    'not-told-yet',
    (view, entry, joined) => !isToldFirstOfThePolice(view) && isJoined('tell-the-police')(view, entry, joined)
  ),
  // Nobody has said who finds it out, or by which day. So neither is called agreed (¶13).
  'find-out-by-the-date': whereTold(
    'no-day-agreed',
    (view) => !isNothingLacking('finding-out-incomplete', view)
  ),
  // A copy may read a relative’s home as any foster care. So each copy has the words that hold with a relative too.
  // Within which time is said where the clock has no day for it (regulation 28).
  'arrange-the-visits': firstOf(
    where(
      'dated',
      (view) =>
        !isWatched(view.answers) &&
        isPlacedOutsideTheFamily(view) &&
        isDated(view, 'first-visit', 'next-visit')
    ),
    where('with-others', (view) => !isWatched(view.answers) && isPlacedOutsideTheFamily(view))
  ),
  'report-the-crime': whereTheChildIsUnwilling,
  // Nobody has said that it goes on, but the child is not safe where it was, or with the person who did it (¶20, ¶23).
  'still-being-exploited': where('found-there', (view) => situationsThatGoOn(view).length === 0),
  'take-advice-on-the-refusal': firstOf(
    where('claim-withdrawn', isClaimWithdrawn),
    whereTold('said-without-its-day', isSaidWithoutItsDay),
    onceItsDayIsPast
  ),
  'have-the-appeal-lodged': onceItsDayIsPast,
  // Approval is refused, or was never given: what holds until another home is found is settled (regulation 25).
  'settle-the-temporary-approval': where('not-approved', isConnectedPersonRefused),
  // The person recorded as responsible for the child may be a danger to them (¶7, ¶30).
  'establish-whether-unaccompanied': where('adult-to-fear', isResponsibleAdultToBeFeared),
  'answer-the-transfer-request': ofAnotherTransfer,
  'hear-the-child-about-the-transfer': firstOf(
    where('will-not-happen', ({ answers }) => isOneOf(answers, 'transfer-state', 'will-not-happen')),
    ofAnotherTransfer
  ),
  // The child moved between authorities before, and what is recorded may be of that move (¶31).
  // Once another authority has taken over, ours may be the one that waits for it (¶31).
  'pass-on-what-is-known': firstOf(
    whereTold('again', isNoFirstMove),
    where('moved', (view) => takenOverOn(view) !== undefined)
  ),
  // Papers for a return that the child wishes for come from the embassy. The words say who asks for them, and who never does (¶61).
  'never-approach-the-embassy': where('to-return', isReturningByWish),
  // Only entries of plans call for it: no pregnancy is recorded any more (¶34).
  'arrange-pregnancy-care': firstOf(
    whileMissing,
    whereAny('none-any-more', (view) => occurrencesOf(view).called.get('arrange-pregnancy-care') ?? [])
  ),
  'carry-out-human-rights-assessment': where('before-eighteen', (view) => !isAdult(view)),
  'ask-for-an-assessment-by-adult-social-care': firstOf(onceEighteen, withoutBirthdayAhead),
  'ask-about-a-claim-before-eighteen': firstOf(onceEighteen, withoutBirthdayAhead),
  // The child has moved to somebody else, and whoever is feared has no last day on record: two things may be so (¶23).
  'carer-may-be-a-danger': whereTold('recorded-still', areThoseToFearPerhapsLeft),
  'brief-the-carer': whereTheyMayStayOrAskedFirst,
  // Nothing that a briefing lacks calls for it, but what was concluded since (¶44).
  'complete-the-briefing': firstOf(
    whereTheyMayStay,
    where('since-suspected', (view) => {
      const raising = occurrencesOf(view).called.get('complete-the-briefing') ?? []
      return raising.length > 0 && raising.every((one) => one === whileSuspected)
    })
  ),
  'find-out-how-old-a-small-child-is': ofASmallChild,
  'produce-the-personal-education-plan': ofASmallChild,
  'secure-a-place-in-education': firstOf(ofASmallChild, whileAgeInDoubt),
  'protect-from-influence': alsoOfGoingMissing('share-missing-risk', whileNotThere),
  'keep-protecting-from-influence': alsoOfGoingMissing(
    'keep-missing-risk-under-review',
    whileCarerIsToBeFeared
  ),
  'share-missing-risk': whileCarerIsToBeFeared,
  'keep-missing-risk-under-review': whileCarerIsToBeFeared,
  // What each does if the child goes missing has an order of its own: it is asked for once (¶10, ¶39).
  'agree-police-roles': where('protection-alone', isIfMissingSaidElsewhere),
  'agree-what-happens-if-missing': firstOf(
    whileCarerIsToBeFeared,
    // No copy says so: a carer who is tied to that person may read it (¶30, ¶42).
    where('names-a-danger', (view) => !isWatched(view.answers) && plansNamingADanger(view).length > 0)
  ),
  'look-again-after-a-move': whereNobodyIsFeared,
  'placement-plan-was-late': whileCarerIsToBeFeared,
  'agree-the-placement-plan': withMore(
    'undated',
    (view) => !isDated(view, 'placement-plan'),
    whileCarersAreDoubtedOrUnchecked
  ),
  // A decision was negative, and a positive one stands: nobody is told that the child was found no victim (¶20).
  'keep-protecting-after-a-negative-decision': firstOf(
    whileCarerIsToBeFeared,
    whereTold('positive-stands', (view) => standingDecision(view).outcome === 'positive')
  ),
  // A holder objects, and section 20 is still recorded. For a child under 16 both cannot be left (Children Act 1989, section 20).
  'settle-the-basis-of-care': whereTold('objected-to', isAccommodatedOverAnObjection),
  // It may have been held yesterday (¶46).
  'hold-the-overdue-review': where('record-missing', isReviewRecordMissing),
  // The police and the others come together again where what they know has changed (¶10, ¶20).
  'tell-the-police-of-threats': whereTold(
    'discussed-before',
    (view) => isChild(view) && isOneOf(view.answers, 'strategy-discussion', 'held')
  ),
  // None looks after the child, and two are named (¶31).
  'settle-which-authority-looks-after': whereTold('neither', isLeftToEachOther),
  // Somebody is named who is neither the social worker nor a carer (¶33). Or neither of those may be right, where the authority is the other side.
  'name-the-legal-companion': firstOf(
    where('of-another-part', isCompanionOfAnotherPart),
    where('against-the-authority', (view) => isChild(view) && mayAuthorityBeOtherSide(view))
  ),
  // The person named cannot be the manager who agrees, so that nobody has agreed yet (¶9, ¶20).
  'manager-agrees-the-withdrawal': where(
    'not-by-who-is-named',
    (view) => valueOf(view.answers, 'suspicion-withdrawn-agreed-by') !== undefined && !isAgreedByManager(view)
  )
}

/** No two of them have the same action: one would be lost. */
export const variantMaps: readonly Variants[] = [
  aboutTheAge,
  aboutTheInterpreter,
  atPoliceAndCourt,
  aboutLiberty,
  ofLeavingCare,
  atThePoliceStation,
  ofContact,
  ofTheirOwnChildren,
  ofReferrals,
  ofDecisions,
  ofReturns,
  ofAgreement,
  ofTheAssessment,
  ofHealthToday,
  ofHandovers,
  whereNobodyCanAsk,
  withoutTheChild,
  others
]
const variants: Variants = Object.assign({}, ...variantMaps) as Variants

/** Which other words an action has in this case, or for this entry; nothing where it has its own. They are in messages under `action-list.as`. */
export const variantOf = (
  action: string,
  view: CaseView,
  entry?: string,
  joined?: readonly string[]
): string | undefined =>
  Object.hasOwn(variants, action) ? variants[action as ActionId]?.(view, entry, joined) : undefined
