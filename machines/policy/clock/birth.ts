import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { birthAhead, birthDates, type BirthDate } from '../../facts/age'
import type { Day } from './make'

/** The date of birth that days ahead are counted from: every birthday rests on it (¶7). */
export function birthDay(view: CaseView): Day | undefined {
  const born = birthAhead(view)
  return born === undefined ? undefined : dayOfBirth(born, view, born.first)
}

/** A date of birth as what a day is counted from, with which of the days that it can mean, and whether it is the only one and exact. */
export function dayOfBirth(born: BirthDate, view: CaseView, date: PlainDate): Day {
  const isOneOfSeveral = birthDates(view).some(
    ({ first, last }) => first !== born.first || last !== born.last
  )
  const unsure = isOneOfSeveral
    ? 'dates-of-birth-differ'
    : born.first === born.last
      ? undefined
      : 'rough-date'
  return { date, question: 'dates-of-birth', unsure }
}
