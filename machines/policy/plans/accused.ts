import type { CaseView } from '../../case-file/case-file'
import { fieldOf, type itemsOf } from '../../case-file/read'
import { ageDoubt, isChallengeOpen } from '../../facts/case-details'
import { whyTreatedAsAChild } from '../../facts/treated-as-a-child'
import { isAdultAsFarAsSaid, placeForAdults } from './first-hour'

type Matter = ReturnType<typeof itemsOf<'criminal-matters'>>[number]

/** A charge or a hearing, whatever came of it: somebody may have been sentenced as an adult. An arrest or an interview until something has come of it. */
export function isAccusationToAnswer(matter: Matter): boolean {
  const kind = fieldOf(matter, 'criminal-matter-kind') ?? ''
  return (
    ['charge', 'court-hearing'].includes(kind) ||
    (['arrest', 'interview-under-caution'].includes(kind) &&
      fieldOf(matter, 'criminal-matter-outcome') === undefined)
  )
}

/**
 * Police or court may take the child for an adult, or are to know of a challenge: the age is in doubt or was found to be a child’s, a date on record
 * says otherwise, or the child is in a prison for adults (¶7).
 */
export const isToBeKnownByTheCourt = (view: CaseView): boolean =>
  (whyTreatedAsAChild(view) !== undefined && !isAdultAsFarAsSaid(view)) ||
  ageDoubt.of(view) === 'assessed-child' ||
  isChallengeOpen(view) ||
  placeForAdults(view) === 'prison-for-adults'
