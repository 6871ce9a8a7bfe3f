import type { ActionRecord, ActionRecords } from '../case-file/action-record'
import type { CaseFile, CaseView } from '../case-file/case-file'
import { finishedVersion } from '../case-file/change'
import { isTouched, reopened } from '../case-file/change-actions'
import { endOf, notUsed, since, withOthers, words } from '../case-file/reason'
import { without } from '../case-file/without'
import { contentOf, isProtecting, occurrencesOf, type Occurrences } from './all'
import type { Danger } from '../../content/actions/danger'
import { isQuestion } from '../facts/asked'
import { daysBetween } from '../facts/dates'
import { askedAgain } from './still-overdue'
import { isNews, isOwedAnew } from './owed-anew'
import { isToldUnnamed, isToTell } from './told-by-name'
import { isDoneForThatFile, isWrittenDownLater } from './written-down'
import { isDoneAfterReview } from '../policy/clock/since-review'
import { isAgreedAfterAsking } from '../policy/danger/asked-by-exploiters'
import { isToldByOurs } from '../policy/danger/tonight'
import { hadCome } from '../policy/needs/need-entries'
import { isDoneUnwritten } from '../policy/placement/place-in'
import { actionOf, entryOf, instanceOf, recordFor } from '../stages/instances'

/** The record as it was closed before something new called for it; as it is where nothing did. */
function closedAgain(record: ActionRecord): ActionRecord {
  const { before = [], ...open } = record
  const outcome = before.at(-1)
  if (record.for === undefined || record.outcome !== undefined || outcome === undefined) return record
  const earlier = before.slice(0, -1)
  // Its day is that of what it was closed for. The other day is kept while the other reason may come back.
  const days = open.otherSince === undefined ? {} : { since: open.otherSince, otherSince: open.since }
  return { ...open, ...days, outcome, ...(earlier.length === 0 ? {} : { before: earlier }) }
}

/** The record without what was noted when it last ceased to be called for: that holds no longer. */
const withoutCeasing = (record: ActionRecord): ActionRecord =>
  without(without(record.wasOpen === true ? without(record, 'otherSince') : record, 'ceased'), 'wasOpen')

/**
 * Whether an action counts as done for a reason that is a day. It was done while nobody had written that day, on it or later: then it was done for what began
 * on that day, and writing the day opens nothing. Putting right a day that was written opens nothing either, where the action was done later than the right one.
 * Done on the right day itself, it may have been for the place left on that day.
 */
function isDoneSince(id: string, { outcome, for: closedFor }: ActionRecord): boolean {
  const day = since.read(id)
  if (day === undefined || outcome === undefined || closedFor === undefined) return false
  const others = closedFor.filter((one) => !isToTell(one)) // Who was told says nothing of the day.
  if (others.length === 0) return day <= outcome.on
  return others.every((one) => since.read(one) !== undefined) && day < outcome.on
}

/** Whether an entry of a plan was done on the day that is set for it by now, or later: that day was only put right. */
const isDoneForThatDay = (id: string, { outcome }: ActionRecord): boolean =>
  outcome !== undefined && hadCome(id, outcome.on)

/** Whether it was done about an interpreter while nobody was named: then it was done about the first who is named (¶26). */
const isDoneUnnamed = (id: string, record: ActionRecord, raising: readonly string[]): boolean =>
  notUsed.read(id) !== undefined &&
  record.outcome !== undefined &&
  record.for?.length === 0 &&
  raising.length === 1

/** Whether an action counts as done for the end of something: that is news only where it was done for what is over. */
const isOfNoEnd = (id: string, record: ActionRecord): boolean => {
  const over = endOf.read(id)
  return over !== undefined && record.for?.includes(over) !== true
}

/**
 * The record of an action that is called for and was closed. It keeps what it was closed for. It is open while anything else calls for it,
 * or while a reason that ceased on an earlier day calls for it again.
 */
