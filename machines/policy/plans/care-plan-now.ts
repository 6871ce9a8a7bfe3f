import type { CaseView } from '../../case-file/case-file'
import { isChild } from '../../facts/age'
import { dayDone } from '../clock/make'
import { currentPeriod, isOfThisCare } from '../clock/period'
import { isLookedAfter } from '../placement/care-basis'

/**
 * The care plan on record was made for care that has ended. A child with another authority, or who comes back into care, is owed a new one
 * (regulation 4).
 */
export function isPlanOfEarlierCare(view: CaseView): boolean {
  const ready = dayDone(view, 'care-plan-ready-on')
  const period = currentPeriod(view)
  return ready !== undefined && period !== undefined && !isOfThisCare(period, ready)
}

/** A care plan of this care is on record, of a child who is looked after: its copy can be had by the child (¶46). */
export const hasCarePlan = (view: CaseView): boolean =>
  isChild(view) &&
  isLookedAfter(view) &&
  dayDone(view, 'care-plan-ready-on') !== undefined &&
  !isPlanOfEarlierCare(view)
