import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { addDays, firstDayOf, lastDayOf, later } from '../../facts/dates'
import { asylumSteps } from '../plans/asylum-steps'
import { returnDays } from '../danger/returns'
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

/** The position itself says that protection was refused. */
const isRefusedByPosition = ({ answers }: CaseView) =>
  isOneOf(answers, 'immigration-position', 'refused-no-leave', 'unaccompanied-child-leave')

/**
 * Leave of another kind was given to somebody who had claimed, and an answer says that advice or an appeal is still to come. That is asked
 * only where something was refused. So the claim was refused, whatever was given beside it (¶60, 2002 Act section 82).
 */
const isRefusedBesideLeave = ({ answers }: CaseView) =>
  isOneOf(
    answers,
    'immigration-position',
    'humanitarian-protection',
    'victim-temporary-permission',
    'other-leave'
  ) &&
  isOneOf(answers, 'asylum-claimed-or-intended', 'claimed') &&
  isOneOf(answers, 'appeal-state', 'advice-not-yet-taken', 'advice-being-taken', 'appeal-to-be-made')

/**
 * Whether the last decision refused protection, with or without other leave. For any other decision only a letter gives a time to appeal.
 */
const isProtectionRefused = (view: CaseView): boolean =>
  isRefusedByPosition(view) || isRefusedBesideLeave(view)

/**
 * The claim is recorded as withdrawn, and no decision comes of it. Whether that can be undone, and by when, is for a lawyer to say (¶48,
 * ¶60).
 */
export const isClaimWithdrawn = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'immigration-position', 'claim-withdrawn')

/**
 * The day of the decision that stands: the day on which it was sent, or the day of the letter where that is later, as with a newer letter.
 */
function decidedOn(view: CaseView): PlainDate | undefined {
  const days = [recordedDay(view, 'decision-sent-on'), recordedDay(view, 'decision-letter-on')]
  return days
    .flatMap((day) => day?.date ?? [])
    .sort()
    .at(-1)
}

/**
 * Whether what is recorded of advice and an appeal is about the decision that stands. After a refusal it must be known to be no older than
 * that. Otherwise what came of an earlier refusal would hide the time to appeal against a new one (¶60).
 */
function isOfThisDecision(view: CaseView): boolean {
  const decided = decidedOn(view)
  const since = recordedDay(view, 'appeal-state-on')
  if (since === undefined || decided === undefined) return !isRefusedByPosition(view)
  return since.date >= decided
}

/** Whether advice and an appeal are at one of these states, for the decision that stands. */
export const isAppealAt = (view: CaseView, ...states: readonly AppealState[]): boolean =>
  isOneOf(view.answers, 'appeal-state', ...states) && isOfThisDecision(view)

const isPending = ({ answers }: CaseView) => isOneOf(answers, 'immigration-position', 'appeal-pending')

/** Whether advice or an appeal is said to be still to come. */
const isStillToCome = (view: CaseView) =>
  isAppealAt(view, 'advice-not-yet-taken', 'advice-being-taken', 'appeal-to-be-made')

/**
 * The position says that an appeal waits, and another answer that advice or an appeal is still to come. The appeal that waited may have
 * been decided.
 */
export const isToComeWhilePending = (view: CaseView) => isPending(view) && isStillToCome(view)

/** The first day that the hearing of an appeal can have been on, where a day is recorded. */
const heardOn = (step: ReturnType<typeof asylumSteps>[number]): PlainDate | undefined => {
  const on = fieldOf(step, 'asylum-step-on')
  return on === undefined ? undefined : firstDayOf(on)
}

const hearingsHeld = (view: CaseView) =>
  asylumSteps(view).filter(
    (step) =>
      fieldOf(step, 'asylum-step-kind') === 'appeal-hearing' && fieldOf(step, 'asylum-step-state') === 'done'
  )

/** The hearings of which an outcome is recorded, and since which nobody has said where advice and an appeal stand (¶60). */
export function hearingsToFollowUp(view: CaseView) {
  if (!isPending(view) || isStillToCome(view)) return []
  const isSaid = (valueOf(view.answers, 'appeal-state') ?? 'not-established') !== 'not-established'
  const since = isSaid ? recordedDay(view, 'appeal-state-on')?.date : undefined
  return hearingsHeld(view).filter((step) => {
    const on = heardOn(step)
    const isFollowed = since !== undefined && on !== undefined && since >= on
    return fieldOf(step, 'asylum-step-outcome') !== undefined && !isFollowed
  })
}

/** A decision was sent after the appeal that is said to wait: it may be the tribunal’s. */
export function isDecidedSinceTheAppeal(view: CaseView): boolean {
  const since = valueOf(view.answers, 'appeal-state-on')
  const decided = decidedOn(view)
  return isPending(view) && since !== undefined && decided !== undefined && lastDayOf(since) < decided
}

/**
 * The day that the letter or the lawyer gives. A day before the decision was sent, or before a hearing of the appeal, belongs to an earlier
 * decision.
 */
function dayInLetter(view: CaseView): Day | undefined {
  const known = valueOf(view.answers, 'appeal-due-on')
  const heard = isPending(view) ? hearingsHeld(view).map(heardOn) : []
  const isOfEarlier = [decidedOn(view), ...heard].some(
    (day) => known !== undefined && day !== undefined && lastDayOf(known) < day
  )
  return isOfEarlier ? undefined : recordedDay(view, 'appeal-due-on')
}

/** Somebody says that an appeal is to come, and its last day is not past. A position that says otherwise does not take that day away. */
const hasDayAhead = (view: CaseView) => isStillToCome(view) && (dayInLetter(view)?.date ?? '') >= view.today

