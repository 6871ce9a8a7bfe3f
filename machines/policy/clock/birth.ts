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
 * A date of birth as a day to count from: which of its possible days it is, and whether the date is the only one and exact. A reader relies
 * on its being the earliest. Where an earlier date is left out, since the child would be an adult by it, the entry says so (¶7).
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
