import type { CaseView } from '../../case-file/case-file'
import { isAdult } from '../../facts/age'
import { carePlanEntries, outOfAreaEntries, placementPlanEntries } from './care-and-placement'
import type { ClockEntry } from './entry'
import { healthAndEducationEntries } from './health-and-education'
import { disclosedRows, type Day } from './make'
import { currentPeriod, placementStart } from './period'
import { reviewEntries } from './reviews'
import { visitEntries } from './visits'

/** Every clock of a child who is looked after; none for who is not, or no longer, or is an adult beyond doubt. */
export function lookedAfterEntries(view: CaseView): readonly ClockEntry[] {
  const period = isAdult(view) ? undefined : currentPeriod(view)
  if (period === undefined) return []
  const placed = placementStart(view, period)
  const ofPlacement = (entries: (since: Day) => readonly ClockEntry[]) => () =>
    placed === undefined ? [] : entries(placed)
  return disclosedRows(
    view,
    () => carePlanEntries(view, period, placed),
    ofPlacement((since) => placementPlanEntries(view, period, since)),
    ofPlacement((since) => outOfAreaEntries(view, since)),
    ofPlacement((since) => visitEntries(view, since)),
    () => healthAndEducationEntries(view, period),
    () => reviewEntries(view, period)
  )
}
