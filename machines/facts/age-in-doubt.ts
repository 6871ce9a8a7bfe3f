import type { CaseView } from '../case-file/case-file'
import { ifDisclosed, isToldThat } from '../case-file/if-disclosed'
import { isOneOf, itemsOf } from '../case-file/read'
import { growingUp, isOfPaper, isSaidByChildOrFamily, recordedDates } from './age'
import { recordedCare } from './care'
import { ageChallenge, ageDoubt } from './case-details'
import { ageOn, lastDayOf } from './dates'

/**
 * Under this age nobody takes a child for an adult. Where it is doubted whether somebody is a child, they say that they are older than
 * this.
 */
const takenForAnAdultFrom = 13

/**
 * Small by every date on record, today or when care began: whom an authority has had since, nobody takes for an adult later. Beside what the child or the
 * family says, a paper may be another’s: it makes nobody near grown up before it says 16. From 16 by any date it may be a doubt of both (¶7). An entry
 * without its date may be of any age.
 */
export function isSmallByTheDates(view: CaseView): boolean {
  const births = recordedDates(view)
  const care = ifDisclosed(view, () => recordedCare(view, lastDayOf)) ?? []
  const known = [view.today, ...care.map(({ from }) => from)]
  return (
    births.length > 0 &&
    births.length === itemsOf(view.answers, 'dates-of-birth').length &&
    births.every(
      (birth) =>
        ageOn(birth.first, view.today) < growingUp &&
        ((isOfPaper(birth) && births.some(isSaidByChildOrFamily)) ||
          known.some((day) => ageOn(birth.first, day) < takenForAnAdultFrom))
    )
  )
}

/**
 * The doubt is how old a child is, not whether they are one (¶7). By every date on record they are small, or were when care began, and nobody has said otherwise,
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
    !isToldThat(view, () => isOneOf(answers, 'treated-as-a-child', 'no'))
  )
}
