import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { birthDates, isAdult } from '../../facts/age'
import { addDays, ageOn, firstDayOf, lastDayOf } from '../../facts/dates'
import { isPlacedWithFamily } from '../../facts/where-placed'
import { endedCare } from './care-ended'
import { isPlacedTonight } from '../../facts/immediate-safety'

/**
 * How many days before an 18th birthday care may have ended for an adult to live on where they were placed. It allows for a day that was
 * recorded roughly.
 */
const daysBeforeEighteen = 92

/** Care ended, or may have ended, because the child grew up. An adult may live on where they were placed as a child. */
const wasGrownUp = (view: CaseView, ended: PlainDate): boolean => {
  const births = birthDates(view)
  const isNear = births.some(({ first }) => ageOn(first, addDays(ended, daysBeforeEighteen)) >= 18)
  return isAdult(view) && (births.length === 0 || isNear)
}

/** A placement that is over, with the days on which it began and ended. */
interface FormerPlacement {
  readonly since: { readonly first: PlainDate; readonly last: PlainDate }
  readonly until: PlainDate
}

/**
 * The recorded placement where it is over: it began in care that has ended, and ended with it. What is recorded of it stays, and nothing is
 * owed for it any more (regulations 9, 11, 13, 28). A placement without a day, or from a later day, may be planned, or belong to care that
 * is not recorded yet.
 */
function formerPlacement(view: CaseView): FormerPlacement | undefined {
  const since = valueOf(view.answers, 'placement-since')
  const care = since === undefined || isPlacedTonight(view) ? undefined : endedCare(view)
  if (since === undefined || care === undefined) return undefined
  const beganInIt = care.from === undefined || care.from <= lastDayOf(since)
  if (!beganInIt || lastDayOf(since) >= care.until || wasGrownUp(view, care.until)) return undefined
  return { since: { first: firstDayOf(since), last: lastDayOf(since) }, until: care.until }
}

/** Whether the child lived in the recorded placement while looked after, and no longer does. */
export const hasPlacementEnded = (view: CaseView): boolean => formerPlacement(view) !== undefined

/**
 * The placement that the child has left. Not one with family or friends, who may still have the child by another right. It says who has the
 * child and who knows where they are: the end of care ends duties, and moves nobody.
 */
export const leftPlacement = (view: CaseView): FormerPlacement | undefined =>
  isPlacedWithFamily(view) ? undefined : formerPlacement(view)

export const hasLeftThePlacement = (view: CaseView): boolean => leftPlacement(view) !== undefined
