import type { StageId } from '../../content/stages'
import type { ActionRecord, ActionRecords } from '../case-file/action-record'
import type { AnyAnswer, Item } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { actionReveals, contentOf, isOfAPlan, mattersOfAction } from './all'
import type { Disclosure } from '../policy/disclosure/disclosure'
import { isKeptBack } from '../policy/disclosure/entries-in-confidence'
import { isKeptAway } from '../policy/danger/kept-away'
import { entryOf } from '../stages/instances'

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

/** Whether an action is for an entry that this copy is not given: what was done for it, and what was noted then, tell of it (¶31, ¶34). */
function isForWhatIsKeptBack(id: string, view: CaseView, disclosure: Disclosure): boolean {
  const [each, entry] = [contentOf(id)?.each, entryOf(id)]
  if (each === undefined || each === 'clock-row' || entry === undefined) return false
  const answer = view.answers[each.list] as AnyAnswer | undefined
  if (answer?.state !== 'answered') return false
  const item = (answer.value as readonly Item[]).find((one) => one.id === entry)
  return item !== undefined && isKeptBack(each.list, item, view, disclosure)
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
        return (
          stage !== undefined &&
          isActionGiven(id, stage, disclosure) &&
          !wholes.some((whole) => isForWhatIsKeptBack(id, whole, disclosure))
        )
      })
      .map(([id, record]) => [id, withoutDanger(record, wholes)])
  )
