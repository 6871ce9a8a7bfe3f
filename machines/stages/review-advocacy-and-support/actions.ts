import type { reviewAdvocacyAndSupportActions } from '../../../content/actions/review-advocacy-and-support'
import type { reviewAdvocacyAndSupport } from '../../../content/stages/review-advocacy-and-support'
import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { addDays, firstDayOf, lastDayOf } from '../../facts/dates'
import { isChild } from '../../facts/age'
import { isOfCare, isSaidNotLookedAfter } from '../../facts/care'
import { isUnderImmigrationControl, mayNotBeBritish } from '../../facts/case-details'
import {
  isAdvocateOwed,
  isPutOffSince,
  isVisitorDecidedForTheChild,
  reviewsToResume,
  visitor,
  type Review
} from '../../facts/review-advocacy-and-support'
import { arrangedTooLate } from '../../policy/clock/arranged-too-late'
import { farMovesToReview } from '../../policy/clock/before-a-far-move'
import { overdueSince, wasFirstReviewLate } from '../../policy/clock/reviews'
import { raisedByTheLastReview, sinceLastReview } from '../../policy/clock/since-review'
import { addWorkingDays } from '../../policy/clock/working-days'
import { isLookedAfter, openPeriods } from '../../policy/placement/care-basis'
import { careEndedOn } from '../../policy/placement/care-ended'
import { isReturnWorkedTowards } from '../../policy/danger/family'
import { isWithSafeParent } from '../../policy/people/parental-responsibility'
import { isAtHome } from '../../policy/placement/placement-that-counts'
import { immigrationAdvisers } from '../../policy/people/advisers'
import { hasSomebodyAs, isFilled } from '../../policy/people/has-somebody-as'
import { isClaimToBeAskedAbout } from '../../policy/plans/claim'
import { isUnaccompanied } from '../../facts/status'
import { isToCome } from '../../policy/clock/days-ahead'
import { raisedBy, type ActionRules } from '../action'
import { lastReview } from '../../policy/plans/last-review'
import { lastToSay, reviewThatLeftOut } from './held-reviews'

type Explained = (typeof reviewAdvocacyAndSupport)['questions']['still-to-explain']['options'][number]

/** Whether something has still to be explained, to the child or for them (¶15, ¶46, ¶47, ¶49). */
const isStillToBeExplained = ({ answers }: CaseView, what: Explained) =>
  valueOf(answers, 'still-to-explain')?.includes(what) === true

const hasVisitor = (view: CaseView) => hasSomebodyAs('independent-visitor', 'visitor-person', view)

/** The same as a list of one, or none. */
const lastToSayAlone = (...asked: Parameters<typeof lastToSay>): readonly Review[] => {
  const last = lastToSay(...asked)
  return last === undefined ? [] : [last]
}

/**
 * The day on which care ended: since then nobody looks after the child, as somebody has recorded. Of a child who is at home with a parent the
 * end of a period says so too, or a period without care. Elsewhere another basis may follow an end, and not be recorded yet (regulation 33).
 */
function endOfCare(view: CaseView): PlainDate | undefined {
  const said = careEndedOn(view)
  if (said !== undefined || openPeriods(view).some(isOfCare)) return said
  const ended = itemsOf(view.answers, 'periods-of-care')
    .flatMap((period) => fieldOf(period, isSaidNotLookedAfter(period) ? 'care-from' : 'care-to') ?? [])
    .map(firstDayOf)
    .filter((day) => day <= view.today)
    .sort()
    .at(-1)
  // Where the child lives is asked only after this: few copies are told it.
  return ended !== undefined && (isAtHome(view) || isWithSafeParent(view)) ? ended : undefined
}

/** The review was of care that has ended, which owes no other (regulation 33). */
function isOfFormerCare(review: Review, view: CaseView): boolean {
  const [on, ended] = [fieldOf(review, 'review-on'), endOfCare(view)]
  return on !== undefined && ended !== undefined && lastDayOf(on) <= ended
}

