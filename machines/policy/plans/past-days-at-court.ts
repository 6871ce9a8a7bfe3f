import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, type ItemOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'

type Matter = ItemOf<'criminal-matters'>

const began = (matter: Matter) => {
  const on = fieldOf(matter, 'criminal-matter-on')
  return on === undefined ? undefined : firstDayOf(on)
}

/** The last day that is known of it: that of the next step, or its own. */
const lastKnown = (matter: Matter) =>
  [fieldOf(matter, 'criminal-matter-on'), fieldOf(matter, 'criminal-matter-next-on')]
    .flatMap((known) => (known === undefined ? [] : [lastDayOf(known)]))
    .sort()
    .at(-1)

/** What came of a day is said for it alone: that a hearing was set says nothing of the hearing. */
const isSaidOf = (matter: Matter, last: string) => {
  const next = fieldOf(matter, 'criminal-matter-next-on')
  return (
    fieldOf(matter, 'criminal-matter-outcome') !== undefined && (next === undefined || lastDayOf(next) < last)
  )
}

/** They may be of one accusation: the same words, or none with one of them. */
const mayBeOfOne = (one: Matter, other: Matter) => {
  const [first, second] = [one, other].map((matter) =>
    fieldOf(matter, 'criminal-matter-accusation')?.trim().toLowerCase()
  )
  return !first || !second || first === second
}

/** The very day that was set for the next step. */
const daySet = (matter: Matter) => {
  const set = fieldOf(matter, 'criminal-matter-next-on')
  return set !== undefined && firstDayOf(set) === lastDayOf(set) ? firstDayOf(set) : undefined
}

/**
 * The other is a charge or a hearing of the very day that was set for the next step: it is that day, in whatever words it was entered. Not where
 * that day was set for several accusations: then one hearing says nothing of the others by itself.
 */
const isOfTheDaySet = (matter: Matter, other: Matter, matters: readonly Matter[]) => {
  const set = daySet(matter)
  return (
    set !== undefined &&
    began(other) === set &&
    ['charge', 'court-hearing'].includes(fieldOf(other, 'criminal-matter-kind') ?? '') &&
    !matters.some((third) => daySet(third) === set && !mayBeOfOne(third, matter))
  )
}

/**
 * Arrests, interviews, charges and hearings whose last day has gone, of which it is not recorded what came of that day, and that no later entry
 * of the same accusation carries on: of a plea, a remand or bail nobody hears by itself (¶33).
 */
export function pastDaysAtCourt({ answers, today }: CaseView): readonly Matter[] {
  const matters = itemsOf(answers, 'criminal-matters')
  return matters.filter((matter, index) => {
    const last = lastKnown(matter)
    if (last === undefined || last >= today || isSaidOf(matter, last)) return false
    return !matters.some((other, place) => {
      const from = began(other)
      const isLater = from !== undefined && (from > last || (from === last && place > index))
      return (
        (isLater && mayBeOfOne(matter, other)) || (place !== index && isOfTheDaySet(matter, other, matters))
      )
    })
  })
}
