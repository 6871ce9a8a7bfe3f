import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, type ItemOf } from '../../case-file/read'
import { isChild, isEighteenByAssessmentAlone, oldestBirth, recordedDates } from '../../facts/age'
import { isSmallByTheDates } from '../../facts/age-in-doubt'
import { ageDoubt, foundByAssessment, isFoundAChildAfterAll, isFoundYounger } from '../../facts/case-details'
import { lastDayOf } from '../../facts/dates'
import { datesOfAnAdult } from '../../facts/treated-as-a-child'

type Birth = ItemOf<'dates-of-birth'>

const isOfAssessment = (birth: Birth): boolean => fieldOf(birth, 'birth-source') === 'age-assessment'

/** It is decided that they are a child: by a full assessment that stands, or by a challenge to one that had found an adult, or them older (¶7). */
const wasDecidedForTheChild = (view: CaseView): boolean =>
  ageDoubt.of(view) === 'assessed-child' ||
  isFoundYounger(view) ||
  (foundByAssessment(view) === 'an-adult' && isFoundAChildAfterAll(view))

/** Whether the finding overturned a date that makes an adult: any of a child; of somebody who has come of age since, one before the date that was found. */
function isOverturned(birth: Birth, view: CaseView): boolean {
  if (isChild(view)) return !(isEighteenByAssessmentAlone(view) && isOfAssessment(birth))
  const [known, found] = [fieldOf(birth, 'birth-date'), oldestBirth(view)]
  return known !== undefined && found !== undefined && lastDayOf(known) < found.first
}

/**
 * The dates of birth that would make an adult of somebody of whom it was decided that they are a child, also once they have come of age by the date that
 * was found: what fell stays fallen (decision 113). A recipient who has the child among other children reads none of these: it would be taken for the
 * child’s age (¶7, ¶31). The assessed date of a child is none while nobody has settled whether they are 18 by it.
 * @returns the ids of their entries
 */
export function datesSetAside(view: CaseView): ReadonlySet<string> {
  if (!wasDecidedForTheChild(view)) return new Set()
  return new Set(datesOfAnAdult(view).flatMap((birth) => (isOverturned(birth, view) ? [birth.id] : [])))
}

/** Dates that others wrote down. To whoever is not told of an immigration officer they are all of “another person or record”. */
const ofNobodyNamed: readonly (string | undefined)[] = ['home-office', 'other']

/**
 * While the age is in doubt dates stand side by side, each with its source (¶7). One that makes an adult, and of which a reader is not told whose it is, is
 * nothing that such a reader can weigh: they are told that the age is in doubt, and read the dates that somebody stands for. Where it is the only one, it stays.
 * So it does where the others are a small child’s: the copy would take the doubt for one of how old, and not say that they are treated as a child.
 * @returns the ids of their entries
 */
export function datesOfNobodyNamed(view: CaseView): ReadonlySet<string> {
  const ofAnAdult = datesOfAnAdult(view)
  if (ageDoubt.of(view) !== 'in-doubt' || ofAnAdult.length === recordedDates(view).length) return new Set()
  const untold = new Set(
    ofAnAdult.flatMap((birth) => (ofNobodyNamed.includes(fieldOf(birth, 'birth-source')) ? [birth.id] : []))
  )
  const value = itemsOf(view.answers, 'dates-of-birth').filter(({ id }) => !untold.has(id))
  const answers = { ...view.answers, 'dates-of-birth': { state: 'answered', value } } as const
  return isSmallByTheDates({ ...view, answers }) ? new Set() : untold
}
