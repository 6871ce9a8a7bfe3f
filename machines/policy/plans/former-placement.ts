import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { birthDates, isAdult } from '../../facts/age'
import { addDays, ageOn, firstDayOf, lastDayOf } from '../../facts/dates'
import { isPlacedWithFamily } from '../../facts/protection-and-placement'
import { isPlacedTonight } from './care-basis'
import { endedCare } from './care-ended'

/** How long before an 18th birthday care may have ended, in days, for an adult to live on where they were placed: as it is recorded, roughly. */
const daysBeforeEighteen = 92

/** Care ended by growing up, or may have: who is an adult may live on where they were placed as a child. */
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
 * owed for it any more (regulations 9, 11, 13, 28). One without a day, or from a later one, may be planned, or be of care that is not recorded yet.
 */
function formerPlacement(view: CaseView): FormerPlacement | undefined {
  const since = valueOf(view.answers, 'placement-since')
  const care = since === undefined || isPlacedTonight(view) ? undefined : endedCare(view)
  if (since === undefined || care === undefined) return undefined
  const beganInIt = care.from === undefined || care.from <= lastDayOf(since)
  if (!beganInIt || lastDayOf(since) >= care.until || wasGrownUp(view, care.until)) return undefined
  return { since: { first: firstDayOf(since), last: lastDayOf(since) }, until: care.until }
}

/** Whether the child lived in the recorded placement as one who was looked after, and does not any more. */
export const hasPlacementEnded = (view: CaseView): boolean => formerPlacement(view) !== undefined

/**
 * The placement that the child has left: none with family or friends, who may have the child still, by another right. Who has the child, and
 * who knows where, goes by this: the end of care ends duties, and moves nobody.
 */
export const leftPlacement = (view: CaseView): FormerPlacement | undefined =>
  isPlacedWithFamily(view) ? undefined : formerPlacement(view)

/** Whether the child has left it. */
export const hasLeftThePlacement = (view: CaseView): boolean => leftPlacement(view) !== undefined
