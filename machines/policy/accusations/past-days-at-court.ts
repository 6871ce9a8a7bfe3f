import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, type ItemOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { isDropped } from './dropped'

type Matter = ItemOf<'criminal-matters'>

const began = (matter: Matter) => {
  const on = fieldOf(matter, 'criminal-matter-on')
  return on === undefined ? undefined : firstDayOf(on)
}

/** The last known day of a matter: that of the next step, or its own. */
const lastKnown = (matter: Matter) =>
  [fieldOf(matter, 'criminal-matter-on'), fieldOf(matter, 'criminal-matter-next-on')]
    .flatMap((known) => (known === undefined ? [] : [lastDayOf(known)]))
    .sort()
    .at(-1)

/**
 * Whether it is recorded what came of the last day. An outcome holds for its own day: that a hearing was set says nothing of the hearing.
 */
const isSaidOf = (matter: Matter, last: string) => {
  const next = fieldOf(matter, 'criminal-matter-next-on')
  const isSaid =
    fieldOf(matter, 'criminal-matter-outcome') !== undefined ||
    fieldOf(matter, 'criminal-matter-stands') === 'convicted-or-cautioned'
  return isDropped(matter) || (isSaid && (next === undefined || lastDayOf(next) < last))
}

/** Two entries may be of one accusation: they have the same words, or one has none. */
const mayBeOfOne = (one: Matter, other: Matter) => {
  const [first, second] = [one, other].map((matter) =>
    fieldOf(matter, 'criminal-matter-accusation')?.trim().toLowerCase()
  )
  return !first || !second || first === second
}

/** The day set for the next step, where it is exact. */
const daySet = (matter: Matter) => {
  const set = fieldOf(matter, 'criminal-matter-next-on')
  return set !== undefined && firstDayOf(set) === lastDayOf(set) ? firstDayOf(set) : undefined
}

/**
 * The other entry is a charge or a hearing on the very day that was set for the next step. So it is that step, in whatever words it was
 * entered. Not where that day was set for several accusations: then one hearing says nothing of the others by itself.
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
 * Arrests, interviews, charges and hearings whose last day has gone with no outcome on record, and that no later entry of the same
 * accusation carries on. News of a plea, a remand or bail does not come by itself (¶33).
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
