import type { ActionId } from '../../content/actions/ids'
import { planLists, type NeedRowId, type PlanListId } from '../../content/needs'
import type { Item, KnownDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { fieldOf } from '../case-file/read'
import { firstDayOf } from '../facts/dates'
import { entriesFor, missingInEntry } from '../policy/needs/need-entries'

/** Actions that ask for what an entry of a plan says that it is for: both are one job, and have one person and one day (¶36). */
const sameJobs: {
  readonly [Id in ActionId]?: { readonly plan: PlanListId; readonly need: NeedRowId }
} = {
  'arrange-english-support': { plan: 'education', need: 'english' },
  'look-into-special-educational-needs': { plan: 'education', need: 'special-education' }
}

interface Planned {
  readonly by: unknown
  readonly day: string
}

/**
 * What the plan itself says of the job of an action: by whom, and by which day. Of several entries the next one counts. Nothing where no entry plans it whole
 * for a day to come: then what is suggested stands.
 */
export function plannedAsTheSameJob(id: string, view: CaseView): Planned | undefined {
  const job = sameJobs[id as ActionId]
  if (job === undefined) return undefined
  const { byWhom, byWhen } = planLists[job.plan]
  const planned = entriesFor(view, job.plan, job.need)
    .filter((entry) => missingInEntry(view, job.plan, entry).length === 0)
    .flatMap((entry: Item): Planned[] => {
      const day: unknown = fieldOf(entry, byWhen)
      return day === undefined ? [] : [{ by: fieldOf(entry, byWhom), day: firstDayOf(day as KnownDate) }]
    })
    .filter(({ day }) => day >= view.today)
  return planned.sort((one, other) => (one.day < other.day ? -1 : 1))[0]
}
