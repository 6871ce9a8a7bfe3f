import { dangers } from '../../content/actions/danger'
import { stages } from '../../content/stages'
import type { ActionItem } from './action-list'
import type { DueBasis } from './action-due'
import { allActions, dangerRank } from './actions'
import { addDays } from './dates'

/** When an action has its turn. */
export interface ByTurn {
  readonly now: readonly ActionItem[]
  readonly thisWeek: readonly ActionItem[]
  readonly later: readonly ActionItem[]
}

/** More than five things nobody does at once. */
const atOnce = 5
const near = 3
const week = 7

/** Days that somebody or the law has set, or that come before such a day. All others are suggestions. */
const isSet: readonly DueBasis[] = ['edited', 'recorded', 'clock', 'before']

const stageRanks: readonly string[] = stages.map(({ id }) => id)
const contentRanks = new Map(allActions.map(({ id }, rank) => [id, rank]))
const contentRank = ({ action }: ActionItem) => contentRanks.get(action) ?? contentRanks.size

/** The danger before which nothing waits: whatever ranks behind it can give way to a day that is near. */
const notPrepared = dangers.indexOf('not-prepared')

/**
 * Whether its day lies within three days. One that is past stays near while the action protects; another must not push aside
 * what can happen next.
 */
function hasNearDay({ due, protects }: ActionItem, today: string): boolean {
  if (due.date === undefined || !isSet.includes(due.basis)) return false
  return due.date <= addDays(today, near) && (protects || due.date >= today)
}

/** What holds all the time stands after what has a day. */
const noDay = '9999'

/**
 * What is to be done before what has been; then by what can happen next, the worst first; then what has a day that is near, what
 * cannot wait, the day, and the order of the journey. Of two actions each is looked at by itself, so that the order of some tells
 * nothing of others.
 */
export const inOrder =
  (today: string) =>
  (one: ActionItem, other: ActionItem): number => {
    const closed = (item: ActionItem) => Number(item.outcome !== undefined)
    const far = (item: ActionItem) => Number(!hasNearDay(item, today))
    const waits = (item: ActionItem) => Number(!item.sameDay)
    const isDanger = one.danger !== undefined && one.danger === other.danger
    return (
      closed(one) - closed(other) ||
      dangerRank(one) - dangerRank(other) ||
      // One danger is not less for a later day: what answers it stands in the order of content.
      (isDanger ? 0 : far(one) - far(other)) ||
      (isDanger ? 0 : waits(one) - waits(other)) ||
      (isDanger ? 0 : (one.due.date ?? noDay).localeCompare(other.due.date ?? noDay)) ||
      stageRanks.indexOf(one.stage) - stageRanks.indexOf(other.stage) ||
      contentRank(one) - contentRank(other)
    )
  }

/** How an action comes to one of the few places under now: acute danger, a day that is near, being prepared, what cannot wait. */
function claim(item: ActionItem, today: string): number {
  if (dangerRank(item) < notPrepared) return 0
  if (hasNearDay(item, today)) return 1
  if (item.danger !== undefined) return 2
  return 3
}

const hasTurnNow = (item: ActionItem, today: string) =>
  item.danger !== undefined ||
  hasNearDay(item, today) ||
  item.sameDay ||
  (item.due.date !== undefined && item.due.date <= today)

/**
 * The open actions by their turn, each list in order: five at most now, then what comes this week, then the rest.
 * @param items in order
 */
export function byTurn(items: readonly ActionItem[], today: string): ByTurn {
  const open = items.filter(({ outcome }) => outcome === undefined)
  const claiming = open
    .filter((item) => hasTurnNow(item, today))
    .toSorted((one, other) => claim(one, today) - claim(other, today))
  const now = new Set(claiming.slice(0, atOnce))
  const others = open.filter((item) => !now.has(item))
  const isThisWeek = (item: ActionItem) =>
    hasTurnNow(item, today) || (item.due.date !== undefined && item.due.date <= addDays(today, week))
  return {
    now: open.filter((item) => now.has(item)),
    thisWeek: others.filter(isThisWeek),
    later: others.filter((item) => !isThisWeek(item))
  }
}
