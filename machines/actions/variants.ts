import type { CaseView } from '../case-file/case-file'
import { ifDisclosed, isWatched } from '../case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf } from '../case-file/read'
import { isAdult } from '../facts/age'
import { isAgreedByManager } from '../facts/agreement'
import { ageDoubt, isFoundUnheard } from '../facts/case-details'
import { interpreter } from '../facts/core-assessment'
import { isMissing } from '../facts/immediate-safety'
import { isSecurePlace } from '../facts/protection-and-placement'
import { isWorried } from '../facts/suspicion'
import { isResponsibleAdultToBeFeared } from '../facts/unaccompanied'
import { appealEntries, isToComeWhilePending } from '../policy/clock/appeal'
import { standingDecision } from '../policy/nrm-sheet/after'
import { hasNobodyLeftAs, isNamedInVain } from '../policy/people/has-somebody-as'
import { areOwnToBeLookedAtAgain, isOwnChild, mayHaveOwnChildHere } from '../policy/people/other-children'
import {
  agreeingOutOfReach,
  doubtfullyAgreeing,
  isAgreedTooYoung,
  isWithSafeParent,
  whoCouldAgree
} from '../policy/people/parental-responsibility'
import { isReturnUnwished } from '../policy/plans/family'
import {
  carersToFear,
  carersUnsettled,
  familyToTellApart,
  isToldWhetherCarersAreSettled,
  isToldWhetherCarersAreToFear
} from '../policy/people/who-cares'
import { isTonightElsewhere, isWithUncheckedAdult } from '../policy/people/who-has-the-child'
import { carersWhoMayBeMeant } from '../policy/people/who-may-be-meant'
import { dangersAtTheAddress } from '../policy/plans/addresses-of-danger'
import { areSomeOnlyKnown } from '../policy/plans/dangers'
import { wordsOfAssault } from '../policy/plans/doctor-anew'
import { isWithoutSafeAccommodation } from '../policy/plans/first-hour'
import { returnsOfLate } from '../policy/plans/returns'
import {
  newSinceDecidedReferral,
  newSinceDiscussion,
  newSinceEnquiry,
  newSinceGuardianReferral
} from '../policy/plans/what-is-new'
import { whileAnotherGoesAlong, whileReturningByWish } from './legal-variants'
import { ofAnotherMove, ofAnotherTransfer } from './move-variants'
import { onceEighteen, onceQualifying, withoutBirthdayAhead } from './eighteen-variants'
import {
  onceAskedFor,
  onceTheReferralHasEnded,
  onceTheTimeToAskIsPast,
  whileItMayGoOn,
  type VariantOf
} from './referral-variants'
import {
  tellsOfTheChildToo,
  tellsTheProsecutorToo,
  unlessSafe,
  whereNobodyIsFamily,
  whereSomebodyHasTheChild,
  whereTheChildIsUnwilling,
  withAnother,
  withoutADay
} from './shorter-variants'

/** It is settled that an interpreter is needed, and not for which language (¶26). */
const onceAnInterpreterIsNeeded: VariantOf = (view) =>
  interpreter.of(view) === 'needed' ? 'interpreter-needed' : undefined

/** Nothing stands before a safe place, so that until there is one the assessment is what comes after (¶23). */
const onceSafe: VariantOf = (view) => (isWithoutSafeAccommodation(view) ? 'once-safe' : undefined)

/** Nobody can ask, photograph or house a child who is not there: the same is done for whoever looks for them (¶39). */
const whileMissing: VariantOf = (view) => (isMissing(view) ? 'while-missing' : undefined)

/** It is known who asks, and that makes nobody safe: how somebody comes to be told stands beside it (¶23, ¶30). */
const whileOnlyKnown: VariantOf = (view) => (areSomeOnlyKnown(view) ? 'only-known' : undefined)

/** Whoever cares for the child is to be feared: they are told of nothing, and nothing is agreed with them (¶23, ¶30, ¶42). */
const whileCarerIsToBeFeared: VariantOf = (view) =>
  (ifDisclosed(view, () => carersToFear(view)) ?? []).length > 0 ? 'carer-to-fear' : undefined

/** A plan that is made with the child is made without whoever is not there, and gone through with them once they are (¶39). */
const whileNotThere: VariantOf = (view, entry) =>
  whileMissing(view, entry) ?? whileCarerIsToBeFeared(view, entry)

