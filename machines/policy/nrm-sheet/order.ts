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

/** The rank of what was entered at a place. Of what kind nobody said goes with the one that was entered before it. */
function rankAt(entries: readonly Decision[], index: number): number {
  const entry = entries[index]
  const kind = entry === undefined ? undefined : fieldOf(entry, 'nrm-decision-kind')
  if (entry === undefined || kind === undefined) return index > 0 ? rankAt(entries, index - 1) : -1
  const isTakenAtEither =
    kind === 'reconsideration' && outcomeOf(entry) !== undefined && mayHaveFoundGrounds(entries)
  return ranks[isTakenAtEither ? 'conclusive-grounds' : kind]
}

/** A decision with the first and the last day that it can be of: any, where it has none. */
interface Placed {
  readonly decision: Decision
  readonly rank: number
  readonly from: string
  readonly to: string
}

function placed(decision: Decision, index: number, entries: readonly Decision[]): Placed {
  const on = fieldOf(decision, 'nrm-decision-on')
  return {
    decision,
    rank: rankAt(entries, index),
    from: on === undefined ? '' : firstDayOf(on),
    to: on === undefined ? '9999-12-31' : lastDayOf(on)
  }
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
export function inOrder(entries: readonly Decision[]): readonly Decision[] {
  const backwards: Decision[] = []
  let left: readonly Placed[] = entries.map(placed)
  for (let last = lastOf(left); last !== undefined; last = lastOf(left)) {
    const { decision } = last
    backwards.push(decision)
    left = left.filter((one) => one.decision !== decision)
  }
  return backwards.reverse()
}
