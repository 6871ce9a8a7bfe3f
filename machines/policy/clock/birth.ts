import type { CaseView } from '../../case-file/case-file'
import { birthAhead, birthDates } from '../../facts/age'
import type { Day } from './make'

/** The date of birth that days ahead are counted from, and whether it is the only one and exact: every birthday rests on it (¶7). */
export function birthDay(view: CaseView): Day | undefined {
  const born = birthAhead(view)
  if (born === undefined) return undefined
  const isOneOfSeveral = birthDates(view).some(
    ({ first, last }) => first !== born.first || last !== born.last
  )
  const unsure = isOneOfSeveral
    ? 'dates-of-birth-differ'
    : born.first === born.last
      ? undefined
      : 'rough-date'
  return { date: born.first, question: 'dates-of-birth', unsure }
}
