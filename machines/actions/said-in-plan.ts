import type { ActionId } from '../../content/actions/ids'
import { planLists } from '../../content/needs'
import type { CaseView } from '../case-file/case-file'
import type { ActionItem } from './action-item'
import { plannedAsTheSameJob, sameJobs } from './same-job'

/**
 * Whether an entry of a plan says all that an order asks for: what, by whom and by when, and nobody has written anything else of the order. A paper on which
 * that entry stands has no second row for it.
 * @param stands whether the field with the day of the entry stands on the paper
 */
export function isSaidInPlan(item: ActionItem, view: CaseView, stands: (field: string) => boolean): boolean {
  const job = sameJobs[item.action as ActionId]
  const planned = plannedAsTheSameJob(item.action, view)
  return (
    job !== undefined &&
    planned !== undefined &&
    stands(planLists[job.plan].byWhen) &&
    item.outcome === undefined &&
    item.what === undefined &&
    item.before.length === 0 &&
    item.due.basis === 'recorded' &&
    item.owner.kind === 'role' &&
    item.owner.people.some((id) => id === planned.by)
  )
}
