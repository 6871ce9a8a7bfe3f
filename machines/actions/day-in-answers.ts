import type { KnownDate, PlainDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { firstDayOf } from '../facts/dates'
import type { ClockEntry } from '../policy/clock'

/**
 * What a day that stands in the answers means for an action:
 * - `recorded`: it is the action's own day
 * - `before`: the action comes before it
 * - `expected`: what the action waits for is expected then
 * - `same-day`: the action's own day has gone, so that it is for the day on which it arose
 * - `near`: what the action comes before is near, and sets the day whatever is suggested
 * - `ahead`: that is ahead in the clock, and until it is near what is suggested stands
 * - `half-a-year-before`: it is suggested for half a year before the 18th birthday
 * - `ten-working-days`: the action's own day had gone when it arose, and so many are suggested from then
 * - `looked-at-again`: no day is set, and the action is looked at again then
 */
export interface DayInAnswers {
  readonly date: PlainDate
  readonly means:
    | 'recorded'
    | 'before'
    | 'expected'
    | 'same-day'
    | 'near'
    | 'ahead'
    | 'half-a-year-before'
    | 'ten-working-days'
    | 'looked-at-again'
}

/** The day that the answers give for an action that arose on a day, where they give one. */
export type DayRule = (
  view: CaseView,
  since: PlainDate,
  clock: readonly ClockEntry[],
  entry?: string
) => DayInAnswers | undefined

export type Days = readonly (KnownDate | undefined)[]

/** The earliest of the days that are known. */
export const earliest = (days: Days): PlainDate | undefined =>
  days.flatMap((known) => (known === undefined ? [] : [firstDayOf(known)])).sort()[0]
