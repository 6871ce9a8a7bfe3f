import type { CaseView } from '../../case-file/case-file'
import { fieldOf, type ItemOf } from '../../case-file/read'
import { isChild, isEighteenByAssessmentAlone } from '../../facts/age'
import { ageDoubt, foundByAssessment, isFoundAChildAfterAll, isFoundYounger } from '../../facts/case-details'
import { datesOfAnAdult } from '../../facts/treated-as-a-child'

/** It is decided that they are a child: by a full assessment that stands, or by a challenge to one that had found an adult, or them older (¶7). */
const wasDecidedForTheChild = (view: CaseView): boolean =>
  ageDoubt.of(view) === 'assessed-child' ||
  isFoundYounger(view) ||
  (foundByAssessment(view) === 'an-adult' && isFoundAChildAfterAll(view))

/**
 * The dates of birth that would make an adult of somebody of whom it is decided that they are a child. A recipient who has the child among
 * other children reads none of these: it would be taken for the child’s age (¶7, ¶31). The assessed date of a child is none while nobody has settled
 * whether they are 18 by it.
 * @returns the ids of their entries
 */
export function datesSetAside(view: CaseView): ReadonlySet<string> {
  if (!isChild(view) || !wasDecidedForTheChild(view)) return new Set()
  const isOfAssessment = (birth: ItemOf<'dates-of-birth'>) =>
    fieldOf(birth, 'birth-source') === 'age-assessment'
  const isUnsettled = isEighteenByAssessmentAlone(view)
  const setAside = datesOfAnAdult(view).filter((birth) => !(isUnsettled && isOfAssessment(birth)))
  return new Set(setAside.map(({ id }) => id))
}
