import type { KnownDate } from '../../case-file/answer'
import { fieldOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import type { Decision } from './decisions'

type Kind = 'reasonable-grounds' | 'conclusive-grounds' | 'reconsideration'

/** Which decision is made after which on one referral: another look is at one that was made (¶19, ¶20). */
const ranks: Readonly<Record<Kind, number>> = {
  'reasonable-grounds': 0,
  'conclusive-grounds': 1,
  reconsideration: 2
}

const isOf = (kind: Kind, entry: Decision): boolean => fieldOf(entry, 'nrm-decision-kind') === kind
const outcomeOf = (entry: Decision) => fieldOf(entry, 'nrm-decision-outcome')

/**
 * Whether the look that was taken may have been at reasonable grounds, though conclusive ones were decided as well: nothing is concluded before
 * grounds were found, so that where none are on record, that look may have found them. Which came first, only the order of entry says then.
 */
const mayHaveFoundGrounds = (entries: readonly Decision[]): boolean =>
  entries.some((entry) => isOf('conclusive-grounds', entry)) &&
  !entries.some((entry) => isOf('reasonable-grounds', entry) && outcomeOf(entry) === 'positive')

/** A decision with the first and the last day that it can be of: any, where it has none. */
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

/** A look of which nobody said on which day. */
const isUndatedLook = (entry: Decision): boolean =>
  isOf('reconsideration', entry) && fieldOf(entry, 'nrm-decision-on') === undefined

/** Whether somebody may ask for another look at it: nobody does at what was found for the child (¶20). */
export const mayBeLookedAt = (entry: Decision): boolean =>
  outcomeOf(entry) !== undefined && outcomeOf(entry) !== 'positive'

/** The rank of what was entered at a place. Of what kind nobody said goes with the one that was entered before it. */
function rankAt(entries: readonly Decision[], index: number): number {
  const entry = entries[index]
  const kind = entry === undefined ? undefined : fieldOf(entry, 'nrm-decision-kind')
  if (entry === undefined || kind === undefined)
    return index > 0 ? placeAt(entries, index - 1, 'before').rank : -1
  const isTakenAtEither =
    kind === 'reconsideration' && outcomeOf(entry) !== undefined && mayHaveFoundGrounds(entries)
  return ranks[isTakenAtEither ? 'conclusive-grounds' : kind]
}

/** On which sides of an entry it is looked for what it belongs to: after it once at most, so that nothing is looked for in a circle. */
type Side = 'either' | 'before'

/**
 * Where a look without a day belongs: last, where it was entered last; else right after what it can have been at, which is the nearest such
 * entry before it, or one after it; and where none can be looked at, with what was entered before it. So it takes no place from what was
 * decided, and entered, since.
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

/** Where what was entered at a place belongs. */
function placeAt(entries: readonly Decision[], index: number, side: Side): Omit<Placed, 'decision'> {
  const entry = entries[index]
  if (entry === undefined) return { rank: -1, ...daysOf(undefined) }
  if (isUndatedLook(entry)) return placeOfUndatedLook(entries, index, side)
  return { rank: rankAt(entries, index), ...daysOf(fieldOf(entry, 'nrm-decision-on')) }
}

/** The last of some: of those that none comes after by its days, the one that is made last, and of one kind the one that was entered last. */
function lastOf(all: readonly Placed[]): Placed | undefined {
  const open = all.filter(({ to }) => all.every(({ from }) => from <= to))
  return open.reduce<Placed | undefined>(
    (last, one) => (last === undefined || one.rank >= last.rank ? one : last),
    undefined
  )
}

/**
 * Decisions on one referral in the order in which they were made, the first first: by their days where those tell, else by what they decide,
 * else as they were entered. It is found from the last backwards, as two of them cannot be compared by themselves: reasonable grounds of
 * some day of October, conclusive grounds of the 5th and another look of the 20th would each come after another.
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
