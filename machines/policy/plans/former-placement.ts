import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { birthDates, isAdult } from '../../facts/age'
import { addDays, ageOn, firstDayOf, lastDayOf } from '../../facts/dates'
import { careEndedOn } from './care-ended'

/** Care ended by growing up, by a date that counts: who is an adult may live on where they were placed as a child. */
const wasGrownUp = (view: CaseView, ended: PlainDate): boolean =>
  isAdult(view) && birthDates(view).some(({ first }) => ageOn(first, addDays(ended, 1)) >= 18)

/** A placement that is over, with the days on which it began and ended. */
interface FormerPlacement {
  readonly since: { readonly first: PlainDate; readonly last: PlainDate }
  readonly until: PlainDate
}

/**
 * The recorded placement where it is over: it began before the end of care, and ended with it. What is recorded of it stays, and nothing is
 * owed for it any more (regulations 9, 11, 13, 28). One without a day, or from a later one, may be planned, or be of care that is not recorded yet.
 */
export function formerPlacement(view: CaseView): FormerPlacement | undefined {
  const since = valueOf(view.answers, 'placement-since') ?? valueOf(view.answers, 'first-placement-on')
  const until = since === undefined ? undefined : careEndedOn(view)
  if (since === undefined || until === undefined || lastDayOf(since) >= until) return undefined
  return wasGrownUp(view, until)
    ? undefined
    : { since: { first: firstDayOf(since), last: lastDayOf(since) }, until }
}

/** Whether the child lived in the recorded placement, and does not any more, since nobody looks after them. */
export const hasPlacementEnded = (view: CaseView): boolean => formerPlacement(view) !== undefined
