import type { PlainDate } from '../case-file/answer'
import type { ActionItem } from './action-item'
import { byTurn, cannotWait, hasDayToKeep } from './order'

/** When an action has its turn, as lists say it on a screen and on paper. */
export const turns = ['now', 'this-week', 'before-the-review', 'later', 'all-the-time'] as const
type Turn = (typeof turns)[number]

/** The open actions that have their turn at one time. */
export interface TurnGroup {
  readonly turn: Turn
  readonly items: readonly ActionItem[]
}

/** The owner of an action as a key, so that what one person does stands together. */
const whoseOf = ({ owner }: ActionItem): string =>
  owner.kind === 'edited'
    ? `written ${owner.text.trim().toLowerCase()}`
    : ['role', owner.role, ...owner.people].join(' ')

/**
 * The same actions with each person's together. The person who has the first of them comes first, and each person's stay in their order.
 */
function byWhose(items: readonly ActionItem[]): readonly ActionItem[] {
  const people = [...new Set(items.map(whoseOf))]
  return people.flatMap((whose) => items.filter((item) => whoseOf(item) === whose))
}

const isForToday = ({ sameDay, due }: ActionItem, today: PlainDate): boolean =>
  sameDay || (due.date !== undefined && due.date <= today)

/** What cannot wait before what has a later day, each in the order that it has: what an answer calls for, beside it (¶23, ¶39). */
export const whatCannotWaitFirst = (items: readonly ActionItem[], today: PlainDate): readonly ActionItem[] =>
  items.toSorted((one, other) => Number(isForToday(other, today)) - Number(isForToday(one, today)))

/**
 * What comes this week, today's before what has a later day. Of today's, first what answers a danger, the worst first whoever does it, as
 * under now. Then each person's together. Somebody who sees the first lines alone sees nothing that can wait before what cannot.
 */
function todayFirst(items: readonly ActionItem[], today: PlainDate): readonly ActionItem[] {
  const ofToday = items.filter((item) => isForToday(item, today))
  return [
    ...ofToday.filter(({ danger }) => danger !== undefined),
    ...byWhose(ofToday.filter(({ danger }) => danger === undefined)),
    ...byWhose(items.filter((item) => !isForToday(item, today)))
  ]
}

/**
 * The open actions by their turn, and in it by who does them; no group that is empty. What stands under now is five at most and
 * keeps its order: what can happen next, the worst first, whoever does it (¶23, ¶39).
 * @param items in order
 * @param review the next review: what is due after it is not said to be for it; where none is known, nothing is
 */
export function turnGroups(
  items: readonly ActionItem[],
  today: PlainDate,
  review?: PlainDate
): readonly TurnGroup[] {
  const { now, thisWeek, later } = byTurn(items, today)
  const isStanding = ({ due }: ActionItem) => due.basis === 'standing'
  const dated = byWhose(later.filter((item) => !isStanding(item)))
  const isForReview = (item: ActionItem) =>
    review !== undefined && hasDayToKeep(item) && item.due.date !== undefined && item.due.date <= review
  const groups: readonly TurnGroup[] = [
    { turn: 'now', items: now },
    { turn: 'this-week', items: todayFirst(thisWeek, today) },
    { turn: 'before-the-review', items: dated.filter(isForReview) },
    { turn: 'later', items: dated.filter((item) => !isForReview(item)) },
    { turn: 'all-the-time', items: byWhose(later.filter(isStanding)) }
  ]
  return groups.filter((group) => group.items.length > 0)
}

/**
 * The same groups with what is in sight at first, where other things stand on the page too: the first lines of all, and every line that cannot wait,
 * however many these are. What is folded away for the night must be what can wait (¶23, ¶39).
 */
export function inSight(groups: readonly TurnGroup[], first: number): readonly TurnGroup[] {
  const firstOnes = new Set(groups.flatMap(({ items }) => items).slice(0, first))
  return groups
    .map(({ turn, items }) => ({
      turn,
      items: items.filter((item) => firstOnes.has(item) || cannotWait(item))
    }))
    .filter(({ items }) => items.length > 0)
}
