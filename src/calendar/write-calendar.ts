import ical, { ICalEventClass, ICalEventTransparency } from 'ical-generator'
import { spokenLanguage } from '../i18n/spoken'
import type { CalendarEvent } from './events'

interface Writing {
  /** The instant at which it is made. */
  readonly now: string
  /** Grows with each save of the case: from two files, a calendar keeps the newer event. */
  readonly sequence: number
}

/** Writes days as an iCalendar file (RFC 5545): private events of whole days that do not block the day. Days are dates, which no time zone moves. */
export function writeCalendar(events: readonly CalendarEvent[], { now, sequence }: Writing): Uint8Array {
  const calendar = ical({
    prodId: { company: 'Waymark', product: 'Waymark', language: spokenLanguage().id.toUpperCase() }
  })
  for (const { uid, date, summary, description } of events) {
    calendar.createEvent({
      id: uid,
      start: date,
      allDay: true,
      summary,
      description,
      stamp: now,
      sequence,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT
    })
  }
  return new TextEncoder().encode(calendar.toString())
}