/** The days on which a review is to come: planned ones, the one that the last review set, and the day to which one was put off. */
function plannedReviews(view: CaseView) {
  const daysOf = (reviews: readonly Review[], field: 'review-on' | 'review-next-on') =>
    reviews
      .filter((review) => !isOfFormerCare(review, view))
      .flatMap((review) => fieldOf(review, field) ?? [])
  const planned = itemsOf(view.answers, 'reviews').filter(
    (review) => fieldOf(review, 'review-state') === 'review-planned'
  )
  const last = lastReview(view)
  return [
    ...daysOf(planned, 'review-on').filter((known) => !isPutOffSince(known, 'planned', view)),
    ...daysOf(last === undefined ? [] : [last], 'review-next-on').filter(
      (known) => !isPutOffSince(known, 'review-before', view)
    ),
    ...daysOf(reviewsToResume(view), 'review-next-on')
  ]
}

/** The planned days that have passed without a review. */
function plannedReviewsPassed(view: CaseView): readonly PlainDate[] {
  const last = lastReview(view)
  const lastOn = last === undefined ? undefined : fieldOf(last, 'review-on')
  return plannedReviews(view)
    .filter(
      (known) =>
        lastDayOf(known) < view.today && (lastOn === undefined || firstDayOf(lastOn) < firstDayOf(known))
    )
    .map(({ date }) => date)
}

/** For how many days what a review looked at counts as looked at, and how many working days ahead the next may be to look at it in time. */
const [daysSinceReview, workingDaysToReview] = [28, 20]

/** A review was held not long ago, or is soon to be: it considers what is being worked towards. */
function isReviewNear(view: CaseView): boolean {
  const last = lastReview(view)
  const on = last === undefined ? undefined : fieldOf(last, 'review-on')
  if (on !== undefined && addDays(lastDayOf(on), daysSinceReview) >= view.today) return true
  const soon = addWorkingDays(view.today, workingDaysToReview).date
  return plannedReviews(view).some((known) => isToCome(known, view) && lastDayOf(known) <= soon)
}

/** An answer says that a claim is made or meant, or which open position the child is in. Somebody who advises on it has to be regulated. */
const isSaidToBeOpen = (view: CaseView) =>
  isUnderImmigrationControl(view) &&
  (valueOf(view.answers, 'immigration-position') !== undefined ||
    isOneOf(view.answers, 'asylum-claimed-or-intended', 'claimed', 'intended', 'waiting-for-legal-advice'))

/** Who may advise without being registered, and has no level (section 84). */
const withoutLevel: readonly unknown[] = [
  'solicitor',
  'barrister',
  'legal-executive',
  'supervised-caseworker'
]

const isWithoutLevel = (named: string | undefined, { answers }: CaseView) =>
  itemsOf(answers, 'people').some(
    (person) => person.id === named && withoutLevel.includes(fieldOf(person, 'person-regulated-as'))
  )

/**
 * Whether an adviser's level is still to be checked. The adviser is named, or is a representative who is registered and whose level is not
 * recorded. A solicitor has no level (¶48): one who is named is looked up only where somebody says that this is not checked, or not known.
 */
function isLevelOpen(view: CaseView): boolean {
  const level = view.answers['immigration-adviser-level']
  if (isOneOf(view.answers, 'immigration-adviser-level', 'high-enough', 'not-high-enough')) return false
  const named = valueOf(view.answers, 'immigration-adviser')
  const isOpenOfNamed =
    (level !== undefined && level.state !== 'not-yet-explored') || !isWithoutLevel(named, view)
  return (
    (isFilled(named, view) && isOpenOfNamed) ||
    immigrationAdvisers(view).some(
      (person) =>
        fieldOf(person, 'person-regulated-as') === 'immigration-advice-authority' &&
        fieldOf(person, 'person-regulated-level') === undefined
    )
  )
}

/** The legal representative will tell the child on a day that is still to come (¶50). */
const willBeToldOfReturn = (view: CaseView) =>
  isOneOf(view.answers, 'return-information-given', 'through-the-representative') &&
  isToCome(valueOf(view.answers, 'return-information-planned-for'), view)

