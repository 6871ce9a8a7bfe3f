import { doingWithoutTheChild, needsNotOnTheChildsPaper } from '../../../content/documents/childs-copy'
import { planLists, type PlanList } from '../../../content/needs'
import { fieldOf } from '../../../machines/case-file/read'
import { personOf } from '../../../machines/policy/disclosure/location'
import type { Stands } from './plan-table-blocks'

/**
 * Whether an entry of a plan stands in the child’s own copy: not what is done against danger or said in confidence, nor what others do
 * without the child. Whoever finds the paper would know it (¶23, ¶39).
 */
export const isOnTheChildsPaper: Stands = (plan, entry, { view }) => {
  const { forNeeds, byWhom }: PlanList = planLists[plan]
  const needs: unknown = forNeeds === undefined ? undefined : fieldOf(entry, forNeeds)
  const by: unknown = fieldOf(entry, byWhom)
  const person = typeof by === 'string' ? personOf(view, by) : undefined
  const role = person === undefined ? undefined : fieldOf(person, 'person-role')
  return (
    !(Array.isArray(needs) && needsNotOnTheChildsPaper.some((need) => needs.includes(need))) &&
    !(role !== undefined && doingWithoutTheChild.includes(role))
  )
}
