import type { PlainDate } from '../case-file/answer'
import type { CaseFile, CaseView } from '../case-file/case-file'
import { addDays, daysBetween } from '../facts/dates'
import { isCalled } from './all'
import { followActions } from './follow'

/** The day in the middle between two: the earlier one where no day lies between them. */
const midway = (from: PlainDate, to: PlainDate): PlainDate =>
  addDays(from, Math.floor(daysBetween(from, to) / 2))

/**
 * The first day on which time alone called for an action: later than one on which the answers did not, and today at the latest. What was
 * called for on that day already is new with this build, and dates from today.
 */
function firstCalled(
  id: string,
  saved: PlainDate,
  today: PlainDate,
  on: (day: PlainDate) => CaseView
): PlainDate {
  if (isCalled(id, on(saved))) return today
  let [before, called] = [saved, today]
  for (let day = midway(before, called); day > before; day = midway(before, called)) {
    if (isCalled(id, on(day))) called = day
    else before = day
  }
  return called
}

/**
 * The case as somebody opens it, with its actions as the answers call for them today. What time alone has called for since it was last saved
 * dates from the day on which it did: late is late, on whatever day somebody looks (¶20, ¶23).
 * @param view its answers on the path, and today
 * @param viewOn the same on another day
 */
export function followedOnOpening(
  file: CaseFile,
  view: CaseView,
  viewOn: (day: PlainDate) => CaseView
): CaseFile {
  const { today } = view
  const views = new Map([[today, view]])
  const on = (day: PlainDate): CaseView => {
    const known = views.get(day) ?? viewOn(day)
    views.set(day, known)
    return known
  }
  const now = followActions(file, view)
  const saved = file.savedAt.slice(0, 'YYYY-MM-DD'.length)
  if (now === file || saved === '' || saved >= today) return now
  const actions = Object.entries(now.actions).map(([id, record]) => {
    const isNew = record.called && record.since === today && file.actions[id]?.called !== true
    return [id, isNew ? { ...record, since: firstCalled(id, saved, today, on) } : record] as const
  })
  return { ...now, actions: Object.fromEntries(actions) }
}
