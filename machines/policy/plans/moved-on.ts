import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { careOfToday } from '../../facts/care'
import { addDays, firstDayOf, lastDayOf } from '../../facts/dates'
import { hasPlacementBegun } from '../../facts/where-placed'
import { careLeftBy } from '../people/former-authority'

/** No child is looked after for so many days without being placed. A child who came to this placement later had another before it. */
const daysToBePlaced = 28

/**
 * The day by which the first placement of this care had begun. Where it is not recorded, it follows from the care of another authority, which the child
 * had left by the day of this placement (¶24), or else from the start of care that has gone on for weeks.
 */
export function firstPlaced(view: CaseView): PlainDate | undefined {
  const first = valueOf(view.answers, 'first-placement-on')
  if (first !== undefined) return lastDayOf(first)
  const since = valueOf(view.answers, 'placement-since')
  const left = since === undefined ? undefined : careLeftBy(firstDayOf(since), view)
  if (left !== undefined) return left
  const { began } = careOfToday(view)
  return began === undefined ? undefined : addDays(began, daysToBePlaced)
}

/** The start of the placement that is recorded, where the child was placed somewhere else before it. */
export function movedOn(view: CaseView): PlainDate | undefined {
  const since = valueOf(view.answers, 'placement-since')
  const first = since === undefined ? undefined : firstPlaced(view)
  if (first === undefined || since === undefined) return undefined
  return first < firstDayOf(since) ? firstDayOf(since) : undefined
}

/** The child has moved on from a placement, on a day that has certainly come. */
export const hasMovedOn = (view: CaseView): boolean => movedOn(view) !== undefined && hasPlacementBegun(view)
