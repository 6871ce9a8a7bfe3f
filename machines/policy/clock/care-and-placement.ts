import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import type { ClockEntry } from './entry'
import { counted, countedInWorkingDays, dayDone, toDo, type Day } from './make'
import { isOfThisCare, type CurrentPeriod } from './period'

/**
 * The care plan: before the first placement, else within 10 working days of its start (¶8, regulation 4). Where no
 * placement is recorded it is counted from the day of coming into care, which cannot be later.
 */
export function carePlanEntries(
  view: CaseView,
  period: CurrentPeriod,
  placed: Day | undefined
): readonly ClockEntry[] {
  const ready = dayDone(view, 'care-plan-ready-on')
  const limit = countedInWorkingDays(placed ?? period.from, 10)
  return [
    toDo(view, 'care-plan', limit, ready !== undefined && isOfThisCare(period, ready) ? ready : undefined)
  ]
}

/** The placement plan: before the placement, else within 5 working days of its start (¶42, regulation 9). */
export function placementPlanEntries(
  view: CaseView,
  period: CurrentPeriod,
  placed: Day
): readonly ClockEntry[] {
  const recordedOn = dayDone(view, 'placement-plan-agreed-on')
  const agreed = recordedOn !== undefined && isOfThisCare(period, recordedOn) ? recordedOn : undefined
  const isAgreedOnAnUnknownDay =
    recordedOn === undefined &&
    isOneOf(
      view.answers,
      'placement-plan-agreed',
      'before-the-placement',
      'within-five-working-days',
      'later-than-that'
    )
  return isAgreedOnAnUnknownDay ? [] : [toDo(view, 'placement-plan', countedInWorkingDays(placed, 5), agreed)]
}

/**
 * Word to the authority of the area where the placement is: before it, or within 5 working days of its start in an
 * emergency (¶42, regulation 13). Whether it was an emergency counts only once somebody says so.
 */
export function outOfAreaEntries(view: CaseView, placed: Day): readonly ClockEntry[] {
  const isOutOfArea = isOneOf(view.answers, 'placement-area', 'adjoining-area', 'at-a-distance')
  const told = dayDone(view, 'area-authority-told-on')
  const isTold = isOneOf(
    view.answers,
    'area-authority-told',
    'consulted-with-the-care-plan',
    'notified',
    'told-late'
  )
  if (!isOutOfArea || (isTold && told === undefined)) return []
  const limit =
    valueOf(view.answers, 'out-of-area-emergency') === 'yes'
      ? countedInWorkingDays(placed, 5)
      : counted(placed, (day) => day)
  return [toDo(view, 'out-of-area-notice', limit, told)]
}
