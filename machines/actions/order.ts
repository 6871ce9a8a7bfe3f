import { dangers, type Danger } from '../../content/actions/danger'
import { clockRows, type ClockRow } from '../../content/clock'
import { stages } from '../../content/stages'
import type { PlainDate } from '../case-file/answer'
import type { ActionItem } from './action-item'
import type { DueBasis } from './due'
import { allActions, rankOfDanger } from './all'
import { addDays } from '../facts/dates'
import { mattersIn } from '../policy/disclosure/about'

/** When an action has its turn. */
interface ByTurn {
  readonly now: readonly ActionItem[]
  readonly thisWeek: readonly ActionItem[]
  readonly later: readonly ActionItem[]
}

/** Nobody does more than five things at once. */
const atOnce = 5
const near = 3
const week = 7

/** Days that somebody or the law has set, for the thing or for looking at it again, or that come before such a day. All others are suggestions. */
const isSet: readonly DueBasis[] = ['edited', 'recorded', 'clock', 'before', 'looked-at-again']

const stageRanks: readonly string[] = stages.map(({ id }) => id)
const contentRanks = new Map(allActions.map(({ id }, rank) => [id, rank]))
const contentRank = ({ action }: ActionItem) => contentRanks.get(action) ?? contentRanks.size

/** The first danger that gives way: it, and whatever ranks behind it, give way to a day that is near, unless that is one of paper. */
const notPrepared = dangers.indexOf('not-prepared')

/** Today, and the last day that is near to it, worked out once for all actions. */
interface Days {
  readonly today: PlainDate
  readonly near: PlainDate
}

const daysFrom = (today: PlainDate): Days => ({ today, near: addDays(today, near) })

const isBetween = (date: PlainDate, days: Days) => date >= days.today && date <= days.near

/**
 * Whether the day of an action lies within three days. One that is past stays near while the action protects. That of another action must
 * not push aside what can happen next, unless what it comes before is near itself: a handover, or the 18th birthday (¶24, ¶54). It is then owed
 * until that day is over, whenever it was to be done.
 */
const hasNearDay = ({ due, protects, comesBefore }: ActionItem, days: Days): boolean =>
  due.date !== undefined &&
  ((isSet.includes(due.basis) && due.date <= days.near && (protects || due.date >= days.today)) ||
    (comesBefore !== undefined && isBetween(comesBefore, days)))

/**
 * It is the last day on which police protection, or an emergency protection order, holds the child (Children Act 1989, sections 45 and 46). Whoever
 * holds parental responsibility may come for the child once it has ended. So what is to be settled today is ranked with that danger
 * (`care-without-a-basis`). A day that somebody wrote for it moves no end.
 */
const isCareEndingToday = ({ called, careEnds }: ActionItem, { today }: Days): boolean =>
  called && careEnds !== undefined && careEnds <= today

/** What can happen next while the action is undone. */
const dangerOf = (item: ActionItem, days: Days): Danger | undefined =>
  isCareEndingToday(item, days) ? 'unsafe-tonight' : item.danger

const rankOf = (item: ActionItem, days: Days): number => rankOfDanger(dangerOf(item, days))

/** What holds all the time stands after what has a day. */
const noDay = '9999'

/**
 * What is to be done before what has been done. Then by what can happen next, the worst first; then what has a day that is near, what
 * cannot wait, the day, and the order of the journey. Two actions are compared by themselves alone, so that the order of some tells nothing
 * of others.
 */
export function inOrder(today: PlainDate): (one: ActionItem, other: ActionItem) => number {
  const days = daysFrom(today)
  const closed = ({ outcome }: ActionItem) => Number(outcome !== undefined)
  const far = (item: ActionItem) => Number(!hasNearDay(item, days))
  const waits = ({ sameDay }: ActionItem) => Number(!sameDay)
  const dayOf = ({ due }: ActionItem) => due.date ?? noDay
  // The same danger is no less for a later day: what answers it stands in the order of content.
  const byDay = (one: ActionItem, other: ActionItem) =>
    dangerOf(one, days) !== undefined && dangerOf(one, days) === dangerOf(other, days)
      ? 0
      : far(one) - far(other) || waits(one) - waits(other) || dayOf(one).localeCompare(dayOf(other))
  return (one, other) =>
    closed(one) - closed(other) ||
    rankOf(one, days) - rankOf(other, days) ||
    byDay(one, other) ||
    stageRanks.indexOf(one.stage) - stageRanks.indexOf(other.stage) ||
    contentRank(one) - contentRank(other)
}

