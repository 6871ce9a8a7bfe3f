import type { KnownDate } from '../../case-file/answer'
import type { Answers } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { lastDayOf } from '../../facts/dates'

/** One dated pass over the indicators. */
export interface Screening {
  readonly id: string
  readonly on: KnownDate | undefined
}

const lastDay = ({ on }: Screening): string => (on === undefined ? '9999' : lastDayOf(on))

/**
 * The screenings, the latest last. One of which only the month or year is known counts by its last day. One without a date comes after all
 * others, since it is the one being made.
 */
export function screeningsOf(answers: Answers): readonly Screening[] {
  return itemsOf(answers, 'screenings')
    .map((item): Screening => ({ id: item.id, on: fieldOf(item, 'screening-on') }))
    .sort((one, other) => lastDay(one).localeCompare(lastDay(other)))
}
