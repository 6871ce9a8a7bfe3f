import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { birthAhead, birthDates, type BirthDate } from '../../facts/age'
import type { Day } from './make'

/** The date of birth that days ahead are counted from: every birthday rests on it (¶7). */
export function birthDay(view: CaseView): Day | undefined {
  const born = birthAhead(view)
  return born === undefined ? undefined : dayOfBirth(born, view, born.first)
}

/**
 * A date of birth as what a day is counted from, with which of the days that it can mean, and whether it is the only one and exact. Whoever
 * reads that it is the earliest relies on it: of one by which the child would be grown up it says that it was left out (¶7).
 */
export function dayOfBirth(born: BirthDate, view: CaseView, date: PlainDate): Day {
  const others = birthDates(view).filter(({ first, last }) => first !== born.first || last !== born.last)
  const unsure = others.some(({ first }) => first < born.first)
    ? 'earliest-left-out'
    : others.length > 0
      ? 'dates-of-birth-differ'
      : born.first === born.last
        ? undefined
        : 'rough-date'
  return { date, question: 'dates-of-birth', unsure }
}
