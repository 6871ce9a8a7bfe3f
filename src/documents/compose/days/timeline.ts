import type { PlainDate } from '../../../../machines/case-file/answer'
import type { CaseView } from '../../../../machines/case-file/case-file'
import type { ClockEntry } from '../../../../machines/policy/clock'
import { recordedCare } from '../../../../machines/facts/care'
import { firstDayOf } from '../../../../machines/facts/dates'
import type { TimelineMark } from '../../model'
import { alongTheLine, type PositionedDays } from './timeline-scale'

/** A day of the picture: a day of the clock, or a day to see the others against. */
export type PictureDay =
  | { readonly kind: TimelineMark['kind']; readonly date: PlainDate; readonly entry: ClockEntry }
  | {
      readonly kind: 'milestone' | 'today'
      readonly date: PlainDate
      readonly what: 'care-begins' | 'case-opened' | 'today'
    }

/** The key dates as one picture, without words. */
export interface PicturedDays extends PositionedDays<PictureDay> {
  readonly beginsWith: 'care-begins' | 'case-opened'
  /** How many done days are left out, so that the picture fits a page. */
  readonly leftOut: number
}

/** So many labels fit one page of paper. */
const most = 32

/** The shape in which a day of the clock is drawn. */
function markOf({ state }: ClockEntry): TimelineMark['kind'] {
  return state.kind === 'past-milestone' || state.kind === 'passed' ? 'milestone' : state.kind
}

// A thing that is done, or was to be, stands on that day; anything else on the last day on which it is in time.
const dayOf = (entry: ClockEntry): PictureDay => ({
  kind: markOf(entry),
  date: 'on' in entry.state ? entry.state.on : entry.date,
  entry
})

/** Coming into care, or the day on which the case was opened where no day in care is recorded. */
function beginning(view: CaseView, openedOn: PlainDate) {
  const care = recordedCare(view, firstDayOf)[0]?.from
  return care === undefined
    ? ({ kind: 'milestone', date: openedOn, what: 'case-opened' } as const)
    : ({ kind: 'milestone', date: care, what: 'care-begins' } as const)
}

/** Leaves out the earliest done days, as many as are too many. */
function fitting(days: readonly PictureDay[]): readonly PictureDay[] {
  let excess = days.length - most
  return days.filter(({ kind }) => {
    if (kind !== 'done' || excess <= 0) return true
    excess -= 1
    return false
  })
}

/**
 * All key dates from coming into care to 25, on one line of time. Undefined where only today can be told.
 * @param entries the days of the clock that the picture may show
 */
export function pictureOf(
  view: CaseView,
  openedOn: PlainDate,
  entries: readonly ClockEntry[]
): PicturedDays | undefined {
  if (entries.length === 0) return undefined
  const first = beginning(view, openedOn)
  const all = [
    first,
    { kind: 'today', date: view.today, what: 'today' } as const,
    // A birthday before the beginning is past and asks for nothing.
    ...entries.map(dayOf).filter(({ kind, date }) => kind !== 'milestone' || date >= first.date)
  ].sort((one, other) => one.date.localeCompare(other.date))
  const days = fitting(all)
  const opens = days.flatMap((day) =>
    'entry' in day && day.entry.opens !== undefined ? [{ from: day.entry.opens, to: day.date }] : []
  )
  return { ...alongTheLine(days, opens), beginsWith: first.what, leftOut: all.length - days.length }
}
