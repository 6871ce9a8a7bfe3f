import type { ClockRowId } from '../../content/clock'
import type { PlainDate } from '../../machines/case-file/answer'
import type { CaseView } from '../../machines/case-file/case-file'
import { clockOf, type ClockEntry } from '../../machines/policy/clock'
import { answersOf, type ScenarioItem, type NamedCase } from '../cases/named-case'

export type CaseAnswers = NamedCase['answers']

export const viewOf = (given: CaseAnswers, today: PlainDate): CaseView => ({
  answers: answersOf(given),
  today
})

/** The clock's entry for one row, from what is given; nothing where the day cannot be told. */
export const entryOf = (row: ClockRowId, given: CaseAnswers, today: PlainDate): ClockEntry | undefined =>
  clockOf(viewOf(given, today)).find((entry) => entry.row === row)

/** The rows that the clock tells. */
export const rowsOf = (given: CaseAnswers, today: PlainDate): readonly ClockRowId[] =>
  clockOf(viewOf(given, today)).map(({ row }) => row)

/** A period of being looked after. */
export const care = (from: PlainDate, to?: PlainDate, more: ScenarioItem = {}): ScenarioItem => ({
  'care-authority': 'Kent',
  'care-legal-basis': 'section-20',
  'care-from': from,
  ...(to === undefined ? {} : { 'care-to': to }),
  ...more
})

export const born = (...dates: readonly PlainDate[]): CaseAnswers => ({
  'dates-of-birth': dates.map((date) => ({ 'birth-date': date, 'birth-source': 'child-says' }))
})