/** Nor with whoever has the child, before it is settled whether the child may stay there (¶30, ¶42). */
const whileNotThereOrUnsettled: VariantOf = (view, entry) =>
  whileMissing(view, entry) ?? whileCarersAreUnsettled(view, entry)

/** From 18 it is not asked with whom of the family somebody is placed: nothing is agreed there with whoever may be the danger (¶54, ¶66). */
const whereWhoeverIsThereMayBeFeared: VariantOf = (view, entry) =>
  isAdult(view) ? 'carer-to-fear' : whileCarersAreUnsettled(view, entry)

/** It is to be settled whether the child may stay with whoever has the child: those who decide that agree who is told of the plan. */
const areCarersToBeSettled = (view: CaseView): boolean =>
  [
    (): readonly unknown[] => [
      ...carersToFear(view),
      ...carersUnsettled(view),
      ...carersWhoMayBeMeant(view),
      ...familyToTellApart(view)
    ],
    () => {
      // Whoever has the child is told nothing of an investigation, and is not to read that it is about their house.
      valueOf(view.answers, 'co-operation-details')
      return dangersAtTheAddress(view)
    }
  ].some((unsettled) => (ifDisclosed(view, unsettled) ?? []).length > 0)

const whileCarersAreUnsettled: VariantOf = (view) =>
  areCarersToBeSettled(view) ? 'carer-to-fear' : undefined

/** Where it is only that nobody has checked them, which their own copy tells, it says nothing of what is feared. */
const whileCarersAreToBeSettled: VariantOf = (view) => {
  if (areCarersToBeSettled(view)) return 'carer-to-fear'
  return isWithUncheckedAdult(view) ? 'unchecked-adult' : undefined
}

/** Somebody is named who cannot be the manager who agrees, so that nobody has agreed yet (¶9, ¶20). */
const whileNoManagerIsNamed: VariantOf = (view) =>
  valueOf(view.answers, 'suspicion-withdrawn-agreed-by') !== undefined && !isAgreedByManager(view)
    ? 'not-by-who-is-named'
    : undefined

/**
 * The time to appeal has gone, as it is recorded: whether anything can still be done is for a lawyer to say, today (¶33, ¶60). So is
 * which holds, where one appeal is said to wait and one to come.
 */
const onceItsDayIsPast: VariantOf = (view) =>
  appealEntries(view).some(({ state }) => state.kind === 'overdue')
    ? 'past-its-day'
    : isToComeWhilePending(view)
      ? 'while-one-is-pending'
      : undefined

/** A decision was negative, and a positive one stands: nobody is told that the child was found no victim (¶20). */
const onceAPositiveOneStands: VariantOf = (view, entry) =>
  whileCarerIsToBeFeared(view, entry) ??
  (ifDisclosed(view, () => standingDecision(view).outcome) === 'positive' ? 'positive-stands' : undefined)

/** An assessment has found an adult, and the person could not answer the doubts first: what is awaited is no first one (¶7). */
const onceFoundUnheard: VariantOf = (view) => (isFoundUnheard(view) ? 'found-unheard' : undefined)

/** A full assessment has found a child: the age is in doubt no more, and it is the finding that nobody goes against (¶7). */
const onceFoundAChild: VariantOf = (view) =>
  ageDoubt.of(view) === 'assessed-child' ? 'found-a-child' : onceFoundUnheard(view, undefined)

/** Whoever could agree may be a danger to the child, so that a lawyer is asked, and not they (¶30). */
const whereOnlyDangersCouldAgree: VariantOf = (view) =>
  whoCouldAgree(view).areDangers ? 'only-those-to-fear' : undefined

/** Who is recorded as agreeing is the child alone, who is too young to (Children Act 1989, section 20). */
const whereTheChildAgreedTooYoung: VariantOf = (view, entry) =>
  whereOnlyDangersCouldAgree(view, entry) ?? (isAgreedTooYoung(view) ? 'agreed-too-young' : undefined)

/** Nobody is to be feared: whoever could have agreed is out of reach, so that it is asked whose agreement it is. */
const whereNobodyCanHaveAgreed: VariantOf = (view) =>
  doubtfullyAgreeing(view).length === 0 && agreeingOutOfReach(view).length > 0 ? 'out-of-reach' : undefined

/** The other child is this child’s own, for whom no other authority need answer (¶20). */
const ofTheirOwnChild: VariantOf = ({ answers }, entry) =>
  itemsOf(answers, 'siblings-and-other-children').some((child) => child.id === entry && isOwnChild(child))
    ? 'their-own-child'
    : undefined

