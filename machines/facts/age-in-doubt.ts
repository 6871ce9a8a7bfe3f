import type { CaseView } from '../case-file/case-file'
import { ifDisclosed } from '../case-file/if-disclosed'
import { isOneOf, itemsOf } from '../case-file/read'
import { growingUp, isOfPaper, recordedDates } from './age'
import { ageChallenge, ageDoubt } from './case-details'
import { ageOn } from './dates'

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
