import type { PlainDate } from '../../../../machines/case-file/answer'
import { daysBetween } from '../../../../machines/facts/dates'
import type { TimelineSpan } from '../../model'

/** Days placed on a line of time from 0 to 1. */
export interface PositionedDays<Day> {
  readonly days: readonly { readonly day: Day; readonly position: number }[]
  readonly spans: readonly TimelineSpan[]
  /** How many lines of text high the line of time has to be. */
  readonly lines: number
}

interface Window {
  readonly from: PlainDate
  readonly to: PlainDate
}

const year = 365
/** The first day of a window has no label, so that half a line is enough. */
const unlabelled = 0.5

/**
 * The white space before a day, in lines. Four years take little more than one: the first weeks in care have more days than all the years after, and each
 * label needs its line.
 */
const spaceAfter = (days: number) => Math.log2(1 + days / year)

/**
 * Places days on a line of time: in their order, a line at least between any two, more where years lie between them.
 * Stretches of more than a year are marked as drawn shorter than they are.
 * @param days the earliest first
 */
export function alongTheLine<Day extends { readonly date: PlainDate }>(
  days: readonly Day[],
  windows: readonly Window[]
): PositionedDays<Day> {
  const openings = [...new Set(windows.map(({ from }) => from))]
  const stops = [
    ...days.map((day) => ({ date: day.date, day, room: 1 })),
    ...openings.map((date) => ({ date, day: undefined, room: unlabelled }))
  ].sort((one, other) => one.date.localeCompare(other.date))
  let lines = 0
  let before: { readonly date: PlainDate; readonly at: number } | undefined
  const shortened: TimelineSpan[] = []
  const at = stops.map(({ date, room }) => {
    const days = before === undefined ? 0 : daysBetween(before.date, date)
    const here = lines + spaceAfter(days) + room / 2
    if (before !== undefined && days > year) shortened.push({ kind: 'shortened', from: before.at, to: here })
    lines = here + room / 2
    before = { date, at: here }
    return here
  })
  const position = (line: number) => line / lines
  const positioned = stops.map((stop, index) => ({ ...stop, position: position(at[index] ?? 0) }))
  const positionOf = (date: PlainDate) => positioned.find((stop) => stop.date === date)?.position ?? 0
  return {
    lines,
    days: positioned.flatMap((stop) =>
      stop.day === undefined ? [] : [{ day: stop.day, position: stop.position }]
    ),
    spans: [
      ...shortened.map((span) => ({ ...span, from: position(span.from), to: position(span.to) })),
      ...windows.map(({ from, to }) => ({
        kind: 'window' as const,
        from: positionOf(from),
        to: positionOf(to)
      }))
    ]
  }
}
