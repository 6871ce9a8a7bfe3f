import type { CaseView } from '../case-file/case-file'
import { ifDisclosed } from '../case-file/if-disclosed'
import { isOneOf, itemsOf } from '../case-file/read'
import { birthDates, growingUp, isChild, isOfPaper, recordedDates } from './age'
import { ageChallenge, ageDoubt } from './case-details'
import { ageOn } from './dates'

// An answer or a date says 18 or over, of a child whose age nobody has recorded as beyond doubt and no full assessment has settled.
const isSaidToBeAdult = (view: CaseView) =>
  ageDoubt.of(view) === 'none' &&
  !isOneOf(view.answers, 'age-in-doubt', 'no') &&
  (isOneOf(view.answers, 'age-as-known', '18-or-over') ||
    birthDates(view).some(({ first }) => ageOn(first, view.today) >= 18))

/**
 * Under this age nobody takes a child for an adult. Where it is doubted whether somebody is a child, they say that they are older than
 * this.
 */
const takenForAnAdultFrom = 13

/**
 * Small by every date on record. Beside what the child or the family says, a paper may be another’s: then it makes nobody near grown up before it says 16, and no
 * birthday by it turns the doubt into another (¶7). An entry without its date may be of any age.
 */
function isSmallByTheDates(view: CaseView): boolean {
  const births = recordedDates(view)
  const isSaid = births.some((birth) => !isOfPaper(birth))
  return (
    births.length > 0 &&
    births.length === itemsOf(view.answers, 'dates-of-birth').length &&
    births.every(
      (birth) =>
        ageOn(birth.first, view.today) < (isSaid && isOfPaper(birth) ? growingUp : takenForAnAdultFrom)
    )
  )
}

/**
 * The doubt is how old a child is, not whether they are one (¶7). By every date on record they are small, and nobody has said otherwise,
 * begun to assess or challenged anything.
 */
export function isOnlyHowOldInDoubt(view: CaseView): boolean {
  const { answers } = view
  const isSaidOlder = isOneOf(answers, 'age-as-known', '16-or-17', 'said-both', '18-or-over')
  const isAssessed = isOneOf(answers, 'age-assessment', 'under-way', 'full-assessment-recorded')
  if (ageDoubt.of(view) !== 'in-doubt' || isSaidOlder || isAssessed || ageChallenge.of(view) !== 'none')
    return false
  return (
    isSmallByTheDates(view) &&
    // Somebody who treats a small child as an adult doubts that they are a child: then what protects them is said.
    ifDisclosed(view, () => isOneOf(answers, 'treated-as-a-child', 'no')) !== true
  )
}

/**
 * A child whose age is in doubt, so that everybody who meets them has to know that they are treated as a child (¶7). It is recorded as in
 * doubt, or an assessment is set aside, or somebody says 18 or over and nobody has said that there is no doubt.
 */
export const isProtectedInDoubt = (view: CaseView): boolean =>
  isChild(view) && ((ageDoubt.of(view) === 'in-doubt' && !isOnlyHowOldInDoubt(view)) || isSaidToBeAdult(view))
