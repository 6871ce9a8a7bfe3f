import type { PlainDate } from '../../machines/case-file/answer'
import type { CaseFile } from '../../machines/case-file/case-file'
import type { ClockEntry } from '../../machines/policy/clock'
import { clockBasis, clockDay, clockRule, clockState } from '../documents/compose/words/clock-words'
import { referenceOf } from '../documents/compose/words/reference-of'
import type { Words } from '../i18n/words'

/** A whole day in a calendar. */
export interface CalendarEvent {
  /** The same each time for the same day of the same case: a calendar then updates the event and has it only once. */
  readonly uid: string
  readonly date: PlainDate
  readonly summary: string
  readonly description: string
}

/** The events for one day of the clock. A window has two, so that nobody hears of it only on its last day. */
function eventsOf(
  entry: ClockEntry,
  { uid, reference, today }: { readonly uid: string; readonly reference: string; readonly today: PlainDate },
  words: Words
): readonly CalendarEvent[] {
  const day = clockDay(entry, words)
  // Other people see a calendar. It says that there is a legal matter, and not which one.
  const title = words(`clock.rows.${entry.row}.title`)
  // A calendar has only whole days. If only the month is known, the day on which the event stands means nothing, so its text says so.
  const what = entry.precision === undefined ? title : words('clock.calendar.rough', { what: title, day })
  const description = [
    day,
    clockState(entry, words),
    clockRule(entry, words),
    ...clockBasis(entry, words),
    words('clock.calendar.check')
  ].join('\n')
  const isOverdue = entry.state.kind === 'overdue'
  const key = isOverdue ? 'overdue' : entry.state.kind === 'done' ? 'done' : 'day'
  const summary = words(`clock.calendar.${key}`, { what, reference })
  // Nobody looks back in a calendar: what is overdue stands on today, and its text says since when. Saved again, it moves.
  const last = { uid, date: isOverdue ? today : entry.date, summary, description }
  if (entry.opens === undefined) return [last]
  const opening = words('clock.calendar.opens', { what, reference })
  return [{ uid: `${uid}-opens`, date: entry.opens, summary: opening, description }, last]
}

/** All days of the clock as calendar events, never with a name or a place. Birthdays and ends that have come by themselves ask for nothing any more. */
export function calendarEvents(
  file: CaseFile,
  entries: readonly ClockEntry[],
  today: PlainDate,
  words: Words
): readonly CalendarEvent[] {
  // A calendar names the case by nothing else.
  const reference = referenceOf(file, words)
  return entries.flatMap((entry, index) => {
    if (entry.state.kind === 'past-milestone') return []
    const before = entries.slice(0, index).filter(({ row }) => row === entry.row).length
    return eventsOf(entry, { uid: `${file.id}-${entry.row}-${before + 1}`, reference, today }, words)
  })
}
