import type { ActionRecord } from '../case-file/action-record'
import type { CaseView } from '../case-file/case-file'
import { reopened } from '../case-file/change-actions'
import { without } from '../case-file/without'
import { later } from '../facts/dates'
import { addWorkingDays } from '../policy/clock/working-days'
import { actionOf } from '../stages/instances'
import { overdueFor } from '../stages/overdue'
import { clockRowOf, contentOf, isProtecting } from './all'

/**
 * Within how many working days what was agreed is done. They are those of content (`When`): five for what keeps a child safe, two working
 * weeks for whatever else is planned.
 */
const daysToDoIt = (id: string): number => (isProtecting(id) ? 5 : 10)

/**
 * The record of what the clock still calls overdue, where somebody has called that done. “Done” says that it was done or that it was agreed
 * who does it and when, and the duty lasts until it is recorded as met. So it is called for again once there was time for what was agreed,
 * or once the day is past that somebody or the law set for it. It holds for each action that sees to that row, whichever it is (Care Planning
 * Regulations 28 and 33, Care Leavers Regulations 7, ¶20). What was set aside with a reason stays so.
 */
export function askedAgain(id: string, record: ActionRecord, view: CaseView): ActionRecord {
  const { outcome, due } = record
  // What an answer alone closes cannot be called done. Where an earlier build had it called done, it is as it was (decision 113).
  if (outcome?.state !== 'done' || contentOf(id)?.closedBy !== undefined) return record
  const overdue = overdueFor(actionOf(id), clockRowOf(id), view)
  if (overdue === undefined) return record
  const since = [due ?? outcome.on, overdue].reduce(later, addWorkingDays(outcome.on, daysToDoIt(id)).date)
  return view.today > since ? { ...without(reopened(record), 'first'), since } : record
}
