import type { CaseView } from '../../case-file/case-file'
import { isAdult } from '../../facts/age'
import { isAdultBy } from './adult-by'
import { carePlanEntries, firstPlacement, outOfAreaEntries, placementPlanEntries } from './care-and-placement'
import type { ClockEntry } from './entry'
import { healthAndEducationEntries } from './health-and-education'
import { disclosedRows, type Day } from './make'
import { currentPeriod, placementStart } from './period'
import { temporaryApprovalEntries } from './temporary-approval'
import { reviewEntries, wasReviewed } from './reviews'
import { visitEntries } from './visits'

/**
 * A last day on which they will be an adult beyond doubt. What is owed to a child who is looked after ends before it (¶7). A copy that is
 * not told how old they will be then keeps the day.
 */
const isAfterCare = (view: CaseView, { basis, date, state }: ClockEntry): boolean =>
  basis.kind === 'computed' && state.kind === 'due' && isAdultBy(view, date)

/** Every clock of a child who is looked after. None for somebody who is not looked after, or no longer, or is an adult beyond doubt. */
export function lookedAfterEntries(view: CaseView): readonly ClockEntry[] {
  const period = isAdult(view) ? undefined : currentPeriod(view)
  if (period === undefined) return []
  const placed = placementStart(view, period)
  // A child who is looked after is placed. Until somebody records since when, it counts from the first day that it can have been
  // (regulations 9, 28).
  const since = (): Day => placed ?? firstPlacement(view, period, placed)
  const entries = disclosedRows(
    view,
    () => carePlanEntries(view, period, placed),
    () => placementPlanEntries(view, period, since()),
    () => (placed === undefined ? [] : outOfAreaEntries(view, placed)),
    () => temporaryApprovalEntries(view, since()),
    () => visitEntries(view, since(), placed !== undefined, () => wasReviewed(view, period)),
    () => healthAndEducationEntries(view, period),
    () => reviewEntries(view, period)
  )
  return entries.filter((entry) => !isAfterCare(view, entry))
}
