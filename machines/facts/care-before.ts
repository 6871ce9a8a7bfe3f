import type { PlainDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { valueOf } from '../case-file/read'
import {
  careAsRecorded,
  careOfToday,
  isFoundAnew,
  isFreshOutOfCustody,
  joinedPeriods,
  recordedCare
} from './care'
import { leftCustodyOn } from './custody'
import { firstDayOf, lastDayOf } from './dates'

/**
 * The day on which the care before today's ended, where the child has come into care since, or is found anew. What was assessed and planned
 * until then was for that care (¶22, ¶23). Nothing where care goes on, or is over and the case goes on where it stood.
 */
export function careBeforeEndedOn(view: CaseView): PlainDate | undefined {
  const hasEnded = recordedCare(view, lastDayOf).some(({ to }) => to !== undefined && to <= view.today)
  if (!hasEnded) return undefined
  const { began, after } = careOfToday(view)
  if (began !== undefined) return lastEndBefore(perhapsBegan(view), view)
  return after !== '' && isFoundAnew(view) ? after : undefined
}

/**
 * The day after which the plan for the first days is another one: the end of the care before today’s, or of a remand from which the child came to another
 * place. It has no day of its own (¶23).
 */
export function firstDaysAnewSince(view: CaseView): PlainDate | undefined {
  const days = [careBeforeEndedOn(view), isFreshOutOfCustody(view) ? leftCustodyOn(view) : undefined]
  return days
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1)
}

/** Days between two entries by which a handover, or a change of the legal basis, may have been written down too late. */
const daysOfHandover = 3

/**
 * The first day on which the care or placement of today may have begun, by some day that a rough one can mean. What may follow on from another entry
 * is one care with it: police protection and the section 20 after it came of one finding.
 */
function perhapsBegan(view: CaseView): PlainDate | undefined {
  const recorded = careAsRecorded(view, firstDayOf, lastDayOf).filter(({ from }) => from <= view.today)
  const goesOnNow = recordedCare(view, firstDayOf).some(
    ({ from, to }) => from <= view.today && (to === undefined || to > view.today)
  )
  const placed = goesOnNow ? undefined : valueOf(view.answers, 'placement-since')
  const placement = placed === undefined ? [] : [{ from: firstDayOf(placed), to: undefined }]
  return joinedPeriods([...recorded, ...placement], daysOfHandover).at(-1)?.from
}

/** The day on which the last care that was over before a day ended. */
const lastEndBefore = (day: PlainDate | undefined, view: CaseView): PlainDate | undefined =>
  recordedCare(view, lastDayOf)
    .flatMap(({ to }) => (to !== undefined && day !== undefined && to < day ? [to] : []))
    .toSorted()
    .at(-1)
