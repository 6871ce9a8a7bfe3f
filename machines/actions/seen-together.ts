import { planLists, type PlanListId } from '../../content/needs'
import type { Source } from '../../content/shape'
import type { ActionRecords } from '../case-file/action-record'
import type { PlainDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { entriesDue, sameJobElsewhere } from '../policy/needs/need-entries'
import { entryOf } from '../stages/instances'
import type { ActionItem } from './action-item'
import { contentOf } from './all'
import { followedRecords } from './follow'
import { isOwed } from './order'

/** The plans whose entries are seen through once their day has come. What came of a legal day only the lawyer knows (¶33). */
type SeenThrough = Exclude<PlanListId, 'legal'>
const seenThrough = (Object.keys(planLists) as PlanListId[]).filter((plan) => plan !== 'legal')

/** The plan of the entry that an action sees through, where it sees one through. */
function planOf(id: string): SeenThrough | undefined {
  const each = contentOf(id)?.each
  const plan = typeof each === 'object' ? each.plan : undefined
  return plan === undefined || plan === 'legal' ? undefined : plan
}

/** The field in which an action that sees an entry of a plan through finds its day; nothing for any other action. */
export function dayFieldSeenThrough(id: string): string | undefined {
  const plan = planOf(id)
  return plan === undefined ? undefined : planLists[plan].byWhen
}

/** Nobody has written or recorded anything of it: what somebody has stands by itself, so that nothing of that is lost. */
const isAsItCame = (item: ActionItem): boolean =>
  planOf(item.id) !== undefined &&
  item.outcome === undefined &&
  isOwed(item) &&
  item.what === undefined &&
  item.owner.kind === 'role' &&
  item.due.basis === 'recorded' &&
  item.before.length === 0

/** The id under which days of plans that have come are one order. No record has it: each of them is recorded by itself. */
const daysOfPlans = 'days-of-plans'

const earliestOf = (items: readonly ActionItem[]): PlainDate | undefined =>
  items.flatMap(({ due }) => due.date ?? []).sort()[0]

/**
 * The same list, with one order in place of several that each see an entry of a plan through: it stands where the first of them stood, and names them all
 * (`together`). Each repeats what stands in its plan, and it is the authority that asks (¶46).
 * @param items in order
 * @param joins which of them may be joined
 */
export function seenTogether(
  items: readonly ActionItem[],
  joins: (item: ActionItem) => boolean = () => true
): readonly ActionItem[] {
  const rows = items.filter((item) => isAsItCame(item) && joins(item))
  const [first] = rows
  const date = earliestOf(rows)
  if (first === undefined || date === undefined || rows.length < 2) return items
  const one: ActionItem = {
    ...first,
    entry: undefined,
    id: daysOfPlans,
    action: daysOfPlans,
    together: rows.map(({ id }) => id),
    due: { date, basis: 'recorded' },
    state: rows.some(({ state }) => state === 'overdue') ? 'overdue' : 'open',
    serves: [...new Set(rows.flatMap(({ serves }): readonly Source[] => serves))].sort(),
    protects: rows.some(({ protects }) => protects)
  }
  const joined = new Set(rows)
  return items.flatMap((item) => (item === first ? [one] : joined.has(item) ? [] : [item]))
}

/** An order as the ones that it stands for, each by itself; any other as it is. */
export const eachOf = (item: ActionItem, all: readonly ActionItem[]): readonly ActionItem[] =>
  item.together === undefined ? [item] : all.filter(({ id }) => item.together?.includes(id) === true)

/**
 * The entries of plans whose day has come and of which nobody has recorded what was done, nor set them aside, by id. A need that another plan has as the
 * same job goes with that.
 */
export function entriesUnrecorded(records: () => ActionRecords, view: CaseView): ReadonlySet<string> {
  if (seenThrough.every((plan) => entriesDue(view, plan).length === 0)) return new Set()
  const open = new Set(
    Object.entries(followedRecords(records(), view)).flatMap(([id, { called, outcome }]) =>
      called && outcome === undefined && planOf(id) !== undefined ? (entryOf(id) ?? []) : []
    )
  )
  const needs = entriesDue(view, 'needs').filter((need) =>
    sameJobElsewhere(view, need).some(({ id }) => open.has(id))
  )
  return new Set([...open, ...needs.map(({ id }) => id)])
}
