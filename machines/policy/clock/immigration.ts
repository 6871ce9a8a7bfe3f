import type { CaseView } from '../../case-file/case-file'
import { concerns } from '../../facts/audience'
import { addMonths } from '../../facts/dates'
import { position } from '../../facts/case-details'
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

/**
 * Advice before leave ends: from 6 to 3 months ahead, counted from what the end rests on (¶59). Advice that was taken before
 * that time opened was on something else. Once leave has ended it is too late for what was not done.
 */
function leaveAdvice(view: CaseView, end: Limit): readonly ClockEntry[] {
  const opens = addMonths(end.date, -6)
  const taken = dayDone(view, 'leave-advice-taken-on')
  const done = taken !== undefined && taken >= opens && taken <= end.date ? taken : undefined
  if (done === undefined && end.date < view.today) return []
  const basis =
    end.basis.kind === 'computed' ? end.basis : { ...end.basis, kind: 'computed' as const, from: end.date }
  const entry = toDo(view, 'leave-advice', { ...end, basis, date: addMonths(end.date, -3) }, done)
  return [{ ...entry, opens }]
}

/**
 * The end of leave, which asks for something only from who has that leave today: who has applied for more, or has moved on
 * to another position, reads it as a day that comes or came.
 */
function leave(view: CaseView): readonly ClockEntry[] {
  const end = leaveLimit(view)
  if (end === undefined) return []
  if (position.of(view) !== 'leave') return [milestone(view, 'leave-end', end)]
  return disclosedRows(
    view,
    () => leaveAdvice(view, end),
    () => [toDo(view, 'leave-end', end)]
  )
}

/** Appeal and leave: of nobody who is British, whatever was once recorded (invariant 7). */
export const immigrationEntries = (view: CaseView): readonly ClockEntry[] =>
  concerns('not-british', view)
    ? disclosedRows(
        view,
        () => appealEntries(view),
        () => leave(view)
      )
    : []
