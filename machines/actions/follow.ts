import type { ActionRecord, ActionRecords } from '../case-file/action-record'
import type { CaseFile, CaseView } from '../case-file/case-file'
import { finishedVersion } from '../case-file/change'
import { isTouched, reopened } from '../case-file/change-actions'
import { without } from '../case-file/without'
import { contentOf, isProtecting, occurrencesOf, type Occurrences } from './all'
import { isQuestion } from '../facts/asked'
import { actionOf, entryOf, instanceOf, recordFor } from '../stages/instances'

/** The record as it was closed before something new called for it; as it is where nothing did. */
function closedAgain(record: ActionRecord): ActionRecord {
  const { before = [], ...open } = record
  const outcome = before.at(-1)
  if (record.for === undefined || record.outcome !== undefined || outcome === undefined) return record
  const earlier = before.slice(0, -1)
  return { ...open, outcome, ...(earlier.length === 0 ? {} : { before: earlier }) }
}

/** The record without what is kept of its last ceasing, which holds no longer. */
const withoutCeasing = (record: ActionRecord): ActionRecord => without(without(record, 'ceased'), 'wasOpen')

/** The record of what is called for and was closed: it keeps what it was closed for, and is open while anything else calls for it. */
function closed(record: ActionRecord, raising: readonly string[], today: string): ActionRecord {
  const seen = record.for ?? raising
  const isNew = raising.some((id) => !seen.includes(id))
  if (isNew) return record.outcome === undefined ? record : openFor(record, seen, today)
  const shut = closedAgain(record)
  return { ...(shut === record ? record : { ...shut, ceased: today, wasOpen: true }), for: seen }
}

/** The record of what was closed, open for something new: from today, or as it was where it was open for that earlier today. */
function openFor(record: ActionRecord, seen: readonly string[], today: string): ActionRecord {
  const rest = withoutCeasing(record)
  const isAsItWas = record.ceased === today && record.wasOpen === true
  return { ...reopened(rest), for: seen, since: isAsItWas ? rest.since : today }
}

/**
 * Whether what was done about a danger of today, or set aside, may be owed once more: a child goes missing twice in one day, and no entry tells the second time
 * from somebody who looks at the options of an answer. Asked once too often it costs a press; else nobody would tell the police (¶23, ¶39).
 */
const mayHaveHappenedAgain = (id: string, { outcome }: ActionRecord, raising: readonly string[]): boolean => {
  const action = contentOf(id)
  const hasOwnEntry = raising.some((one) => !one.includes(' ') && !isQuestion(one))
  return outcome !== undefined && action?.danger !== undefined && action.when === 'same-day' && !hasOwnEntry
}

/**
 * The record of what is called for again after it was not. On the same day it is as it was, with its day, and done where it was done.
 * Later it is asked anew from that day; what nobody had done says when it was first called for, and what decides how the child is
 * protected is as late as it is (¶19, ¶20): what was not decided then has been owed since.
 */
function again(id: string, record: ActionRecord, raising: readonly string[], today: string): ActionRecord {
  if (record.ceased === today && !mayHaveHappenedAgain(id, record, raising))
    return asItStands({ ...record, called: true }, raising, today)
  const { first, ...rest } = withoutCeasing(record)
  if (rest.outcome !== undefined) return { ...reopened(rest), since: today, called: true }
  // What is new since then, by its own name, was owed by nobody before it came.
  if (contentOf(id)?.danger === 'not-decided' && raising.length === 0)
    return { ...withoutCeasing(record), called: true }
  return { ...rest, since: today, called: true, first: first ?? rest.since }
}

/** The record of what is called for, as it is; of what was closed it is looked at whether something new calls for it. */
function asItStands(record: ActionRecord, raising: readonly string[], today: string): ActionRecord {
  if (record.outcome !== undefined || record.for !== undefined) return closed(record, raising, today)
  return record.ceased === undefined ? record : withoutCeasing(record)
}

/** The record of an action that the answers call for: new, as it was, or called for anew after it had not been. */
function called(
  id: string,
  record: ActionRecord | undefined,
  raising: readonly string[],
  today: string
): ActionRecord {
  if (record === undefined) return { since: today, called: true }
  return record.called ? asItStands(record, raising, today) : again(id, record, raising, today)
}

/**
 * The record of an action that the answers do not call for: kept for the day on which they ceased to, and after it where somebody has
 * touched it or it protects. What was called for and ceased within one day was an option that somebody passed by.
 */
function notCalled(id: string, record: ActionRecord, today: string): ActionRecord | undefined {
  if (record.called) {
    const asItWas = record.ceased === today ? record : withoutCeasing(record)
    const shut = closedAgain(asItWas)
    return { ...shut, called: false, ceased: today, ...(shut === asItWas ? {} : { wasOpen: true }) }
  }
  const { ceased, since } = record
  const isKept = ceased !== undefined && (ceased === today || (isProtecting(id) && since < ceased))
  return isTouched(record) || isKept ? record : undefined
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
  const { today } = view
  const records = oneForEachEntry(before, [...occurrences.called.keys()])
  const kept = Object.entries(records).flatMap(([id, record]): (readonly [string, ActionRecord])[] => {
    if (occurrences.leftOut.has(actionOf(id))) return []
    const raising = occurrences.called.get(id)
    const now = raising === undefined ? notCalled(id, record, today) : called(id, record, raising, today)
    return now === undefined ? [] : [[id, now]]
  })
  const known = new Set(kept.map(([id]) => id))
  const fresh = [...occurrences.called.keys()]
    .filter((id) => !known.has(id))
    .map((id) => [id, called(id, undefined, [], today)] as const)
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
