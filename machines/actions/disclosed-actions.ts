import type { StageId } from '../../content/stages'
import type { ActionRecord, ActionRecords } from '../case-file/action-record'
import type { CaseView } from '../case-file/case-file'
import { actionReveals, contentOf, isOfAPlan, mattersOfAction } from './all'
import type { Disclosure } from '../policy/disclosure/disclosure'
import { isKeptAway } from '../policy/danger/kept-away'

/**
 * Whether a copy may name an action. It goes by what the action is about, and by whether its being called for says where the child lives
 * (¶23). Anybody may find the child’s own copy: what others have to do about what is intimate is told to the child and not written there.
 * Nor is what a plan promised for a day: what of it is for that paper stands in its table (childs-copy/plan.ts).
 */
export function isActionGiven(id: string, stage: StageId, { leftOut, toTheChild }: Disclosure): boolean {
  const about = mattersOfAction(id, stage)
  return (
    !about.some((matter) => leftOut.has(matter)) &&
    !(toTheChild === true && (about.includes('intimate') || isOfAPlan(id))) &&
    !(leftOut.has('placement') && actionReveals(id))
  )
}

/** A record without the owner whom somebody wrote down, where that is a danger to the child in one of these cases. */
function withoutDanger(record: ActionRecord, cases: readonly CaseView[]): ActionRecord {
  const { owner, ...rest } = record
  return owner !== undefined && cases.some((whole) => isKeptAway(owner, whole)) ? rest : record
}

/**
 * What people have done with the actions that a copy may name. Nobody who is a danger to the child owns one in it: a copy that does not
 * tell who that is could not know (¶23, ¶30).
 * @param wholes the whole case, on and off its path, and an earlier version of it where the records are those of one
 */
export const disclosedActions = (
  records: ActionRecords,
  wholes: readonly CaseView[],
  disclosure: Disclosure
): ActionRecords =>
  Object.fromEntries(
    Object.entries(records)
      .filter(([id, { addedTo }]) => {
        const stage = contentOf(id)?.stage ?? addedTo
        return stage !== undefined && isActionGiven(id, stage, disclosure)
      })
      .map(([id, record]) => [id, withoutDanger(record, wholes)])
  )
