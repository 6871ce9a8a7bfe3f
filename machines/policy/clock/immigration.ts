import type { CaseView } from '../../case-file/case-file'
import { isOneOf } from '../../case-file/read'
import { concerns } from '../audience'
import { addDays, addMonths } from '../dates'
import { position } from '../facts/case-details'
import { leaveEnd } from '../leave'
import { birthDay } from './birth'
import type { ClockEntry } from './entry'
import { counted, inLetter, milestone, recordedDay, toDo, type Limit } from './make'

/** Whether an appeal is made, ended, given up after advice, or has run out. */
const isAppealOver = ({ answers }: CaseView) =>
  isOneOf(answers, 'appeal-state', 'appeal-made', 'no-appeal-after-advice', 'appeals-ended') ||
  isOneOf(answers, 'immigration-position', 'appeal-pending', 'appeal-rights-exhausted', 'claim-withdrawn')

/** Whether the last decision refused protection, with or without other leave: of any other, only a letter tells a time to appeal. */
const isProtectionRefused = ({ answers }: CaseView) =>
  isOneOf(answers, 'immigration-position', 'refused-no-leave', 'unaccompanied-child-leave')

/** The appeal: 14 days from the day on which the decision was sent, unless the letter or the lawyer gives a day (¶60). */
function appeal(view: CaseView): readonly ClockEntry[] {
  if (isAppealOver(view)) return []
  const given = recordedDay(view, 'appeal-due-on')
  if (given !== undefined) return [toDo(view, 'appeal', inLetter(given))]
  const sent = isProtectionRefused(view) ? recordedDay(view, 'decision-sent-on') : undefined
  if (sent === undefined) return []
  return [
    toDo(
      view,
      'appeal',
      counted(sent, (day) => addDays(day, 14))
    )
  ]
}

/** When leave ends, with what that rests on: the letter before all else (¶58). */
function leaveLimit(view: CaseView): Limit | undefined {
  const end = leaveEnd(view)
  if (end === undefined) return undefined
  const letter = recordedDay(view, 'leave-ends-on')
  if (end.basis === 'letter') return letter === undefined ? undefined : inLetter(letter)
  const from = end.basis === 'thirty-months' ? recordedDay(view, 'leave-granted-on') : birthDay(view)
  return from === undefined ? undefined : counted(from, () => end.date)
}

/** Advice before leave ends: from 6 to 3 months ahead, counted from what the end rests on (¶59). */
function leaveAdvice(view: CaseView, end: Limit): ClockEntry {
  const basis =
    end.basis.kind === 'computed' ? end.basis : { ...end.basis, kind: 'computed' as const, from: end.date }
  const entry = toDo(view, 'leave-advice', { ...end, basis, date: addMonths(end.date, -3) })
  return { ...entry, opens: addMonths(end.date, -6) }
}

/**
 * The end of leave, which asks for something only from who has that leave today: who has applied for more, or has moved on
 * to another position, reads it as a day that comes or came.
 */
function leave(view: CaseView): readonly ClockEntry[] {
  const end = leaveLimit(view)
  if (end === undefined) return []
  if (position.of(view) !== 'leave') return [milestone(view, 'leave-end', end)]
  const isOver = end.date < view.today
  return [...(isOver ? [] : [leaveAdvice(view, end)]), toDo(view, 'leave-end', end)]
}

/** Appeal and leave: of nobody who is British, whatever was once recorded (invariant 7). */
export const immigrationEntries = (view: CaseView): readonly ClockEntry[] =>
  concerns('not-british', view) ? [...appeal(view), ...leave(view)] : []
