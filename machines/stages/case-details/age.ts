import type { caseDetailsActions } from '../../../content/actions/case-details'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import {
  isChild,
  isEighteenByEveryDate,
  isUnder16IfTheyAreRight,
  isWithinHalfAYearOf18
} from '../../facts/age'
import { isOnlyHowOldInDoubt } from '../../facts/age-in-doubt'
import {
  ageChallenge,
  ageDoubt,
  foundByAssessment,
  isAChildMeanwhile,
  isChallengeOpen,
  isChallengeWithoutOutcome,
  isDoubtedOrAssessed,
  isFoundAChildAfterAll,
  isFoundUnheard,
  isUnderImmigrationControl,
  isYoungerDateOwed
} from '../../facts/case-details'
import { isPast } from '../../facts/dates'
import { grownUpDates, isGrownUpOnPaper } from '../../facts/grown-up-on-paper'
import { isFindingDenied } from '../../facts/treated-as-a-child'
import { immigrationAdvisers } from '../../policy/people/advisers'
import { isFilled } from '../../policy/people/has-somebody-as'
import { whatTheCourtIsToKnow } from '../../policy/accusations/accused'
import { isClaimToBeAskedAbout, isKnownToTheHomeOffice } from '../../policy/plans/claim'
import { isHeldUnder } from '../../policy/placement/care-basis'
import { newsOfTheFinding } from '../../policy/plans/news-of-the-finding'
import { isOpen } from '../../policy/plans/open-questions'
import {
  livesInSupportedAccommodation,
  plansSupportedAccommodation
} from '../../policy/placement/supported-accommodation'
import type { ActionRules } from '../action'

/** Whether they are a child is in doubt, and the rules here count them as a child meanwhile. Not where a challenge found a younger one. */
const isAgeOpen = (view: CaseView) =>
  ageDoubt.of(view) === 'in-doubt' && isChild(view) && !isOnlyHowOldInDoubt(view) && !isYoungerDateOwed(view)

/** A challenge of a finding of a child is considered, and by that finding 18 is half a year away or less. */
const isConsideredBeforeEighteen = (view: CaseView) =>
  isChild(view) &&
  ageDoubt.of(view) === 'assessed-child' &&
  isOneOf(view.answers, 'age-assessment-challenged', 'being-considered') &&
  isChallengeWithoutOutcome(view) &&
  isWithinHalfAYearOf18(view)

/** Where the child lives, or their own agreement to it, is lawful from 16 alone (regulation 27A). */
const restsOnSixteen = (view: CaseView) =>
  livesInSupportedAccommodation(view) ||
  plansSupportedAccommodation(view) ||
  (isHeldUnder(view, 'section-20') &&
    (valueOf(view.answers, 'accommodation-agreed-by') ?? []).includes('child-of-16-or-over'))

/** When each action about the age is called for (¶7). */
export const ageRules = {
  'treat-as-a-child-meanwhile': (view) =>
    isAgeOpen(view) && !isOneOf(view.answers, 'treated-as-a-child', 'yes', 'no'),
  'go-on-treating-as-a-child': (view) =>
    isAgeOpen(view) && isOneOf(view.answers, 'treated-as-a-child', 'yes'),
  // For somebody who was treated as an adult before a full assessment, or against one (¶7).
  'treat-as-a-child': (view) =>
    ['in-doubt', 'assessed-child'].includes(ageDoubt.of(view)) &&
    isChild(view) &&
    isOneOf(view.answers, 'treated-as-a-child', 'no'),
  'settle-whether-they-are-eighteen': (view) => isEighteenByEveryDate(view) || isFindingDenied(view),
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
    isDoubtedOrAssessed(view) &&
    ageChallenge.of(view) === 'raised' &&
    !isOneOf(
      view.answers,
      'age-challenge-outcome',
      'found-a-child',
      'younger-than-found',
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
  // One that is only considered holds up no birthday: so it is settled before the one by which they would be 18 (¶7).
  'settle-what-stands-during-an-age-challenge': (view) =>
    isUnder16IfTheyAreRight(view) && restsOnSixteen(view)
      ? ['what rests on sixteen']
      : (isChallengeOpen(view) || isConsideredBeforeEighteen(view)) &&
        !isOneOf(view.answers, 'age-challenge-meanwhile', 'as-a-child', 'as-an-adult'),
  'take-up-the-outcome-of-an-age-challenge': (view) =>
    ageChallenge.of(view) === 'raised' &&
    (isYoungerDateOwed(view) ||
      (foundByAssessment(view) === 'an-adult' && isFoundAChildAfterAll(view)) ||
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
      isFoundAChildAfterAll(view)) &&
    // What was told before a challenge tells neither of it nor of what it found.
    (newsOfTheFinding(view).length === 0 || newsOfTheFinding(view)),
  // Where nobody doubts the age, no assessment comes, and those who go by that date end support by it. Each such date is taken up (¶7).
  'take-up-a-date-of-an-adult': (view) =>
    isUnderImmigrationControl(view) && isGrownUpOnPaper(view) ? grownUpDates(view) : [],
  // Also at 18, and against what an assessment found. Where somebody is accused, what is doubted, challenged or was found has to be known (¶7, ¶33).
  'tell-the-court-of-the-age': whatTheCourtIsToKnow,
  // A claim after 18 is made as an adult. Nobody here says what to do: it is asked while there is time (¶7, ¶48), and is owed on where that went
  // by (¶57). Where there is nobody to ask, the order to find somebody says it.
  'ask-about-a-claim-before-eighteen': (view) =>
    isClaimToBeAskedAbout(view) && immigrationAdvisers(view).length > 0
} satisfies Partial<ActionRules<typeof caseDetailsActions>>
