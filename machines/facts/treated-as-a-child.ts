import type { CaseView } from '../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, type ItemOf } from '../case-file/read'
import { birthDates, isChild, isEighteenByAssessmentAlone } from './age'
import { isOnlyHowOldInDoubt } from './age-in-doubt'
import {
  ageChallenge,
  ageDoubt,
  foundByAssessment,
  isFoundAChildAfterAll,
  isFoundYounger
} from './case-details'
import { ageOn, lastDayOf } from './dates'

// An answer or a date says 18 or over, of a child whose age nobody has recorded as beyond doubt and no full assessment has settled.
const isSaidToBeAdult = (view: CaseView) =>
  ageDoubt.of(view) === 'none' &&
  !isOneOf(view.answers, 'age-in-doubt', 'no') &&
  (isOneOf(view.answers, 'age-as-known', '18-or-over') ||
    birthDates(view).some(({ first }) => ageOn(first, view.today) >= 18))

/**
 * A child whose age is in doubt, so that everybody who meets them has to know that they are treated as a child (¶7). It is recorded as in
 * doubt, or an assessment is set aside, or somebody says 18 or over and nobody has said that there is no doubt.
 */
export const isProtectedInDoubt = (view: CaseView): boolean =>
  isChild(view) && ((ageDoubt.of(view) === 'in-doubt' && !isOnlyHowOldInDoubt(view)) || isSaidToBeAdult(view))

/** A full assessment found an adult, it is answered that nobody doubts the age, and nothing of their own makes an adult (¶7). */
export const isFindingDenied = (view: CaseView): boolean =>
  isChild(view) && ageDoubt.of(view) === 'none' && foundByAssessment(view) === 'an-adult'

/** It was decided not to assess the age. No assessment will settle the doubt: only somebody who records that there is none (¶7). */
export const isNotToBeAssessed = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'age-assessment', 'decided-not-to-assess')

/** Why everybody who meets this person has to know that they are to be treated as a child. */
type Why =
  | 'in-doubt'
  | 'not-to-be-assessed'
  | 'challenged'
  | 'found-by-challenge'
  | 'found-younger'
  | 'said-to-be-adult'
  | 'not-in-doubt'
  | 'found-a-child'
  | 'eighteen-not-settled'
  | 'finding-not-settled'

/**
 * The recorded dates of birth by which, on any day that they can mean, somebody would be 18 or over. It does not matter who gave the date,
 * or whether it still counts.
 */
export const datesOfAnAdult = (view: CaseView): readonly ItemOf<'dates-of-birth'>[] =>
  itemsOf(view.answers, 'dates-of-birth').filter((birth) => {
    const known = fieldOf(birth, 'birth-date')
    return known !== undefined && ageOn(lastDayOf(known), view.today) >= 18
  })

/**
 * Why somebody is to be treated as a child who could be taken for an adult (¶7). The age is in doubt, an assessment that found an adult is
 * challenged or was found wrong, or somebody says 18 or over. Or the date of one that found a child makes them 18, and that is not settled.
 * Or it is not settled whether one that found an adult holds, against “nobody doubts it”. Also where nobody doubts the age, but a date on
 * record says 18 or over. Nothing where nobody could take the child for an adult, or they are one.
 */
export function whyTreatedAsAChild(view: CaseView): Why | undefined {
  if (!isProtectedInDoubt(view)) {
    // Also where no date of an adult is on record: a paper on the assessment says what it found.
    if (isFindingDenied(view)) return 'finding-not-settled'
    if (!isChild(view) || datesOfAnAdult(view).length === 0) return undefined
    if (isEighteenByAssessmentAlone(view)) return 'eighteen-not-settled'
    return ageDoubt.of(view) === 'assessed-child' ? 'found-a-child' : 'not-in-doubt'
  }
  if (ageDoubt.of(view) !== 'in-doubt') return 'said-to-be-adult'
  if (isFoundYounger(view)) return 'found-younger'
  if (foundByAssessment(view) !== 'an-adult' || ageChallenge.of(view) === 'none')
    return isNotToBeAssessed(view) ? 'not-to-be-assessed' : 'in-doubt'
  return isFoundAChildAfterAll(view) ? 'found-by-challenge' : 'challenged'
}
