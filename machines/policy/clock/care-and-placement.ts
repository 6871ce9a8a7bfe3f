import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { addDays } from '../../facts/dates'
import { isInCustodyTonight } from '../../facts/immediate-safety'
import { isAreaAuthorityTold, isSecurePlace } from '../../facts/protection-and-placement'
import { isHeldUnder } from '../placement/care-basis'
import { firstPlaced } from '../placement/moved-on'
import type { ClockEntry } from './entry'
import { counted, countedInWorkingDays, dayDone, recordedDay, toDo, type Day } from './make'
import { addWorkingDays } from './working-days'
import { currentPeriod, isOfThisCare, placementStart, type CurrentPeriod } from './period'

/**
 * The start of the first placement of this care. A later move never stands for it. Where it is not recorded, or is of earlier care, the
 * start of the care stands for it: the first placement cannot have begun before that.
 */
export function firstPlacement(view: CaseView, period: CurrentPeriod, placed: Day | undefined): Day {
  const first = recordedDay(view, 'first-placement-on')
  if (first === undefined || first.date < period.from.date) return period.from
  return placed !== undefined && placed.date < first.date ? placed : first
}

/** The care plan: before the first placement, else within 10 working days of its start (¶8, regulation 4). */
export function carePlanEntries(
  view: CaseView,
  period: CurrentPeriod,
  placed: Day | undefined
): readonly ClockEntry[] {
  const ready = dayDone(view, 'care-plan-ready-on')
  const limit = countedInWorkingDays(firstPlacement(view, period, placed), 10)
  return [
    toDo(view, 'care-plan', limit, ready !== undefined && isOfThisCare(period, ready) ? ready : undefined)
  ]
}

// For how many days before a placement starts something that is agreed or told may already be for it. Earlier, it was for the one before.
const daysAhead = 28

// The same for a plan, where there was a placement before that had a plan of its own.
const daysAheadOfMove = 14

/** The day by which the first placement had begun, recorded or not, where the child has moved since. */
function firstOfSeveral(view: CaseView, placed: Day): PlainDate | undefined {
  const first = firstPlaced(view)
  return first === undefined || first >= placed.date ? undefined : first
}

/** Whether something was done for the first placement: by the day until which its plan, and word of it, were due. */
function isForTheFirst(view: CaseView, placed: Day, day: PlainDate): boolean {
  const first = firstOfSeveral(view, placed)
  if (first === undefined) return false
  const limit = addWorkingDays(first, 5).date
  return limit < placed.date && day <= limit
}

/** Whether something was done for this placement: since it started, or at most `ahead` days before. */
const isForPlacement = (view: CaseView, placed: Day, day: PlainDate, ahead: number) =>
  day >= addDays(placed.date, -ahead) && !isForTheFirst(view, placed, day)

/** The day on which the placement plan was agreed for this placement; nothing where it was not, or where the day is not known. */
function placementPlanAgreed(view: CaseView, period: CurrentPeriod, placed: Day): PlainDate | undefined {
  const day = dayDone(view, 'placement-plan-agreed-on')
  const ahead = firstOfSeveral(view, placed) === undefined ? daysAhead : daysAheadOfMove
  return day !== undefined && isOfThisCare(period, day) && isForPlacement(view, placed, day, ahead)
    ? day
    : undefined
}

/** The placement of the care that goes on, where the day is known on which it begins. */
function placementOf(view: CaseView): { readonly period: CurrentPeriod; readonly placed: Day } | undefined {
  const period = currentPeriod(view)
  const placed = period === undefined ? undefined : placementStart(view, period)
  return period === undefined || placed === undefined ? undefined : { period, placed }
}

/** The recorded day of the placement plan belongs to a placement before this one (regulation 9). */
export function isPlacementPlanOfAnother(view: CaseView): boolean {
  const now = placementOf(view)
  return (
    now !== undefined &&
    dayDone(view, 'placement-plan-agreed-on') !== undefined &&
    placementPlanAgreed(view, now.period, now.placed) === undefined
  )
}

const placementPlanLimit = (placed: Day) => countedInWorkingDays(placed, 5)

/**
 * On remand in youth detention the placement plan is another one, with days of its own. So none of its days is said to be set by law
 * (regulation 47A). In a home that the authority found, the plan is that of any placement. “Somewhere else”, with no placement on record, may be detention, and
 * is how a copy reads it that is not told of an accusation.
 */
const isRemandedToDetention = (view: CaseView): boolean =>
  isHeldUnder(view, 'remand') &&
  (isSecurePlace(view) ||
    isInCustodyTonight(view) ||
    (valueOf(view.answers, 'placement-kind') === undefined &&
      isOneOf(view.answers, 'place-tonight', 'somewhere-else')))

/** The placement plan: before the placement, else within 5 working days of its start (¶42, regulation 9). */
export function placementPlanEntries(
  view: CaseView,
  period: CurrentPeriod,
  placed: Day
): readonly ClockEntry[] {
  if (isRemandedToDetention(view)) return []
  const agreed = placementPlanAgreed(view, period, placed)
  const isAgreedOnAnUnknownDay = view.answers['placement-plan-agreed-on']?.state === 'not-known'
  return isAgreedOnAnUnknownDay ? [] : [toDo(view, 'placement-plan', placementPlanLimit(placed), agreed)]
}

/** Whether the placement plan was agreed later than regulation 9 allows. */
export function wasPlacementPlanLate(view: CaseView): boolean {
  const now = placementOf(view)
  if (now === undefined || isRemandedToDetention(view)) return false
  const agreed = placementPlanAgreed(view, now.period, now.placed)
  return agreed !== undefined && agreed > placementPlanLimit(now.placed).date
}

/** The day on which the authority of the area was told of this placement; nothing where it was told of another. */
function areaToldOn(view: CaseView, placed: Day): PlainDate | undefined {
  const on = dayDone(view, 'area-authority-told-on')
  const isSaidAfter = isOneOf(view.answers, 'area-authority-told', 'told-late')
  return on !== undefined && isForPlacement(view, placed, on, isSaidAfter ? 0 : daysAhead) ? on : undefined
}

/** The recorded day on which the authority of the area was told belongs to a placement before this one (regulations 11, 13). */
export function wasAreaToldOfAnother(view: CaseView): boolean {
  const now = placementOf(view)
  return (
    now !== undefined &&
    dayDone(view, 'area-authority-told-on') !== undefined &&
    areaToldOn(view, now.placed) === undefined
  )
}

/**
 * Word to the authority of the area where the placement is: before it, or within 5 working days of its start in an
 * emergency (¶42, regulation 13). Whether it was an emergency counts only once somebody says so.
 */
export function outOfAreaEntries(view: CaseView, placed: Day): readonly ClockEntry[] {
  const isOutOfArea = isOneOf(view.answers, 'placement-area', 'adjoining-area', 'at-a-distance')
  const recordedOn = dayDone(view, 'area-authority-told-on')
  const told = areaToldOn(view, placed)
  const isTold = isAreaAuthorityTold(view)
  if (!isOutOfArea || (isTold && recordedOn === undefined)) return []
  const limit =
    valueOf(view.answers, 'out-of-area-emergency') === 'yes'
      ? countedInWorkingDays(placed, 5)
      : counted(placed, (day) => day)
  return [toDo(view, 'out-of-area-notice', limit, told)]
}
