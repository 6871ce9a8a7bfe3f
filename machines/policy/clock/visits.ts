import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { addDays, addMonths } from '../../facts/dates'
import type { ClockEntry } from './entry'
import { counted, dayOf, milestone, recordedDay, toDo, type Day } from './make'

const sixWeeks = 6 * 7

// Whole, so that the order in which visits were entered plays no part.
const keyOf = ({ date, question, unsure }: Day) => [date, question, unsure ?? ''].join(' ')

/** The visits that were made to this placement, the first first: the first visit, and each that is listed. */
function visitsMade(view: CaseView, placed: Day): readonly Day[] {
  const first = recordedDay(view, 'first-visit-on')
  const listed = itemsOf(view.answers, 'visits').flatMap((visit): Day[] => {
    const known = fieldOf(visit, 'visit-on')
    return known === undefined ? [] : [dayOf('visits', known)]
  })
  return [...(first === undefined ? [] : [first]), ...listed]
    .filter(({ date }) => date >= placed.date && date <= view.today)
    .sort((one, other) => keyOf(one).localeCompare(keyOf(other)))
}

/**
 * What comes after a visit: the next one, never more than six weeks later in the first year of the placement. From then on
 * the plan says how often; no day is computed, so the end of that year stands instead, where it is known when it began.
 */
function nextVisit(view: CaseView, placed: Day, isStartKnown: boolean, last: Day): readonly ClockEntry[] {
  const yearEnds = counted(placed, (day) => addMonths(day, 12))
  const next = counted(last, (day) => addDays(day, sixWeeks))
  if (next.date <= yearEnds.date) return [toDo(view, 'next-visit', next)]
  return isStartKnown ? [milestone(view, 'visits-after-a-year', yearEnds)] : []
}

/**
 * Visits: within a week of the start of the placement, then never more than six weeks apart in its first year
 * (¶24, regulation 28).
 */
export function visitEntries(view: CaseView, placed: Day, isStartKnown: boolean): readonly ClockEntry[] {
  const made = visitsMade(view, placed)
  const [first, last] = [made[0], made.at(-1)]
  const firstVisit = toDo(
    view,
    'first-visit',
    counted(placed, (day) => addDays(day, 7)),
    first?.date
  )
  return last === undefined ? [firstVisit] : [firstVisit, ...nextVisit(view, placed, isStartKnown, last)]
}
