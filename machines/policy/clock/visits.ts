import type { CaseView } from '../../case-file/case-file'
import { addDays, addMonths } from '../dates'
import type { ClockEntry } from './entry'
import { counted, dayDone, toDo, type Day } from './make'

const sixWeeks = 6 * 7

/**
 * Visits: within a week of the start of the placement, then never more than six weeks apart in its first year
 * (¶24, regulation 28).
 *
 * Only the first visit is asked for, so the next one is the next step of six weeks from it that lies ahead. It is never
 * overdue: nothing recorded says whether visits were missed.
 */
export function visitEntries(view: CaseView, placed: Day): readonly ClockEntry[] {
  const visited = dayDone(view, 'first-visit-on')
  const first = visited !== undefined && visited >= placed.date ? visited : undefined
  const firstVisit = toDo(
    view,
    'first-visit',
    counted(placed, (day) => addDays(day, 7)),
    first
  )
  if (first === undefined) return [firstVisit]
  let next = addDays(first, sixWeeks)
  while (next < view.today) next = addDays(next, sixWeeks)
  if (next > addMonths(placed.date, 12)) return [firstVisit]
  return [
    firstVisit,
    toDo(
      view,
      'next-visit',
      counted({ date: first, question: 'first-visit-on' }, () => next)
    )
  ]
}
