import { daysForAChild, monthsThatAChildSees } from '../../../content/documents/childs-copy'
import type { PlainDate } from '../../../machines/case-file/answer'
import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import { isOneOf, valueOf } from '../../../machines/case-file/read'
import { addMonths, firstDayOf } from '../../../machines/facts/dates'
import type { ClockEntry } from '../../../machines/policy/clock'
import type { Row } from '../model'
import { shownEntries } from './clock-blocks'
import { clockDay } from './clock-words'
import type { Building } from './context'
import { dateWords } from './date-words'

/** One meeting is told once: the day that is arranged, or else the last day for the next one. */
function eachMeetingOnce(entries: readonly ClockEntry[]): readonly ClockEntry[] {
  const [arranged] = entries.filter(({ row }) => row === 'arranged-review')
  const [next] = entries.filter(({ row }) => reviews.includes(row))
  const told = arranged ?? next
  return entries.filter((entry) => !reviews.includes(entry.row) || entry === told)
}
const reviews: readonly string[] = ['arranged-review', 'first-review', 'second-review', 'later-review']

/** The day that is booked with a doctor, which goes before the last day for it. */
const bookedWithADoctor = ({ view }: Building) =>
  ifDisclosed(view, () =>
    isOneOf(view.answers, 'initial-health-assessment', 'booked')
      ? valueOf(view.answers, 'initial-health-assessment-on')
      : undefined
  )

/** A day as it is told to the child, with the day by which it stands among the others. */
interface Told {
  readonly date: PlainDate
  readonly row: Row
}

/** A day of the clock to the child; a day that is booked goes before the last one that the law gives. */
function dayTold(entry: ClockEntry, building: Building): Told {
  const { words, view } = building
  const booked = entry.row === 'health-assessment' ? bookedWithADoctor(building) : undefined
  if (booked === undefined || firstDayOf(booked) < view.today) {
    const label = words(`childs-copy.days.${entry.row}`)
    return { date: entry.date, row: { label, values: [clockDay(entry, words)] } }
  }
  const label = words('childs-copy.days.health-assessment-booked')
  return { date: firstDayOf(booked), row: { label, values: [dateWords(booked.date, booked.precision)] } }
}

/** What happens next, and when. */
export function dateRows(building: Building): readonly Row[] {
  const last = addMonths(building.view.today, monthsThatAChildSees)
  const entries = shownEntries(building).filter(
    ({ row, state, date }) => state.kind === 'due' && date <= last && daysForAChild.some((one) => one === row)
  )
  return eachMeetingOnce(entries)
    .map((entry) => dayTold(entry, building))
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .map(({ row }) => row)
}