/**
 * Whether the day is one of paper. The law counts it for a plan, a visit or a check that protects nobody by itself, and a day late does no
 * harm. What a person or a letter set is not of paper. Nor is what ends a right to stay, or the time to ask about a decision on the
 * referral.
 */
const isOfPaper = ({ due, protects }: ActionItem): boolean =>
  !protects &&
  due.basis === 'clock' &&
  (due.row === undefined ||
    !mattersIn(clockRows[due.row] as ClockRow).some(
      (matter) => matter === 'immigration' || matter === 'status'
    ))

/**
 * Whether the day is one that somebody wrote down by hand for what can wait. It is their plan, and pushes nothing aside that cannot wait.
 * For what protects it is more than that once it has come.
 */
const isOnesOwnDay = ({ due, protects }: ActionItem, { today }: Days): boolean =>
  due.date !== undefined && due.basis === 'edited' && (!protects || due.date > today)

/** Whether a later day is only suggested for the action: then it stands behind whatever cannot wait. */
const isSuggestedLater = ({ due }: ActionItem, { today }: Days): boolean =>
  due.date !== undefined && due.date > today && !isSet.includes(due.basis)

/**
 * How an action comes to one of the few places under now (¶10, ¶23, ¶39). In this order: acute danger; a day that is near; being prepared;
 * what protects and cannot wait; a day of paper or of one's own that is near; what cannot wait; what has a day that is only suggested. So
 * protection comes before paper and errands.
 */
function claim(item: ActionItem, days: Days): number {
  if (rankOf(item, days) < notPrepared) return 0
  if (hasNearDay(item, days) && !isOfPaper(item) && !isOnesOwnDay(item, days)) return 1
  if (isSuggestedLater(item, days)) return 6
  if (rankOf(item, days) === notPrepared) return 2
  // Its own day has gone, so that it is of today too.
  if (item.protects && (item.sameDay || item.due.basis === 'same-day')) return 3
  return hasNearDay(item, days) ? 4 : 5
}

/** The answers call for the action, or somebody added it. One that was called for once and is only kept takes no place from these. */
export const isOwed = ({ called, added }: Pick<ActionItem, 'called' | 'added'>) => called || added

/** It is open, owed, and of the same day: it is never out of sight for what can wait (¶10, ¶23, ¶39). */
export const cannotWait = (item: Pick<ActionItem, 'called' | 'added' | 'sameDay' | 'outcome'>): boolean =>
  item.outcome === undefined && item.sameDay && isOwed(item)

/**
 * Whether its day is one by which somebody has to do it. The day of what nothing calls for any more is over, however long it is kept for what was done
 * before; a day that somebody wrote is still theirs.
 */
export const hasDayToKeep = (item: Pick<ActionItem, 'called' | 'added' | 'due'>): boolean =>
  isOwed(item) || item.due.basis === 'edited'

const hasTurnNow = (item: ActionItem, days: Days) =>
  isOwed(item) &&
  (item.danger !== undefined ||
    hasNearDay(item, days) ||
    item.sameDay ||
    (item.due.date !== undefined && item.due.date <= days.today))

/**
 * The open actions by their turn, each list in order: five at most now, then what comes this week, then the rest.
 * @param items in order
 */
export function byTurn(items: readonly ActionItem[], today: PlainDate): ByTurn {
  const days = daysFrom(today)
  const endOfWeek = addDays(today, week)
  const open = items.filter(({ outcome }) => outcome === undefined)
  const claiming = open
    .filter((item) => hasTurnNow(item, days))
    .toSorted((one, other) => claim(one, days) - claim(other, days))
  const now = new Set(claiming.slice(0, atOnce))
  const others = open.filter((item) => !now.has(item))
  const isThisWeek = (item: ActionItem) =>
    hasTurnNow(item, days) ||
    (hasDayToKeep(item) && item.due.date !== undefined && item.due.date <= endOfWeek)
  return {
    now: open.filter((item) => now.has(item)),
    thisWeek: others.filter(isThisWeek),
    later: others.filter((item) => !isThisWeek(item))
  }
}
