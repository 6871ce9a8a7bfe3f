import type { CaseView } from '../../case-file/case-file'
import { ageBand } from '../age'
import { carePlanEntries, outOfAreaEntries, placementPlanEntries } from './care-and-placement'
import type { ClockEntry } from './entry'
import { healthAndEducationEntries } from './health-and-education'
import { currentPeriod, placementStart } from './period'
import { reviewEntries } from './reviews'
import { visitEntries } from './visits'

/** Every clock of a child who is looked after; none for who is not, or no longer, or is an adult beyond doubt. */
export function lookedAfterEntries(view: CaseView): readonly ClockEntry[] {
  const period = ageBand(view) === 'adult' ? undefined : currentPeriod(view)
  if (period === undefined) return []
  const placed = placementStart(view, period)
  return [
    ...carePlanEntries(view, period, placed),
    ...(placed === undefined
      ? []
      : [
          ...placementPlanEntries(view, period, placed),
          ...outOfAreaEntries(view, placed),
          ...visitEntries(view, placed)
        ]),
    ...healthAndEducationEntries(view, period),
    ...reviewEntries(view, period)
  ]
}
