import type { ActionRecord, ActionRecords } from '../case-file/action-record'
import type { CaseFile, CaseView } from '../case-file/case-file'
import { finishedVersion } from '../case-file/change'
import { isTouched, reopened } from '../case-file/change-actions'
import { actionsOf } from './actions'

/** The record of an action that the answers call for: new, as it was, or called for anew after it had not been. */
function called(record: ActionRecord | undefined, today: string): ActionRecord {
  if (record === undefined) return { since: today, called: true }
  return record.called ? record : { ...reopened(record), since: today, called: true }
}

/** The record of an action that the answers do not call for; nothing where nobody has touched it. */
function notCalled(record: ActionRecord): ActionRecord | undefined {
  if (!isTouched(record)) return undefined
  return record.called ? { ...record, called: false } : record
}

/** The records as the answers now stand: each action that is called for has one, and none that a person touched is lost. */
export function followedRecords(records: ActionRecords, view: CaseView): ActionRecords {
  const ids = new Set(actionsOf(view).map(({ id }) => id))
  const kept = Object.entries(records).flatMap(([id, record]): (readonly [string, ActionRecord])[] => {
    const now = ids.has(id) ? called(record, view.today) : notCalled(record)
    return now === undefined ? [] : [[id, now]]
  })
  const known = new Set(kept.map(([id]) => id))
  const fresh = [...ids]
    .filter((id) => !known.has(id))
    .map((id) => [id, called(undefined, view.today)] as const)
  return Object.fromEntries([...kept, ...fresh])
}

/**
 * The case with its actions as the answers now call for them. It is no change of the case: a finished version stays one,
 * with its actions as they were when it was finished.
 * @param view the answers on the path, and today
 */
export function followActions(file: CaseFile, view: CaseView): CaseFile {
  return finishedVersion(file) === undefined
    ? { ...file, actions: followedRecords(file.actions, view) }
    : file
}
