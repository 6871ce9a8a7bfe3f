import type { ActionId } from '../../content/actions/ids'
import { immunisationAim } from '../../content/actions/same-job-words'
import { planLists, type NeedRowId, type PlanListId } from '../../content/needs'
import type { Item, KnownDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { fieldOf } from '../case-file/read'
import { firstDayOf } from '../facts/dates'
import { entriesFor, entriesOf, missingInEntry } from '../policy/needs/need-entries'

/** The entries of a plan that are the job of an action. */
interface Job {
  readonly plan: PlanListId
  readonly entriesIn: (view: CaseView) => readonly Item[]
}

const forNeed = (plan: PlanListId, need: NeedRowId): Job => ({
  plan,
  entriesIn: (view) => entriesFor(view, plan, need)
})

/**
 * Actions that ask for what an entry of a plan says that it is for, or aims at: both are one job, and have one person and one day (¶34, ¶36). A place in
 * education is none of them: no field says of an entry that it is for the place.
 */
const sameJobs: { readonly [Id in ActionId]?: Job } = {
  'arrange-english-support': forNeed('education', 'english'),
  'look-into-special-educational-needs': forNeed('education', 'special-education'),
  'arrange-immunisation': {
    plan: 'health',
    entriesIn: (view) =>
      entriesOf(view, 'health').filter((entry) => {
        const aim: unknown = fieldOf(entry, 'health-objective')
        return typeof aim === 'string' && immunisationAim.test(aim)
      })
  }
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
  const planned = job
    .entriesIn(view)
    .filter((entry) => missingInEntry(view, job.plan, entry).length === 0)
    .flatMap((entry: Item): Planned[] => {
      const day: unknown = fieldOf(entry, byWhen)
      return day === undefined ? [] : [{ by: fieldOf(entry, byWhom), day: firstDayOf(day as KnownDate) }]
    })
    .filter(({ day }) => day >= view.today)
  return planned.sort((one, other) => (one.day < other.day ? -1 : 1))[0]
}
