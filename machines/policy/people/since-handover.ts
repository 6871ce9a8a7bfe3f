import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { handover } from '../../facts/check-and-documents'
import { addDays, lastDayOf } from '../../facts/dates'
import { hasLeft } from '../../facts/has-left'

/**
 * How many days may lie between a handover and what is said of it: the last day of whoever handed over, or that somebody has the case now. What lies further apart
 * is taken for another handover. No source sets the span. It is shorter than the six weeks that may lie between two visits, and in doubt short: a last day too late
 * is seen and changed, one too early says of somebody that they had left before what they did (¶31).
 */
export const daysOfOneHandover = 28

/** Who takes the case on is asked first of what was told, so whoever is named at its beginning has the case now. */
function takesItOn(person: ItemOf<'people'>, { answers }: CaseView): boolean {
  const name = fieldOf(person, 'person-name')?.trim().toLowerCase()
  return (
    name !== undefined && valueOf(answers, 'handover-told')?.trim().toLowerCase().startsWith(name) === true
  )
}

/**
 * The only social worker on record since the day on which the case was handed over, and that day (¶24, ¶31). Undefined once another is recorded, or the
 * last day of whoever leaves.
 */
export function onRecordSinceHandover(
  view: CaseView
): { readonly worker: ItemOf<'people'>; readonly on: PlainDate } | undefined {
  const on = valueOf(view.answers, 'handover-on')
  if (handover.of(view) !== 'planned' || on === undefined || on.date > view.today) return undefined
  const workers = itemsOf(view.answers, 'people').filter(
    (person) => fieldOf(person, 'person-role') === 'social-worker'
  )
  const [worker, ...others] = workers.filter((person) => !hasLeft(person, view.today))
  const isLastDayKnown = workers.some((person) => {
    const until = fieldOf(person, 'person-until')
    return until !== undefined && lastDayOf(until) >= addDays(on.date, -daysOfOneHandover)
  })
  return worker === undefined || others.length > 0 || isLastDayKnown || takesItOn(worker, view)
    ? undefined
    : { worker, on: on.date }
}
