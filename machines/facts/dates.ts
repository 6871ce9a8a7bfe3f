import { Temporal } from 'temporal-polyfill'
import type { KnownDate, PlainDate } from '../case-file/answer'

const plain = (date: PlainDate) => Temporal.PlainDate.from(date)

/** The sooner of two days. */
export const sooner = (one: PlainDate, other: PlainDate): PlainDate => (one < other ? one : other)

/** The later of two days. */
export const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other)

/** The day that is so many days after. */
export const addDays = (date: PlainDate, days: number): PlainDate => plain(date).add({ days }).toString()

/** The day that is so many months after; the last of the month where the month is too short. */
export const addMonths = (date: PlainDate, months: number): PlainDate =>
  plain(date).add({ months }).toString()

/** How many days lie between two days; negative where the second comes first. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  plain(from).until(plain(to), { largestUnit: 'days' }).days

/**
 * The day on which somebody reaches an age. Somebody born on 29 February reaches it on 1 March in other years: the usual English reading,
 * and the one that protects for a day longer. Date libraries give 28 February.
 */
export function birthday(born: PlainDate, years: number): PlainDate {
  const day = plain(born).add({ years })
  return plain(born).day === day.day ? day.toString() : day.add({ days: 1 }).toString()
}

/** The day that is so many weekdays, Monday to Friday, after. Counted in one step: it is asked often. */
export function addWeekdays(date: PlainDate, days: number): PlainDate {
  const from = plain(date)
  // On a Saturday or Sunday the count begins as on the Friday before.
  const beyondFriday = Math.max(0, from.dayOfWeek - 5)
  const weekday = Math.min(from.dayOfWeek, 5)
  const weekends = Math.floor((weekday - 1 + days) / 5)
  return days === 0 ? date : from.add({ days: days + 2 * weekends - beyondFriday }).toString()
}

/** The day on which somebody is 17½. */
export const seventeenAndAHalf = (born: PlainDate): PlainDate => addMonths(born, 17 * 12 + 6)

/** The year in which a day lies. */
export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4))
/** The month and the day as they are written: in the order of the calendar, with 29 February between the 28th and 1 March. */
const inItsYear = (date: PlainDate) => date.slice(5)

/** How many birthdays somebody has had by a day. The days are compared as they are written, since every rule about age asks for this. */
export const ageOn = (born: PlainDate, day: PlainDate): number =>
  yearOf(day) - yearOf(born) - (inItsYear(day) < inItsYear(born) ? 1 : 0)

/** The first day that a known date can mean. */
export const firstDayOf = (known: KnownDate): PlainDate => known.date

/** The last day that a known date can mean: the end of its month or year where no day is known. */
export function lastDayOf(known: KnownDate): PlainDate {
  switch (known.precision) {
    case 'day':
      return known.date
    case 'month': {
      const first = plain(known.date)
      return first.with({ day: first.daysInMonth }).toString()
    }
    case 'year':
      return `${known.date.slice(0, 4)}-12-31`
  }
}

/** Whether a planned day is past in its widest sense: of a month, once the month is over. */
export const isPast = (known: KnownDate | undefined, today: PlainDate): boolean =>
  known !== undefined && lastDayOf(known) < today

/** Whether a day by which something is owed may be past: of a month, after its first day, so that nothing is chased too late. */
export const mayBePast = (known: KnownDate | undefined, today: PlainDate): boolean =>
  known !== undefined && firstDayOf(known) < today
