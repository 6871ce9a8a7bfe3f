import { planLists, type NeedRowId, type PlanListId } from '../../../content/needs'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf } from '../../case-file/read'
import { isNamedInVain } from '../people/has-somebody-as'
import { dayOfEntry, entriesFor, missingInEntry } from './need-entries'

/** Whether an entry says what somebody does for this need, by a day that has not passed: nobody who has left, and no danger to the child (¶24, ¶30). */
export const isPlannedToCome = (view: CaseView, plan: PlanListId, need: NeedRowId): boolean =>
  entriesFor(view, plan, need).some(
    (entry) =>
      missingInEntry(view, plan, entry).length === 0 &&
      (dayOfEntry(plan, entry) ?? '') >= view.today &&
      !isNamedInVain(fieldOf(entry, planLists[plan].byWhom) as string | undefined, view)
  )
