import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { handover } from '../../facts/check-and-documents'
import { addDays, lastDayOf } from '../../facts/dates'
import { hasLeft } from '../../facts/has-left'

/** How many days before a handover whoever handed the case over may have left. A worker who left earlier handed it over another time. */
const mayHaveLeftBefore = 28

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
    return until !== undefined && lastDayOf(until) >= addDays(on.date, -mayHaveLeftBefore)
  })
  return worker === undefined || others.length > 0 || isLastDayKnown || takesItOn(worker, view)
    ? undefined
    : { worker, on: on.date }
}
