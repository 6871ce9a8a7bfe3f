import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { concerns } from '../../facts/audience'
import { addMonths } from '../../facts/dates'
import { position } from '../../facts/case-details'
import { immigrationPosition } from '../../facts/tracks'
import { leaveEnd } from '../adulthood/leave'
import { appealEntries } from './appeal'
import { dayOfBirth } from './birth'
import type { ClockEntry } from './entry'
import { counted, dayDone, inLetter, milestone, recordedDay, disclosedRows, toDo, type Limit } from './make'

/** When leave ends, with what that rests on: the letter before all else (¶58). */
function leaveLimit(view: CaseView): Limit | undefined {
  const end = leaveEnd(view)
  if (end === undefined) return undefined
  const letter = recordedDay(view, 'leave-ends-on')
  if (end.basis === 'letter') return letter === undefined ? undefined : inLetter(letter)
  const from =
    end.basis === 'thirty-months'
      ? recordedDay(view, 'leave-granted-on')
      : dayOfBirth(end.from, view, end.bornOn)
  return from === undefined ? undefined : counted(from, () => end.date)
}

/** The day from which advice is sought on what comes after this leave. Advice that was taken earlier was on something else. */
const adviceOpens = (end: PlainDate) => addMonths(end, -6)
/** The last day on which advice leaves an adviser time to prepare what comes next. */
const adviceCloses = (end: PlainDate) => addMonths(end, -3)

/** The day on which advice was taken on what comes after this leave. */
function adviceTaken(view: CaseView, end: PlainDate): PlainDate | undefined {
  const taken = dayDone(view, 'leave-advice-taken-on')
  return taken !== undefined && taken >= adviceOpens(end) && taken <= end ? taken : undefined
}

/**
 * The end of a leave that they have today. Also where a claim or an appeal was refused meanwhile: that day is in a letter, is still ahead,
 * and all that rests on leave ends with it (¶58, ¶60, ¶65). Not where they have applied for more.
 */
export function endOfLeaveHeld(view: CaseView): PlainDate | undefined {
  const end = leaveEnd(view)
  if (position.of(view) === 'leave') return end?.date
  const isOver = ['settled', 'british'].includes(position.of(view))
  const isAskedFor = immigrationPosition(view) === 'extension-pending'
  return isOver || isAskedFor || end?.basis !== 'letter' || end.date < view.today ? undefined : end.date
}

/**
 * How the end of leave stands today, where it asks for something. Advice is sought from six months ahead, is late from three, or was taken;
 * or leave has ended. Nothing where the end lies further off or is not known, or where they have no such leave.
 */
export function leaveEnding(view: CaseView): 'advice-due' | 'advice-late' | 'advised' | 'ended' | undefined {
  const end = endOfLeaveHeld(view)
  if (end === undefined || view.today < adviceOpens(end)) return undefined
  if (end < view.today) return 'ended'
  if (adviceTaken(view, end) !== undefined) return 'advised'
  return view.today > adviceCloses(end) ? 'advice-late' : 'advice-due'
}

/**
 * Advice before leave ends: from 6 to 3 months ahead, counted from what the end rests on (¶59). Once leave has ended it is too
 * late for what was not done.
 */
function leaveAdvice(view: CaseView, end: Limit): readonly ClockEntry[] {
  const done = adviceTaken(view, end.date)
  if (done === undefined && end.date < view.today) return []
  const basis =
    end.basis.kind === 'computed' ? end.basis : { ...end.basis, kind: 'computed' as const, from: end.date }
  const entry = toDo(view, 'leave-advice', { ...end, basis, date: adviceCloses(end.date) }, done)
  return [{ ...entry, opens: adviceOpens(end.date) }]
}

/**
 * The end of leave. It asks for something only from somebody who has that leave today. Somebody who has applied for more, or has moved on
 * to another position, reads it as a day that comes or came.
 */
function leave(view: CaseView): readonly ClockEntry[] {
  const end = leaveLimit(view)
  if (end === undefined) return []
  if (endOfLeaveHeld(view) === undefined) return [milestone(view, 'leave-end', end)]
  return disclosedRows(
    view,
    () => leaveAdvice(view, end),
    () => [toDo(view, 'leave-end', end)]
  )
}

/** Appeal and leave. Nothing for somebody who is British, whatever was once recorded (invariant 7). */
export const immigrationEntries = (view: CaseView): readonly ClockEntry[] =>
  concerns('not-british', view)
    ? disclosedRows(
        view,
        () => appealEntries(view),
        () => leave(view)
      )
    : []