/** Whoever lives with the child is asked; only another parent has to be reached (¶30). */
const whereAParentIsThere: VariantOf = (view) => (isWithSafeParent(view) ? 'with-the-parent' : undefined)

/** Who has the child may be somebody with whom contact waits, or who is a danger, or may be: whoever is not told reads the order with what it hangs on (¶30, ¶44). */
const whereSettled: VariantOf = (view) =>
  isToldWhetherCarersAreSettled(view) &&
  isToldWhetherCarersAreToFear(view) &&
  ifDisclosed(view, () => isTonightElsewhere(view)) !== undefined &&
  ifDisclosed(view, () => dangersAtTheAddress(view)) !== undefined
    ? undefined
    : 'where-settled'

/** What calls for it came after it was done or decided once; a copy that is not given what came does not say that anything did (¶19, ¶20, ¶39). */
const onceMore =
  (news: (view: CaseView) => readonly string[]): VariantOf =>
  (view) =>
    (ifDisclosed(view, () => news(view)) ?? []).length > 0 ? 'again' : undefined

/** The guardian who was there has left, or is a danger to the child: the service is asked who works with the child now (¶24). */
const onceTheGuardianIsGone: VariantOf = (view) =>
  hasNobodyLeftAs('child-trafficking-guardian', 'named-guardian', view) ? 'nobody-left' : undefined

/** Who was to stand by the child has left, or is a danger to them: whoever is new knows nothing of what the one before was told (¶33). */
const onceSomebodyIsGone: VariantOf = (view) =>
  itemsOf(view.answers, 'criminal-matters').some((matter) =>
    [fieldOf(matter, 'criminal-matter-solicitor'), fieldOf(matter, 'criminal-matter-appropriate-adult')].some(
      (named) => isNamedInVain(named, view)
    )
  )
    ? 'nobody-left'
    : undefined

/** Who is said to be responsible for the child may be a danger to them (¶7, ¶30). */
const whereTheAdultIsToBeFeared: VariantOf = (view) =>
  isResponsibleAdultToBeFeared(view) ? 'adult-to-fear' : undefined

/** Why the child is asked anew whether they need a doctor: an assault before a return, which may have been one (¶25, ¶39). */
const onceItIsAskedAnew: VariantOf = (view) => {
  if ((ifDisclosed(view, () => wordsOfAssault(view)) ?? []).length > 0) return 'after-an-assault'
  return (ifDisclosed(view, () => returnsOfLate(view)) ?? []).length > 0 ? 'after-a-return' : undefined
}

/** What takes liberty away is the place, whatever measures are chosen in it (ECHR article 5). */
const ofASecurePlace: VariantOf = (view) =>
  ifDisclosed(view, () => isSecurePlace(view)) === true ? 'secure-place' : undefined

