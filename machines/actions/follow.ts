import type { ActionRecord, ActionRecords } from '../case-file/action-record'
import type { CaseFile, CaseView } from '../case-file/case-file'
import { finishedVersion } from '../case-file/change'
import { isTouched, reopened } from '../case-file/change-actions'
import { contentOf, occurrencesOf, type Occurrences } from './all'
import { actionOf, entryOf, instanceOf, recordFor } from '../stages/instances'

/** The record as it was closed before something new called for it; as it is where nothing did. */
function closedAgain(record: ActionRecord): ActionRecord {
  const { before = [], ...open } = record
  const outcome = before.at(-1)
  if (record.for === undefined || record.outcome !== undefined || outcome === undefined) return record
  const earlier = before.slice(0, -1)
  return { ...open, outcome, ...(earlier.length === 0 ? {} : { before: earlier }) }
}

/** The record of what is called for and was closed: it keeps what it was closed for, and is open while anything else calls for it. */
function closed(record: ActionRecord, raising: readonly string[], today: string): ActionRecord {
  const seen = record.for ?? raising
  const isNew = raising.some((id) => !seen.includes(id))
  if (!isNew) return { ...closedAgain(record), for: seen }
  return record.outcome === undefined ? record : { ...reopened(record), for: seen, since: today }
}

/** The record of an action that the answers call for: new, as it was, or called for anew after it had not been. */
function called(record: ActionRecord | undefined, raising: readonly string[], today: string): ActionRecord {
  if (record === undefined) return { since: today, called: true }
  if (!record.called) return { ...reopened(record), since: today, called: true }
  const wasClosed = record.outcome !== undefined || record.for !== undefined
  return wasClosed ? closed(record, raising, today) : record
}

/** The record of an action that the answers do not call for; nothing where nobody has touched it. */
function notCalled(record: ActionRecord): ActionRecord | undefined {
  if (!isTouched(record)) return undefined
  return record.called ? { ...closedAgain(record), called: false } : record
}

/** The records with each entry's own where an earlier build kept one for all entries of a list together: nothing of it is lost. */
function oneForEachEntry(records: ActionRecords, called: readonly string[]): ActionRecords {
  const now = new Set(called)
  const together = Object.entries(records).filter(
    ([id]) => !now.has(id) && contentOf(id)?.each !== undefined && entryOf(id) === undefined
  )
  if (together.length === 0) return records
  const parted = together.flatMap(([id, record]) => {
    const raising = called.filter((one) => actionOf(one) === id).map((one) => entryOf(one) ?? '')
    return (record.for ?? raising).map((entry) => instanceOf(id, entry))
  })
  const wholes = together.map(([id]) => id).filter((id) => parted.some((one) => actionOf(one) === id))
  return Object.fromEntries([
    ...Object.entries(records).filter(([id]) => !wholes.includes(id)),
    ...parted.flatMap((id) => {
      const record = recordFor(records, id)
      return record === undefined ? [] : [[id, record] as const]
    })
  ])
}

interface Followed {
  readonly occurrences: Occurrences
  readonly today: string
  readonly records: ActionRecords
}
const followed = new WeakMap<ActionRecords, Followed>()

/** The records as the answers now stand: each action that is called for has one, and none that a person touched is lost. */
export function followedRecords(before: ActionRecords, view: CaseView): ActionRecords {
  const { today } = view
  const occurrences = occurrencesOf(view)
  const known = followed.get(before)
  // Typing calls for nothing new: of a thousand actions none is looked at again.
  if (known?.occurrences === occurrences && known.today === today) return known.records
  const records = followedNow(before, occurrences, view)
  followed.set(before, { occurrences, today, records })
  return records
}

function followedNow(before: ActionRecords, occurrences: Occurrences, view: CaseView): ActionRecords {
  const records = oneForEachEntry(before, [...occurrences.called.keys()])
  const kept = Object.entries(records).flatMap(([id, record]): (readonly [string, ActionRecord])[] => {
    if (occurrences.leftOut.has(actionOf(id))) return []
    const raising = occurrences.called.get(id)
    const now = raising === undefined ? notCalled(record) : called(record, raising, view.today)
    return now === undefined ? [] : [[id, now]]
  })
  const known = new Set(kept.map(([id]) => id))
  const fresh = [...occurrences.called.keys()]
    .filter((id) => !known.has(id))
    .map((id) => [id, called(undefined, [], view.today)] as const)
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