function closed(record: ActionRecord, raising: readonly string[], today: string): ActionRecord {
  const gone = record.gone ?? {}
  const isBack = (id: string) =>
    raising.includes(id) && words.read(id) === undefined && id !== withOthers && (gone[id] ?? today) < today
  const isDoneToo = (id: string) =>
    isDoneSince(id, record) ||
    isToldByOurs(id, record) ||
    isAgreedAfterAsking(id, record, today) ||
    isDoneAfterReview(id, record.for, record.outcome?.on) ||
    isDoneForThatFile(id, record, raising) ||
    isWrittenDownLater(id, record, today) ||
    isOfNoEnd(id, record) ||
    isDoneForThatDay(id, record) ||
    isDoneUnnamed(id, record, raising) ||
    isToldUnnamed(id, record, raising)
  // Each once: it is followed at every change of the case, and what was only followed stays the same to the letter.
  const seen = [
    ...new Set([...(record.for ?? raising).filter((id) => !isBack(id)), ...raising.filter(isDoneToo)])
  ]
  const left = seen.filter((id) => !raising.includes(id)).map((id) => [id, gone[id] ?? today] as const)
  const kept = left.length === 0 ? without(record, 'gone') : { ...record, gone: Object.fromEntries(left) }
  // What the child was told is not owed to others. What others were told is owed to the child (invariant 17).
  const isNew =
    raising.some((id) => id !== withOthers && !seen.includes(id) && !isDoneUnwritten(id, record.for)) ||
    (seen.includes(withOthers) && !raising.includes(withOthers))
  if (isNew) return record.outcome === undefined ? { ...kept, for: seen } : openFor(kept, seen, today)
  const shut = closedAgain(kept)
  return { ...(shut === kept ? kept : { ...shut, ceased: today, wasOpen: true }), for: seen }
}

/** The record of a closed action, open for something new: from today, or as it was where it was open for that earlier today. */
function openFor(record: ActionRecord, seen: readonly string[], today: string): ActionRecord {
  const rest = withoutCeasing(record)
  const isAsItWas = record.ceased === today && record.wasOpen === true
  const { gone } = rest
  return {
    ...reopened(rest),
    ...(gone === undefined ? {} : { gone }),
    for: seen,
    since: isAsItWas ? (record.otherSince ?? rest.since) : today,
    otherSince: rest.since
  }
}

/**
 * Dangers whose actions are not done twice in one day: nobody is referred, met about, or found an interpreter twice. So somebody who looks
 * at the options of an answer opens nothing that is done.
 */
const heldOnce: ReadonlySet<Danger> = new Set(['not-understood', 'not-prepared', 'not-decided'])

/**
 * Whether what was done about a danger of today, or set aside, may be owed once more. A child goes missing twice in one day, and no entry
 * tells the second time from somebody who looks at the options of an answer. Asking once too often costs a press; otherwise nobody would
 * tell the police (¶23, ¶39).
 */
const mayHaveHappenedAgain = (id: string, { outcome }: ActionRecord, raising: readonly string[]): boolean => {
  const action = contentOf(id)
  const hasOwnEntry = raising.some((one) => !one.includes(' ') && !isQuestion(one))
  const isOfOneDay = action?.danger !== undefined && !heldOnce.has(action.danger)
  return outcome !== undefined && isOfOneDay && action.when === 'same-day' && !hasOwnEntry
}

/**
 * For how many days a conclusion that is taken back may have been a slip. Or somebody tried it out, to see what overdue things it takes
 * away.
 */
const slip = 7

/**
 * The record of an action that is called for again after it was not. On the same day it is as it was, with its day, and done where it was
 * done. Later it is asked anew from that day, and what nobody had done says when it was first called for. What decides how the child is
 * protected stays as late as it is: what was not decided then has been owed since (¶19, ¶20).
 */
