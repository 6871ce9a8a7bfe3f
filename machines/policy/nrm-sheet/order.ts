import type { KnownDate } from '../../case-file/answer'
import { fieldOf, type ItemOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'

/** One decision of the competent authority. */
export type Decision = ItemOf<'nrm-decisions'>

type Kind = 'reasonable-grounds' | 'conclusive-grounds' | 'reconsideration'

/**
 * Which decision is made after which on one referral. A reconsideration is another look at a decision that was made before it (¶19, ¶20).
 */
const ranks: Readonly<Record<Kind, number>> = {
  'reasonable-grounds': 0,
  'conclusive-grounds': 1,
  reconsideration: 2
}

const isOf = (kind: Kind, entry: Decision): boolean => fieldOf(entry, 'nrm-decision-kind') === kind
const outcomeOf = (entry: Decision) => fieldOf(entry, 'nrm-decision-outcome')

/**
 * Whether the other look may have been at reasonable grounds, though conclusive ones were decided as well. Nothing is concluded before
 * grounds were found. So where no positive ones are on record, that look may have found them. Only the order of entry then says which came
 * first.
 */
const mayHaveFoundGrounds = (entries: readonly Decision[]): boolean =>
  entries.some((entry) => isOf('conclusive-grounds', entry)) &&
  !entries.some((entry) => isOf('reasonable-grounds', entry) && outcomeOf(entry) === 'positive')

/** A decision with the first and the last day that it can be of. Where it has no day, it can be of any. */
interface Placed {
  readonly decision: Decision
  readonly rank: number
  readonly from: string
  readonly to: string
}

const daysOf = (on: KnownDate | undefined) => ({
  from: on === undefined ? '' : firstDayOf(on),
  to: on === undefined ? '9999-12-31' : lastDayOf(on)
})

/** A look at a decision without a day on record. */
const isUndatedLook = (entry: Decision): boolean =>
  isOf('reconsideration', entry) && fieldOf(entry, 'nrm-decision-on') === undefined

/** Whether somebody may ask for another look at this decision. Nobody asks for one at what was found for the child (¶20). */
export const mayBeLookedAt = (entry: Decision): boolean =>
  outcomeOf(entry) !== undefined && outcomeOf(entry) !== 'positive'

/** The rank of the entry at an index. An entry without a kind goes with the one that was entered before it. */
function rankAt(entries: readonly Decision[], index: number): number {
  const entry = entries[index]
  const kind = entry === undefined ? undefined : fieldOf(entry, 'nrm-decision-kind')
  if (entry === undefined || kind === undefined)
    return index > 0 ? placeAt(entries, index - 1, 'before').rank : -1
  const isTakenAtEither =
    kind === 'reconsideration' && outcomeOf(entry) !== undefined && mayHaveFoundGrounds(entries)
  return ranks[isTakenAtEither ? 'conclusive-grounds' : kind]
}

/**
 * On which sides of an entry to look for the decision it belongs to. After it is looked at once at most, so that nothing is looked for in a
 * circle.
 */
type Side = 'either' | 'before'

/**
 * Where a look without a day belongs. Where it was entered last, it is last. Else it comes right after the decision that it can have been
 * at: the nearest such entry before it, or one after it. Where no decision can be looked at, it goes with what was entered before it. So it
 * takes no place from what was decided, and entered, since.
 */
function placeOfUndatedLook(
  entries: readonly Decision[],
  index: number,
  side: Side
): Omit<Placed, 'decision'> {
  const isEnteredLast = entries.slice(index + 1).every(isUndatedLook)
  if (isEnteredLast) return { rank: ranks.reconsideration, ...daysOf(undefined) }
  const before = entries.slice(0, index).findLastIndex(mayBeLookedAt)
  if (before >= 0) return placeAt(entries, before, side)
  const after =
    side === 'before'
      ? -1
      : entries.findIndex((one, at) => at > index && mayBeLookedAt(one) && !isUndatedLook(one))
  if (after >= 0) {
    const place = placeAt(entries, after, 'before')
    return { ...place, rank: place.rank + 0.5 }
  }
  return index > 0 ? placeAt(entries, index - 1, side) : { rank: -1, ...daysOf(undefined) }
}

/** Where the entry at an index belongs. */
function placeAt(entries: readonly Decision[], index: number, side: Side): Omit<Placed, 'decision'> {
  const entry = entries[index]
  if (entry === undefined) return { rank: -1, ...daysOf(undefined) }
  if (isUndatedLook(entry)) return placeOfUndatedLook(entries, index, side)
  return { rank: rankAt(entries, index), ...daysOf(fieldOf(entry, 'nrm-decision-on')) }
}

/**
 * The last of these. Of those that none comes after by its days, it is the one that is made last; of one rank, the one that was entered
 * last.
 */
function lastOf(all: readonly Placed[]): Placed | undefined {
  const open = all.filter(({ to }) => all.every(({ from }) => from <= to))
  return open.reduce<Placed | undefined>(
    (last, one) => (last === undefined || one.rank >= last.rank ? one : last),
    undefined
  )
}

/**
 * Decisions on one referral in the order in which they were made, the first first. Their days decide where those tell, else what they
 * decide, else the order of entry. The order is found from the last backwards, as two decisions cannot be compared by themselves.
 * Reasonable grounds of some day of October, conclusive grounds of the 5th and another look of the 20th would each come after another.
 */
export function decisionsInOrder(entries: readonly Decision[]): readonly Decision[] {
  const backwards: Decision[] = []
  let left: readonly Placed[] = entries.map((decision, index) => ({
    decision,
    ...placeAt(entries, index, 'either')
  }))
  for (let last = lastOf(left); last !== undefined; last = lastOf(left)) {
    const { decision } = last
    backwards.push(decision)
    left = left.filter((one) => one.decision !== decision)
  }
  return backwards.reverse()
}