const variants: Readonly<Record<string, VariantOf>> = {
  // Only where there is a suspicion, or somebody looks into one, do the words speak of a victim.
  'report-missing': (view) => (isWorried(view) ? 'may-be-a-victim' : undefined),
  'look-for-the-child': (view) =>
    ifDisclosed(view, () => mayHaveOwnChildHere(view)) === true ? 'with-their-own-child' : undefined,
  'tell-enquirers-nothing': whileOnlyKnown,
  'hold-a-strategy-discussion': onceMore(newSinceDiscussion),
  'decide-on-child-protection': onceMore(newSinceEnquiry),
  'make-the-nrm-referral': onceMore(newSinceDecidedReferral),
  'make-the-guardian-referral': (view) =>
    onceTheGuardianIsGone(view, undefined) ?? onceMore(newSinceGuardianReferral)(view, undefined),
  'arrange-help-for-a-police-interview': onceSomebodyIsGone,
  'tell-the-officers-of-the-referral': (view, entry) =>
    onceTheReferralHasEnded(view, entry) ?? tellsTheProsecutorToo(view, entry),
  'tell-the-prosecutor-of-the-referral': onceTheReferralHasEnded,
  'find-a-safe-place': (view, entry) => whileMissing(view, entry) ?? whereSomebodyHasTheChild(view, entry),
  'location-was-told': whileMissing,
  'take-a-photograph': whileMissing,
  'note-the-phone-numbers': whileMissing,
  'start-the-assessment': onceSafe,
  'assess-at-once': (view, entry) => whileMissing(view, entry) ?? unlessSafe(view, entry),
  'tell-the-police': whereTheChildIsUnwilling,
  'tell-the-police-what-leads-to-the-child': tellsOfTheChildToo,
  'explain-where-they-are': withAnother('explain-the-risks', 'and-the-risks'),
  'explain-who-does-what': withAnother('explain-the-situation', 'and-the-situation'),
  'find-out-by-the-date': withoutADay,
  'arrange-the-visits': whereNobodyIsFamily,
  'report-the-crime': whereTheChildIsUnwilling,
  'establish-language-needs': onceAnInterpreterIsNeeded,
  'never-approach-the-embassy': whileReturningByWish,
  'take-advice-on-the-refusal': onceItsDayIsPast,
  'have-the-appeal-lodged': onceItsDayIsPast,
  'ask-the-solicitor-about-a-negative-decision': (view) =>
    onceAskedFor(view, undefined) ?? onceTheTimeToAskIsPast(view, undefined),
  'follow-the-nrm-decisions': whileItMayGoOn,
  'treat-as-a-child-meanwhile': onceFoundUnheard,
  'go-on-treating-as-a-child': onceFoundUnheard,
  'treat-as-a-child': onceFoundAChild,
  'consider-the-other-children-there': onceFoundUnheard,
  'take-advice-on-the-agreement': whereNobodyCanHaveAgreed,
  'ask-who-can-agree-to-the-accommodation': whereTheChildAgreedTooYoung,
  'establish-whether-unaccompanied': whereTheAdultIsToBeFeared,
  'answer-the-transfer-request': ofAnotherTransfer,
  'hear-the-child-about-the-transfer': ofAnotherTransfer,
  'pass-on-what-is-known': ofAnotherMove,
  'tell-of-worry-for-another-child': ofTheirOwnChild,
  'refer-each-other-child': ofTheirOwnChild,
  'look-again-at-the-other-child': (view) =>
    ifDisclosed(view, () => areOwnToBeLookedAtAgain(view)) === true ? 'their-own-child' : undefined,
  'consider-reunification': (view) => (isReturnUnwished(view) ? 'unwished' : undefined),
  'seek-parents-views': whereAParentIsThere,
  'agree-home-and-money-from-eighteen': onceEighteen,
  'carry-out-human-rights-assessment': (view) => (isAdult(view) ? undefined : 'before-eighteen'),
  'ask-for-an-assessment-by-adult-social-care': (view, entry) =>
    onceEighteen(view, entry) ?? withoutBirthdayAhead(view, entry),
  'ask-about-a-claim-before-eighteen': withoutBirthdayAhead,
  'decide-on-advice-and-assistance': onceQualifying,
  // Who briefs them asks about them first; in no copy do carers read that they are asked about (¶42, ¶44).
  'brief-the-carer': (view, entry) =>
    whereSettled(view, entry) ?? (isWatched(view.answers) ? undefined : 'ask-first'),
  'complete-the-briefing': whereSettled,
  'plan-the-first-48-hours': whileNotThereOrUnsettled,
  'make-existing-contact-safe': whereWhoeverIsThereMayBeFeared,
  'exploiters-in-touch-lately': whileCarerIsToBeFeared,
  'protect-from-influence': whileNotThere,
  'keep-protecting-from-influence': whileCarerIsToBeFeared,
  'share-missing-risk': whileCarerIsToBeFeared,
  'keep-missing-risk-under-review': whileCarerIsToBeFeared,
  'agree-what-happens-if-missing': whileCarerIsToBeFeared,
  'look-again-after-a-return': whileCarerIsToBeFeared,
  'get-help-today': whileCarerIsToBeFeared,
  'placement-plan-was-late': whileCarerIsToBeFeared,
  'agree-the-placement-plan': whileCarersAreToBeSettled,
  'keep-protecting-after-a-negative-decision': onceAPositiveOneStands,
  'find-out-whether-a-doctor-is-needed': onceItIsAskedAnew,
  'settle-what-authorises-a-measure': ofASecurePlace,
  'liberty-without-authority': ofASecurePlace,
  'name-the-legal-companion': whileAnotherGoesAlong,
  'manager-agrees-the-withdrawal': whileNoManagerIsNamed
}

/** Which words an action has in this case, and for this entry where it is for one, where it has others than its own; they are in messages under `action-list.as`. */
export const variantOf = (action: string, view: CaseView, entry?: string): string | undefined =>
  Object.hasOwn(variants, action) ? variants[action]?.(view, entry) : undefined
