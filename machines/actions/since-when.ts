import type { ActionRecord, ActionRecords } from '../case-file/action-record'
import type { PlainDate } from '../case-file/answer'
import type { CaseFile, CaseView } from '../case-file/case-file'
import { finishedVersion } from '../case-file/change'
import { isClosedForUnkept } from '../case-file/reason'
import { isQuestion } from '../facts/asked'
import { addDays, daysBetween } from '../facts/dates'
import { withoutWordsInConfidence } from '../policy/danger/said-in-confidence'
import { newToSendOn } from '../policy/danger/what-is-new'
import { raisingOf } from './all'
import { followActions, followedRecords, noteAsOpened } from './follow'
import { isOwedAnew } from './owed-anew'

/** The day in the middle between two: the earlier one where no day lies between them. */
const midway = (from: PlainDate, to: PlainDate): PlainDate =>
  addDays(from, Math.floor(daysBetween(from, to) / 2))

/** What calls for an action on a day; nothing where it is not called for. */
type RaisingOn = (id: string, day: PlainDate) => readonly string[] | undefined

/**
 * The first day on which time alone called for an action, or called again for one that was closed for something else. It is later than a
 * day on which the answers did not, and today at the latest. What was called for on the day of saving already is new with this build, and
 * dates from today.
 */
function firstCalled(
  id: string,
  closedFor: readonly string[] | undefined,
  { saved, today }: { readonly saved: PlainDate; readonly today: PlainDate },
  raisingOn: RaisingOn
): PlainDate {
  const isCalledOn = (day: PlainDate): boolean => {
    const raising = raisingOn(id, day)
    return closedFor === undefined
      ? raising !== undefined
      : raising?.some((one) => !closedFor.includes(one)) === true
  }
  if (isCalledOn(saved)) return today
  let [before, called] = [saved, today]
  for (let day = midway(before, called); day > before; day = midway(before, called)) {
    if (isCalledOn(day)) called = day
    else before = day
  }
  return called
}

/**
 * What calls for an action is not an entry of a list, which somebody would have added. It is a question, a day, or what is said of an
 * entry.
 */
const isNoEntry = (raising: string): boolean => raising.includes(' ') || isQuestion(raising)

/**
 * An earlier build called nobody to send on what is new. What came to light before the day on which the decisions were followed up was known then. What came on that
 * day or later was not, or may not have been (¶19, ¶20).
 */
function wasSentOn(id: string, reason: string, done: PlainDate, view: CaseView): boolean {
  if (id !== 'follow-the-nrm-decisions' || !newToSendOn(view).includes(reason)) return false
  return !newToSendOn(view, addDays(done, -1)).includes(reason)
}

/**
 * The records as they were closed, where an earlier build did not say for what. On the day of the last saving nothing was new. So whatever
 * this build says called for an action on that day is what it was closed for (¶25). On paper that is all of it; for what is done next, a
 * reason may be left out.
 */
export const closedForAllOf = (
  records: ActionRecords,
  saved: PlainDate,
  raisingOn: RaisingOn,
  isClosedFor: (reason: string, id: string, closed: PlainDate) => boolean = isNoEntry
): ActionRecords =>
  Object.fromEntries(
    Object.entries(records).map(([id, record]) => {
      const { for: closedFor = [], called, outcome, gone = {} } = record
      if (!called || outcome === undefined || record.for === undefined) return [id, record]
      const raising = raisingOn(id, saved) ?? []
      const unsaid = raising.filter((one) => !closedFor.includes(one) && isClosedFor(one, id, outcome.on))
      // What this build says called for it on that day had not gone.
      const left = Object.entries(gone).filter(([one]) => !isNoEntry(one) || !raising.includes(one))
      if (unsaid.length === 0 && left.length === Object.keys(gone).length) return [id, record]
      return [id, { ...record, for: [...closedFor, ...unsaid], gone: Object.fromEntries(left) }]
    })
  )

/**
 * The case as somebody opens it, with its actions as the answers call for them today. What time alone has called for since it was last
 * saved dates from the day on which it did: late is late, on whatever day somebody looks (¶20, ¶23). A finished version stays as it is.
 * What is listed of it, and what it becomes, goes by those days.
 * @param view its answers on the path, and today
 * @param viewOn the same on another day
 */
export function followedOnOpening(
  file: CaseFile,
  view: CaseView,
  viewOn: (day: PlainDate) => CaseView
): CaseFile {
  const { today } = view
  const saved = file.savedAt.slice(0, 'YYYY-MM-DD'.length)
  if (saved === '' || saved > today) return followActions(file, view)
  const views = new Map([[today, view]])
  const viewOf = (day: PlainDate): CaseView => {
    const known = views.get(day) ?? viewOn(day)
    views.set(day, known)
    return known
  }
  const raisingOn: RaisingOn = (id, day) => raisingOf(id, viewOf(day))
  const records = closedForAllOf(
    withoutWordsInConfidence(file.actions),
    saved,
    raisingOn,
    (reason, id, closed) =>
      isNoEntry(reason)
        ? isClosedForUnkept(reason, file.contentVersion)
        : wasSentOn(id, reason, closed, viewOf(saved))
  )
  const now = followedRecords(records, view)
  const isNew = (id: string, { called, since, outcome }: ActionRecord): boolean => {
    const before = records[id]
    const isOpenOnceMore = before?.outcome !== undefined && outcome === undefined
    return called && since === today && saved < today && (before?.called !== true || isOpenOnceMore)
  }
  // By the answers that were saved it had turned into another order that day: only this build says so. Nobody’s lateness ends by opening a case (¶20).
  const isTurnedByThisBuild = (id: string, { anew }: ActionRecord): boolean =>
    anew === true &&
    records[id]?.anew === false &&
    isOwedAnew(id, raisingOn(id, saved) ?? [], viewOf(saved)) === true
  const actions = Object.fromEntries(
    Object.entries(now).map(([id, record]) => {
      const before = records[id]
      if (before !== undefined && isTurnedByThisBuild(id, record)) return [id, { ...before, anew: true }]
      const since = () => firstCalled(id, record.for, { saved, today }, raisingOn)
      return [id, isNew(id, record) ? { ...record, since: since() } : record]
    })
  )
  if (finishedVersion(file) === undefined) return { ...file, actions }
  noteAsOpened(file.actions, actions, today)
  return file
}
