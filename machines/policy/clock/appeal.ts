import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { addDays, lastDayOf } from '../../facts/dates'
import type { ClockEntry } from './entry'
import { counted, inLetter, recordedDay, toDo, type Day } from './make'

type AppealState =
  | 'advice-not-yet-taken'
  | 'advice-being-taken'
  | 'appeal-to-be-made'
  | 'appeal-made'
  | 'no-appeal-after-advice'
  | 'appeals-ended'
  | 'not-established'

/** Whether the last decision refused protection, with or without other leave: of any other, only a letter tells a time to appeal. */
export const isProtectionRefused = ({ answers }: CaseView) =>
  isOneOf(answers, 'immigration-position', 'refused-no-leave', 'unaccompanied-child-leave')

/** The day of the decision that stands: the day on which it was sent, or the letter’s own where that is later, as of a newer letter. */
function decidedOn(view: CaseView): PlainDate | undefined {
  const days = [recordedDay(view, 'decision-sent-on'), recordedDay(view, 'decision-letter-on')]
  return days
    .flatMap((day) => day?.date ?? [])
    .sort()
    .at(-1)
}

/**
 * Whether what is recorded of advice and an appeal is of the decision that stands. After a refusal it must be known to be
 * no older, else the time to appeal against a new refusal would go unseen behind what came of an earlier one (¶60).
 */
function isOfThisDecision(view: CaseView): boolean {
  const decided = decidedOn(view)
  const since = recordedDay(view, 'appeal-state-on')
  if (since === undefined || decided === undefined) return !isProtectionRefused(view)
  return since.date >= decided
}

/** Whether advice and an appeal stand at one of these, as far as the decision that stands is concerned. */
export const isAppealAt = (view: CaseView, ...states: readonly AppealState[]): boolean =>
  isOneOf(view.answers, 'appeal-state', ...states) && isOfThisDecision(view)

/** Whether an appeal is made, ended, given up after advice, or has run out. */
export const isAppealOver = (view: CaseView) =>
  isAppealAt(view, 'appeal-made', 'no-appeal-after-advice', 'appeals-ended') ||
  isOneOf(
    view.answers,
    'immigration-position',
    'appeal-pending',
    'appeal-rights-exhausted',
    'claim-withdrawn'
  )

/** The day that the letter or the lawyer gives. One before the decision was sent is an earlier decision’s. */
function dayInLetter(view: CaseView): Day | undefined {
  const known = valueOf(view.answers, 'appeal-due-on')
  const decided = decidedOn(view)
  const isOfEarlier = known !== undefined && decided !== undefined && lastDayOf(known) < decided
  return isOfEarlier ? undefined : recordedDay(view, 'appeal-due-on')
}

/** The appeal: 14 days from the day on which the decision was sent, unless the letter or the lawyer gives a day (¶60). */
export function appealEntries(view: CaseView): readonly ClockEntry[] {
  if (isAppealOver(view)) return []
  const letter = dayInLetter(view)
  if (letter !== undefined) return [toDo(view, 'appeal', inLetter(letter))]
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
