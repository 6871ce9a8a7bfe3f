import { bankHolidays, firstYear, lastYear } from '../../../content/bank-holidays'
import type { PlainDate } from '../../case-file/answer'
import { addDays, addWeekdays, yearOf } from '../../facts/dates'

/** A day counted in working days, and whether the count left the table of bank holidays: then it may be a day or more off. */
interface WorkingDay {
  readonly date: PlainDate
  readonly pastTable: boolean
}

/** How many bank holidays lie after one day up to another. Each is on a weekday. */
function bankHolidaysBetween(after: PlainDate, upTo: PlainDate): number {
  let found = 0
  for (let year = yearOf(after); year <= yearOf(upTo); year += 1) {
    const days = bankHolidays[year] ?? []
    found += days.filter((day) => `${year}-${day}` > after && `${year}-${day}` <= upTo).length
  }
  return found
}

const counted = new Map<string, WorkingDay>()

/** The day that is so many working days after, the day itself not counted. A case asks it of the same few days again and again. */
export function addWorkingDays(date: PlainDate, days: number): WorkingDay {
  const asked = `${date} ${days}`
  const known = counted.get(asked) ?? count(date, days)
  counted.set(asked, known)
  return known
}

function count(date: PlainDate, days: number): WorkingDay {
  let reached = date
  // Each bank holiday that the count passes makes it longer by a weekday, which may pass another.
  for (let left = days; left > 0;) {
    const next = addWeekdays(reached, left)
    left = bankHolidaysBetween(reached, next)
    reached = next
  }
  return { date: reached, pastTable: yearOf(date) < firstYear || yearOf(reached) > lastYear }
}

const isWorkingDay = (date: PlainDate): boolean => addWorkingDays(addDays(date, -1), 1).date === date

/** The last working day from which there are so many working days to a day. */
export function workingDaysBefore(date: PlainDate, days: number): PlainDate {
  let day = addDays(date, -days)
  while (!isWorkingDay(day) || addWorkingDays(day, days).date > date) day = addDays(day, -1)
  return day
}