function again(id: string, record: ActionRecord, raising: readonly string[], today: string): ActionRecord {
  if (record.ceased === today && !mayHaveHappenedAgain(id, record, raising))
    return asItStands({ ...record, called: true }, raising, today)
  const { first, ...rest } = withoutCeasing(record)
  if (rest.outcome !== undefined) return { ...reopened(rest), since: today, called: true }
  // A new reason with a name of its own was owed by nobody before it came. Nor was a decision, where it was concluded otherwise for longer
  // than a slip lasts.
  const isOwed = contentOf(id)?.danger === 'not-decided' && !isNews(raising)
  if (isOwed && daysBetween(record.ceased ?? today, today) <= slip)
    return { ...withoutCeasing(record), called: true }
  return { ...rest, since: today, called: true, first: first ?? rest.since }
}

/** The record of an action that is called for, as it is. For a closed one it is looked at whether something new calls for it. */
function asItStands(record: ActionRecord, raising: readonly string[], today: string): ActionRecord {
  if (record.outcome !== undefined || record.for !== undefined) return closed(record, raising, today)
  return record.ceased === undefined ? record : withoutCeasing(record)
}

/**
 * The record of a decision that nobody had made, or had made before something new came, or of an order that turned into another (owed-anew.ts). The new is
 * owed from the day on which it is entered, even where it is entered on one evening with what was decided (¶20). Where the new is taken back, the decision is owed since it
 * was before.
 */
function byNews(
  now: ActionRecord,
  before: ActionRecord | undefined,
  anew: boolean,
  today: string
): ActionRecord {
  const { otherSince, ...rest } = { ...now, anew }
  const isChanged = before?.anew === !anew && now.since === before.since && now.for === undefined
  if (isChanged && anew && now.since < today)
    return { ...rest, since: today, first: now.first ?? now.since, otherSince: now.since }
  if (isChanged && !anew && otherSince !== undefined)
    return { ...(rest.first === otherSince ? without(rest, 'first') : rest), since: otherSince }
  return { ...now, anew }
}

/** The record of an action that the answers call for: new, as it was, or called for anew after it had not been. */
function called(
  id: string,
  record: ActionRecord | undefined,
  raising: readonly string[],
  view: CaseView
): ActionRecord {
  const { today } = view
  const known = record?.called === true ? asItStands(askedAgain(id, record, view), raising, today) : undefined
  const now =
    known ?? (record === undefined ? { since: today, called: true } : again(id, record, raising, today))
  const anew = now.outcome === undefined ? isOwedAnew(id, raising, view) : undefined
  return anew === undefined ? now : byNews(now, record, anew, today)
}

/**
 * The record of an action that the answers do not call for. It is kept for the day on which they ceased to. It is kept after that where
 * somebody has touched it or it protects. What was called for and ceased within one day was an option that somebody passed by.
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

/** The records, with one for each entry where an earlier build kept one for all entries of a list together. Nothing of it is lost. */
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

/** The records of finished versions as they stood when somebody opened them. The version keeps its own; lists and the first change go by these. */
const asOpened = new WeakMap<ActionRecords, Omit<Followed, 'occurrences'>>()

/** Notes the records of a finished version as they are on the day on which somebody opened it, for as long as it is open. */
export const noteAsOpened = (before: ActionRecords, records: ActionRecords, today: string): unknown =>
  asOpened.set(before, { today, records })

/** The case with the records that lists go by, for changing one of them. */
export function withRecordsAsOpened(file: CaseFile): CaseFile {
  const actions = asOpened.get(file.actions)?.records
  return actions === undefined ? file : { ...file, actions }
}

/** The records as the answers now stand: each action that is called for has one, and none that a person touched is lost. */
export function followedRecords(before: ActionRecords, view: CaseView): ActionRecords {
  const { today } = view
  const occurrences = occurrencesOf(view)
  const opened = asOpened.get(before)
  if (opened !== undefined && opened.today <= today) return followedRecords(opened.records, view)
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
    const now = raising === undefined ? notCalled(id, record, today) : called(id, record, raising, view)
    return now === undefined ? [] : [[id, now]]
  })
  const known = new Set(kept.map(([id]) => id))
  const fresh = [...occurrences.called.keys()]
    .filter((id) => !known.has(id))
    .map((id) => [id, called(id, undefined, occurrences.called.get(id) ?? [], view)] as const)
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
