import type { ActionId } from '../../content/actions/ids'
import { planLists, type PlanListId } from '../../content/needs'
import type { ActionOutcome, ActionRecords } from '../case-file/action-record'
import type { CaseView } from '../case-file/case-file'
import { entriesDue, hadCome, jobsDue, sameJobElsewhere } from '../policy/needs/need-entries'
import { instanceOf, recordFor } from '../stages/instances'
import { followedRecords } from './follow'

/** The actions that see an entry of a plan through once its day has come. */
const seenToBy = {
  needs: 'see-to-a-need',
  health: 'see-to-a-health-action',
  education: 'see-to-an-education-action',
  protection: 'see-to-a-protection-step'
} as const satisfies Partial<Record<PlanListId, ActionId>>

const plans = Object.keys(seenToBy) as (keyof typeof seenToBy)[]

/** The field of a list in which the day stands by which an entry is done; nothing where its entries are not seen through. */
export const dayFieldOf = (list: string): string | undefined =>
  plans.map((plan) => planLists[plan]).find((one) => one.list === list)?.byWhen

/**
 * The entries of plans whose day has come and of which somebody recorded that they are done, by id (invariant 17). A need that another plan has
 * as the same job is done with that.
 */
export function entriesDone(
  records: () => ActionRecords,
  view: CaseView
): ReadonlyMap<string, ActionOutcome> {
  if (plans.every((plan) => entriesDue(view, plan).length === 0)) return new Map()
  const followed = followedRecords(records(), view)
  const done = new Map<string, ActionOutcome>()
  for (const plan of plans)
    for (const [id, job] of jobsDue(plan)(view)) {
      const outcome = recordFor(followed, instanceOf(seenToBy[plan], id))?.outcome
      if (outcome?.state === 'done' && job.some((one) => hadCome(one, outcome.on))) done.set(id, outcome)
    }
  for (const need of entriesDue(view, 'needs')) {
    const [outcome] = sameJobElsewhere(view, need).flatMap(({ id }) => done.get(id) ?? [])
    if (outcome !== undefined) done.set(need.id, outcome)
  }
  return done
}
