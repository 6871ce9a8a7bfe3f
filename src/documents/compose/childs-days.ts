import { daysForAChild, monthsThatAChildSees } from '../../../content/documents/childs-copy'
import type { ClockRowId } from '../../../content/clock'
import { addMonths } from '../../../machines/facts/dates'
import type { ClockEntry } from '../../../machines/policy/clock'
import { nextStepForAChild } from '../../../machines/policy/clock/days-ahead'
import type { Row } from '../model'
import { arrangedFor, shownEntries } from './clock-blocks'
import { clockDay } from './clock-words'
import type { Building } from './context'

/** The row by which a thing is told once: an arranged day and the last days for the same thing have one row. */
const whatFor = (row: ClockRowId): ClockRowId => arrangedFor[row] ?? row

/** Each thing once: the day that is arranged, or else the next last day. */
function eachOnce(entries: readonly ClockEntry[]): readonly ClockEntry[] {
  return entries.filter((entry) => {
    const same = entries.filter(({ row }) => whatFor(row) === whatFor(entry.row))
    return entry === (same.find(({ row }) => row === whatFor(row)) ?? same[0])
  })
}

/** What happens next, and when. */
export function dateRows(building: Building): readonly Row[] {
  const { words, view } = building
  const last = addMonths(view.today, monthsThatAChildSees)
  const entries = shownEntries(building)
    .flatMap((entry) => (entry.row === 'asylum-step' ? nextStepForAChild(view) : [entry]))
    .filter(
      ({ row, state, date }) =>
        state.kind === 'due' && date <= last && daysForAChild.some((one) => one === row)
    )
    .sort((one, other) => one.date.localeCompare(other.date))
  return eachOnce(entries).map((entry) => ({
    label: words(`childs-copy.days.${entry.row}`),
    values: [clockDay(entry, words)]
  }))
}