type Unprotected = 'partly-protected' | 'not-protected'

/** What the last review found missing in the child's protection; nothing where it found none (¶46). */
function lackingProtection(view: CaseView): Unprotected | undefined {
  const last = lastToSay(view, 'review-protection-needs')
  const found = last === undefined ? undefined : fieldOf(last, 'review-protection-needs')
  return found === 'partly-protected' || found === 'not-protected' ? found : undefined
}

/** So many working days after a review a look again still is a day for what that review found missing. */
const workingDaysToLookAgain = 10

/**
 * Whether what is missing has its day already. A child found not to be protected is not left to the next review alone. A review that is
 * months away is no day for any gap: every review that is held sets the next one, whatever is missing today (¶39, ¶47).
 */
function hasItsDay(view: CaseView, found: Unprotected): boolean {
  const isStepDated = itemsOf(view.answers, 'protection-steps').some((one) =>
    isToCome(fieldOf(one, 'protection-by-when'), view)
  )
  if (isStepDated || found === 'not-protected') return isStepDated
  const last = lastToSay(view, 'review-protection-needs')
  const on = last === undefined ? undefined : fieldOf(last, 'review-on')
  if (on === undefined) return false
  const soon = addWorkingDays(firstDayOf(on), workingDaysToLookAgain).date
  return [...plannedReviews(view), valueOf(view.answers, 'protection-review-on')].some(
    (known) => isToCome(known, view) && lastDayOf(known) <= soon
  )
}

