import { questionOn } from '../../content/landmarks'
import type { PlainDate } from '../../machines/case-file/answer'
import type { CaseFile } from '../../machines/case-file/case-file'
import { valueOf } from '../../machines/case-file/read'
import type { ClockEntry } from '../../machines/policy/clock'
import { clockBasis, clockDay, clockRule, clockState } from '../documents/compose/clock-words'
import type { Words } from '../i18n/words'

/** A whole day in a calendar. */
export interface CalendarEvent {
  /** The same each time for the same day of the same case, so that a calendar renews it and has it once. */
  readonly uid: string
  readonly date: PlainDate
  readonly summary: string
  readonly description: string
}

/** The case's reference, by which alone a calendar names it. */
export const referenceOf = ({ answers }: CaseFile, words: Words): string =>
  valueOf(answers, questionOn.reference) || words('cases.no-reference')

/** One day of the clock; a window is two, so that nobody learns of it on its last day. */
function eventsOf(entry: ClockEntry, uid: string, reference: string, words: Words): readonly CalendarEvent[] {
  const day = clockDay(entry, words)
  // Others see a calendar: it says that there is a legal matter, and not which.
  const title = words(`clock.rows.${entry.row}.title`)
  // A calendar knows whole days alone: of one that is known by its month the day that it stands on says nothing.
  const what = entry.precision === undefined ? title : words('clock.calendar.rough', { what: title, day })
  const description = [
    day,
    clockState(entry, words),
    clockRule(entry, words),
    ...clockBasis(entry, words),
    words('clock.calendar.check')
  ].join('\n')
  const key = entry.state.kind === 'done' ? 'done' : 'day'
  const summary = words(`clock.calendar.${key}`, { what, reference })
  const last = { uid, date: entry.date, summary, description }
  if (entry.opens === undefined) return [last]
  const opening = words('clock.calendar.opens', { what, reference })
  return [{ uid: `${uid}-opens`, date: entry.opens, summary: opening, description }, last]
}

/** All days of the clock as days of a calendar: never with a name or a place. */
export function calendarEvents(
  file: CaseFile,
  entries: readonly ClockEntry[],
  words: Words
): readonly CalendarEvent[] {
  const reference = referenceOf(file, words)
  return entries.flatMap((entry, index) => {
    const before = entries.slice(0, index).filter(({ row }) => row === entry.row).length
    return eventsOf(entry, `${file.id}-${entry.row}-${before + 1}`, reference, words)
  })
}
