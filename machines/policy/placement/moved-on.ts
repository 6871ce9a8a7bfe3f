import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { careOfToday } from '../../facts/care'
import { addDays, firstDayOf, lastDayOf } from '../../facts/dates'
import { hasPlacementBegun } from '../../facts/where-placed'
import { careLeftBy } from '../people/comings-to-an-authority'

/** No child is looked after for so many days without being placed. A child who came to this placement later had another before it. */
const daysToBePlaced = 28

/**
 * The day by which the first placement of a child accommodated under section 20 had begun: the day after that care began. Such a child is looked after
 * because the authority gives them somewhere to live (Children Act 1989 s22(1)(b), (2)). The night on which they came counts as one placement.
 */
function placedUnderSection20(began: PlainDate, { answers }: CaseView): readonly PlainDate[] {
  return itemsOf(answers, 'periods-of-care').flatMap((period) => {
    const from = fieldOf(period, 'care-from')
    const isCounted = from !== undefined && lastDayOf(from) >= began
    return isCounted && fieldOf(period, 'care-legal-basis') === 'section-20'
      ? [addDays(lastDayOf(from), 1)]
      : []
  })
}

/**
 * The day by which the first placement of this care had begun. Where it is not recorded, it follows from the care of another authority, which the child
 * had left by the day of this placement (¶24), or else from the start of today’s care.
 */
export function firstPlaced(view: CaseView): PlainDate | undefined {
  const first = valueOf(view.answers, 'first-placement-on')
  if (first !== undefined) return lastDayOf(first)
  const since = valueOf(view.answers, 'placement-since')
  const left = since === undefined ? undefined : careLeftBy(firstDayOf(since), view)
  if (left !== undefined) return left
  const { began } = careOfToday(view)
  return began === undefined
    ? undefined
    : [...placedUnderSection20(began, view), addDays(began, daysToBePlaced)].sort()[0]
}

/**
 * By the care that is recorded, an authority had given them somewhere to live before this placement, whatever is written of the first: whoever had
 * them in those days was its own carer.
 */
export function isAccommodatedBefore(view: CaseView): boolean {
  const since = valueOf(view.answers, 'placement-since')
  const { began } = careOfToday(view)
  if (since === undefined || began === undefined) return false
  return placedUnderSection20(began, view).some((day) => day < firstDayOf(since))
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