/** When each action of review, advocacy and support is called for (¶12, ¶14, ¶15, ¶46–50). */
export const reviewAdvocacyAndSupportRules: ActionRules<typeof reviewAdvocacyAndSupportActions> = {
  'name-the-reviewing-officer': (view) =>
    isChild(view) &&
    isLookedAfter(view) &&
    !hasSomebodyAs('independent-reviewing-officer', 'reviewing-officer', view),
  'brief-the-reviewing-officer': (view) =>
    isChild(view) && isStillToBeExplained(view, 'status-to-the-reviewing-officer'),
  'tell-the-child-about-the-reviewing-officer': (view) =>
    isChild(view) && isStillToBeExplained(view, 'reviewing-officer'),
  // A review that is certainly overdue is arranged today, and not by a day that is suggested. One action or the other is always called for
  // (¶46).
  'arrange-the-next-review': (view) => {
    if (!isChild(view) || !isLookedAfter(view) || overdueSince(view) !== undefined) return false
    const isOwed = !plannedReviews(view).some((known) => lastDayOf(known) >= view.today)
    const late = arrangedTooLate(view)
    const since = late === undefined ? isOwed && raisedByTheLastReview(view) : [`late on ${late.arranged}`]
    // The plan does not change for either before a review has considered it (regulations 32(2), 33(3)).
    const far = farMovesToReview(view)
    const isReturning = isToldThat(view, isReturnWorkedTowards)
    if (!isReturning && far.length === 0) return since
    const home = isReturning && !isReviewNear(view) ? ['return home'] : []
    // What was done for the next review was not done for either.
    const next = isOwed && late === undefined ? ['next review'] : []
    return [...next, ...(since === true ? [] : since || []), ...home, ...far]
  },
  'hold-the-overdue-review': (view) => {
    if (!isChild(view)) return false
    const since = overdueSince(view)
    // Each day that passed without its review calls for one: those that were planned, and the last that the law gives.
    const overdue = [...plannedReviewsPassed(view), ...(since === undefined ? [] : [since])]
    return overdue.length > 0
      ? overdue
      : isOneOf(view.answers, 'first-review-timing', 'overdue') && endOfCare(view) === undefined
  },
  'first-review-was-late': wasFirstReviewLate,
  'look-at-what-the-review-left-out': (view) => isChild(view) && raisedBy(reviewThatLeftOut(view)),
  'meet-the-status-needs': (view) =>
    raisedBy(lastToSayAlone(view, 'review-status-needs'), (last) => {
      const found = fieldOf(last, 'review-status-needs')
      return found === 'partly-met' || found === 'not-met'
    }),
  'meet-the-protection-needs': (view) => {
    const found = lackingProtection(view)
    return (
      found !== undefined &&
      !hasItsDay(view, found) &&
      raisedBy(lastToSayAlone(view, 'review-protection-needs'))
    )
  },
  'see-to-the-protection-needs': (view) => {
    const found = lackingProtection(view)
    return (
      found !== undefined &&
      hasItsDay(view, found) &&
      raisedBy(lastToSayAlone(view, 'review-protection-needs'))
    )
  },
  'tell-the-child-about-advocacy': (view) => isStillToBeExplained(view, 'advocate'),
  'explain-advocacy-without-complaint': (view) =>
    // A child who has not been told of advocacy at all is told of both at once.
    isChild(view) &&
    isStillToBeExplained(view, 'advocate-without-complaint') &&
    !isStillToBeExplained(view, 'advocate'),
  'arrange-an-advocate': (view) => isAdvocateOwed(view) && !hasSomebodyAs('advocate', 'advocate', view),
  'look-for-a-specialist-advocate': (view) =>
    isAdvocateOwed(view) && isOneOf(view.answers, 'advocate-specialist', 'not-a-specialist', 'none-found'),
  'find-a-regulated-adviser': (view) =>
    mayNotBeBritish(view) &&
    immigrationAdvisers(view).length === 0 &&
    (isSaidToBeOpen(view) ||
      isClaimToBeAskedAbout(view) ||
      valueOf(view.answers, 'immigration-questions') !== undefined),
  'check-the-advisers-level': (view) => mayNotBeBritish(view) && isLevelOpen(view),
  'find-an-adviser-of-the-right-level': (view) =>
    mayNotBeBritish(view) && isOneOf(view.answers, 'immigration-adviser-level', 'not-high-enough'),
  'find-a-specialist-in-children': (view) =>
    mayNotBeBritish(view) && isOneOf(view.answers, 'immigration-adviser-works-with-children', 'no'),
  'unregulated-advice-was-given': (view) =>
    mayNotBeBritish(view) && isOneOf(view.answers, 'unregulated-advice-given', 'yes', 'not-sure'),
  // “Not offered” calls for it of every child. Where others decide and nobody has said so, it is owed to a child who is looked after (¶49).
  'offer-an-independent-visitor': (view) =>
    isChild(view) &&
    (isOneOf(view.answers, 'visitor-answer', 'not-offered') ||
      (isVisitorDecidedForTheChild(view) && isLookedAfter(view))) &&
    !(isVisitorDecidedForTheChild(view) && hasVisitor(view)) &&
    endOfCare(view) === undefined,
  'explain-the-independent-visitor': (view) =>
    isChild(view) && visitor.of(view) !== 'not-offered' && isStillToBeExplained(view, 'independent-visitor'),
  // An authority finds one for a child whom it looks after (Children Act 1989, section 23ZB).
  'find-an-independent-visitor': (view) =>
    isChild(view) && visitor.of(view) === 'accepted' && !hasVisitor(view) && endOfCare(view) === undefined,
  'arrange-first-visitor-meeting': (view) =>
    isChild(view) &&
    (visitor.of(view) === 'accepted' || isVisitorDecidedForTheChild(view)) &&
    hasVisitor(view) &&
    valueOf(view.answers, 'visitor-first-meeting-on') === undefined,
  'tell-about-voluntary-return': (view) =>
    isChild(view) &&
    isUnderImmigrationControl(view) &&
    isUnaccompanied(view) &&
    (isOneOf(view.answers, 'return-information-given', 'held-back')
      ? sinceLastReview(view)
      : isOneOf(view.answers, 'return-information-given', 'through-the-representative', 'not-yet') &&
        !willBeToldOfReturn(view)),
  'look-at-specialist-support': ({ answers }) =>
    isOneOf(answers, 'specialist-support-enough', 'not-yet-looked-at'),
  'press-for-specialist-support': ({ answers }) => isOneOf(answers, 'specialist-support-enough', 'not-enough')
}
