import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { hasPlacementBegun } from '../../facts/protection-and-placement'

/** The start of the placement that is recorded, where the child was placed somewhere else before it. */
export function movedOn({ answers }: CaseView): PlainDate | undefined {
  const [first, since] = [valueOf(answers, 'first-placement-on'), valueOf(answers, 'placement-since')]
  if (first === undefined || since === undefined) return undefined
  return lastDayOf(first) < firstDayOf(since) ? firstDayOf(since) : undefined
}

/** The child has moved on from a placement, on a day that has come for sure. */
export const hasMovedOn = (view: CaseView): boolean => movedOn(view) !== undefined && hasPlacementBegun(view)
