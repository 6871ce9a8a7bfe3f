import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'

type Matter = ReturnType<typeof itemsOf<'criminal-matters'>>[number]

/** The last day that is recorded of it: the one that it is of, or the next. */
const lastDay = (matter: Matter): string | undefined =>
  [fieldOf(matter, 'criminal-matter-on'), fieldOf(matter, 'criminal-matter-next-on')]
    .flatMap((known) => (known === undefined ? [] : [lastDayOf(known)]))
    .sort()
    .at(-1)

/** An entry of a later day says what came of this one: a charge after an arrest, unless it is written to be of something else. */
function isFollowedBy(later: Matter, matter: Matter, day: string): boolean {
  const on = fieldOf(later, 'criminal-matter-on')
  const [one, other] = [matter, later].map((item) =>
    fieldOf(item, 'criminal-matter-accusation')?.trim().toLowerCase()
  )
  const isOfAnother = one !== undefined && other !== undefined && one !== other
  return later.id !== matter.id && on !== undefined && firstDayOf(on) > day && !isOfAnother
}

/** The last day of an arrest, interview, charge or hearing has passed, and nothing is recorded of what came of it (¶33). */
export function isPassedInSilence(matter: Matter, { answers, today }: CaseView): boolean {
  const day = lastDay(matter)
  return (
    day !== undefined &&
    day < today &&
    fieldOf(matter, 'criminal-matter-outcome') === undefined &&
    !itemsOf(answers, 'criminal-matters').some((other) => isFollowedBy(other, matter, day))
  )
}