/** Whether an appeal is made, ended, given up after advice, or has run out, and nothing newer says that there is one to make. */
export function isAppealOver(view: CaseView): boolean {
  if (hearingsToFollowUp(view).length > 0) return false
  if (isAppealAt(view, 'appeal-made', 'no-appeal-after-advice', 'appeals-ended')) return true
  if (isPending(view)) return !isStillToCome(view) && !isDecidedSinceTheAppeal(view)
  return (
    isOneOf(view.answers, 'immigration-position', 'appeal-rights-exhausted', 'claim-withdrawn') &&
    !hasDayAhead(view)
  )
}

/**
 * Whether nothing stands in the way of this refusal any more: the position says so, or it is recorded that its appeals are over or that
 * there is to be none (¶65).
 */
export const isRefusalFinal = (view: CaseView): boolean =>
  isOneOf(view.answers, 'immigration-position', 'appeal-rights-exhausted') ||
  (isOneOf(view.answers, 'immigration-position', 'refused-no-leave') &&
    isAppealAt(view, 'no-appeal-after-advice', 'appeals-ended'))

/**
 * Whether this is the decision of a tribunal: a hearing was held, or an appeal was made, before it was sent. Time to appeal runs from it as
 * well.
 */
const isOfTheTribunal = (view: CaseView, sent: PlainDate) =>
  isDecidedSinceTheAppeal(view) ||
  (isPending(view) && hearingsHeld(view).some((step) => (heardOn(step) ?? sent) < sent))

/**
 * The appeal: 14 days from the day on which the decision was sent, unless the letter or the lawyer gives a day (¶60). A further
 * one has 14 days from the tribunal’s reasons (rule 33 of its rules), or from its refusal of permission (rule 21 of the Upper Tribunal’s).
 */
export function appealEntries(view: CaseView): readonly ClockEntry[] {
  if (isAppealOver(view)) return []
  const letter = dayInLetter(view)
  if (letter !== undefined) return [toDo(view, 'appeal', inLetter(letter))]
  const sent = recordedDay(view, 'decision-sent-on')
  if (sent === undefined || !(isProtectionRefused(view) || isOfTheTribunal(view, sent.date))) return []
  return [
    toDo(
      view,
      'appeal',
      counted(sent, (day) => addDays(day, 14))
    )
  ]
}

/**
 * Why a lawyer is still to be asked about a refusal; empty where none is. Only where nothing has been done yet against it: an appeal or
 * further submissions say that something has. Somebody who was given leave as a child was refused protection too. They have a time to
 * appeal once its day is known, or somebody says that advice is still to be taken. A claim that is withdrawn, and a refusal after it, are
 * news of their own: advice on the one says nothing of the other.
 */
export function adviceToTake(view: CaseView): readonly string[] {
  if (isClaimWithdrawn(view)) return ['withdrawn claim', ...returnsSinceDecided(view)]
  const isOwed =
    (isProtectionRefused(view) || isToComeWhilePending(view)) &&
    !isAppealAt(view, 'appeal-to-be-made', 'appeal-made', 'no-appeal-after-advice', 'appeals-ended') &&
    (isOneOf(view.answers, 'immigration-position', 'refused-no-leave') ||
      appealEntries(view).length > 0 ||
      isAppealAt(view, 'advice-not-yet-taken', 'advice-being-taken'))
  return isOwed ? ['refused claim', ...lastDaysToAppeal(view), ...returnsSinceDecided(view)] : []
}

/**
 * Each return of a child who was missing when the claim was refused or withdrawn. Only the child can say why a step was missed, and the lawyer
 * was asked without them (¶33, ¶60). Where no day of that news is known, any return may be it, and all are one reason: no later night away is
 * another. None in a copy that is not told of them.
 */
function returnsSinceDecided(view: CaseView): readonly string[] {
  const known = [
    valueOf(view.answers, 'decision-sent-on'),
    valueOf(view.answers, 'decision-letter-on'),
    ...itemsOf(view.answers, 'immigration-positions-before').map((one) =>
      fieldOf(one, 'position-before-until')
    )
  ]
  const news = known.filter((one) => one !== undefined)
  const [first, last] = [firstDayOf, lastDayOf].map((day) =>
    news.reduce((latest, one) => later(latest, day(one)), '')
  )
  const back = ifDisclosed(view, () => returnDays(view)) ?? []
  if (!first || !last) return back.length > 0 ? ['back'] : []
  return back
    .filter(({ on, since }) => on >= first && (since === undefined || since <= last))
    .map(({ id }) => `back ${id}`)
}

/** An appeal, or that there is to be none, is recorded without its day. Nobody can tell that it is about this refusal. */
export const isSaidWithoutItsDay = (view: CaseView): boolean =>
  isOneOf(view.answers, 'appeal-state', 'appeal-made', 'no-appeal-after-advice', 'appeals-ended') &&
  recordedDay(view, 'appeal-state-on') === undefined &&
  !isOfThisDecision(view)

/**
 * The last day to appeal is over, and nobody has said that an appeal was made, or that there is to be none. Whatever was called done before
 * says neither.
 */
export function lastDayMissed(view: CaseView): readonly string[] {
  const last = appealEntries(view)[0]?.date
  return last !== undefined && last < view.today ? [`no appeal by ${last}`] : []
}

/**
 * Advice that was taken makes no appeal. Advice is called for once more in the last three days to make one, and once those are over (¶60).
 */
function lastDaysToAppeal(view: CaseView): readonly string[] {
  const last = appealEntries(view)[0]?.date
  if (last === undefined || last > addDays(view.today, 3)) return []
  return [`appeal by ${last}`, ...lastDayMissed(view)]
}
