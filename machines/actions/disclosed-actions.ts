import type { StageId } from '../../content/stages'
import type { ActionRecords } from '../case-file/action-record'
import { actionReveals, contentOf, mattersOfAction } from './all'
import type { Disclosure } from '../policy/disclosure/disclosure'

/** Whether a copy may name an action: by what it is about, and whether its being called for says where the child lives (¶23). */
export const isActionGiven = (id: string, stage: StageId, { leftOut }: Disclosure): boolean =>
  !mattersOfAction(id, stage).some((matter) => leftOut.has(matter)) &&
  !(leftOut.has('placement') && actionReveals(id))

/** What people have done with the actions that a copy may name. */
export const disclosedActions = (records: ActionRecords, disclosure: Disclosure): ActionRecords =>
  Object.fromEntries(
    Object.entries(records).filter(([id, { addedTo }]) => {
      const stage = contentOf(id)?.stage ?? addedTo
      return stage !== undefined && isActionGiven(id, stage, disclosure)
    })
  )
