import { doingWithoutTheChild, needsNotOnTheChildsPaper } from '../../../../content/documents/childs-copy'
import { planLists, type PlanList, type PlanListId } from '../../../../content/needs'
import { needsAnsweredIn } from '../../../../content/needs-answered'
import type { Item } from '../../../../machines/case-file/answer'
import { fieldOf } from '../../../../machines/case-file/read'
import { isPlannedElsewhere } from '../../../../machines/policy/needs/need-entries'
import { personOf } from '../../../../machines/policy/disclosure/who-reveals'
import type { Building } from '../building/context'
import type { Entries } from '../answers/plan-table-blocks'

/** The needs that an entry says that it answers; nothing where it does not say. */
function needsOf(plan: PlanListId, entry: Item): readonly unknown[] {
  const { forNeeds }: PlanList = planLists[plan]
  const needs: unknown = forNeeds === undefined ? undefined : fieldOf(entry, forNeeds)
  return Array.isArray(needs) ? needs : []
}

/**
 * Whether an entry of a plan stands in the child’s own copy. What is done against danger, what was said in confidence, and what others do without the child
 * do not. Anybody who finds the paper would know it (¶23, ¶39). One job stands once, and what is done is no longer to come.
 */
function stands(plan: PlanListId, entry: Item, building: Building): boolean {
  const { view } = building
  const by: unknown = fieldOf(entry, planLists[plan].byWhom)
  const person = typeof by === 'string' ? personOf(view, by) : undefined
  const role = person === undefined ? undefined : fieldOf(person, 'person-role')
  return (
    building.entriesDone?.has(entry.id) !== true &&
    !(plan === 'needs' && isPlannedElsewhere(view, entry, (other, one) => stands(other, one, building))) &&
    !needsNotOnTheChildsPaper.some((need) => needsOf(plan, entry).includes(need)) &&
    !(role !== undefined && doingWithoutTheChild.includes(role))
  )
}

/** Entries that name no need, in lists where such a need can be answered: any of these entries may answer one, so somebody must look. */
const mayAnswer: Readonly<Partial<Record<PlanListId, readonly string[]>>> = needsAnsweredIn
const isToBeLookedAt = (plan: PlanListId, entry: Item): boolean =>
  needsNotOnTheChildsPaper.some((need) => mayAnswer[plan]?.includes(need)) &&
  needsOf(plan, entry).length === 0

/** The entries of a plan in the child’s own copy, by day: what comes next stands first. */
export const onTheChildsPaper: Entries = {
  stands,
  isToBeLookedAt,
  namesNoTrack: true,
  byDay: true,
  saysPassed: true
}
