import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf } from '../../case-file/read'
import { isAdult } from '../../facts/age'
import { firstDayOf } from '../../facts/dates'
import type { ClockEntry } from './entry'
import { countedInWorkingDays, dayDone, recordedDay, disclosedRows, toDo, type Day } from './make'

/** The assessment: at most 45 working days from its start (¶22). */
function assessment(view: CaseView): readonly ClockEntry[] {
  const started = recordedDay(view, 'assessment-started-on')
  const finished = dayDone(view, 'assessment-finished-on')
  return started === undefined ? [] : [toDo(view, 'assessment', countedInWorkingDays(started, 45), finished)]
}

/** The strategy discussions that were held, the first first. */
function discussionsHeld(view: CaseView): readonly Day[] {
  const later = itemsOf(view.answers, 'later-strategy-discussions').flatMap((item): Day[] => {
    const known = fieldOf(item, 'later-discussion-on')
    return known === undefined ? [] : [{ date: firstDayOf(known), question: 'later-strategy-discussions' }]
  })
  const first = isOneOf(view.answers, 'strategy-discussion', 'held')
    ? recordedDay(view, 'strategy-discussion-on')
    : undefined
  return [...(first === undefined ? [] : [first]), ...later]
    .filter(({ date }) => date <= view.today)
    .sort((one, other) => one.date.localeCompare(other.date))
}

/** The discussion at which enquiries began: the last one by the day on which they were decided on; that day itself where none is. */
function enquiriesBegan(view: CaseView): Day | undefined {
  const decided = recordedDay(view, 'child-protection-enquiry-on')
  const held = discussionsHeld(view)
  if (decided === undefined) return held[0]
  return held.findLast(({ date }) => date <= decided.date) ?? decided
}

/** Whether it was held on a day that nobody knows: it is said so, or the plan that comes of a conference is in place. */
const isHeldOnAnUnknownDay = (view: CaseView) =>
  view.answers['child-protection-conference-on']?.state === 'not-known' ||
  (isOneOf(view.answers, 'child-protection-plan-decision', 'in-place') &&
    recordedDay(view, 'child-protection-conference-on') === undefined)

/** Whether it was decided, with nothing booked, that no conference is called for. */
const isNotCalledFor = (view: CaseView) =>
  view.answers['child-protection-conference-on']?.state === 'does-not-apply' ||
  (isOneOf(view.answers, 'child-protection-enquiry', 'finished') &&
    isOneOf(view.answers, 'child-protection-plan-decision', 'not-needed') &&
    recordedDay(view, 'child-protection-conference-on') === undefined)

/** The child protection conference: 15 working days from the strategy discussion at which enquiries began (¶20). */
function conference(view: CaseView): readonly ClockEntry[] {
  const isBegun = isOneOf(view.answers, 'child-protection-enquiry', 'started', 'finished')
  const began = isBegun ? enquiriesBegan(view) : undefined
  const on = dayDone(view, 'child-protection-conference-on')
  if (began === undefined || isHeldOnAnUnknownDay(view) || isNotCalledFor(view)) return []
  const held = on !== undefined && on >= began.date ? on : undefined
  return [toDo(view, 'child-protection-conference', countedInWorkingDays(began, 15), held)]
}

/** The clocks of assessing and protecting a child, looked after or not. */
export const assessmentEntries = (view: CaseView): readonly ClockEntry[] =>
  isAdult(view)
    ? []
    : disclosedRows(
        view,
        () => assessment(view),
        () => conference(view)
      )
