import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf } from '../../case-file/read'
import { isAdult } from '../../facts/age'
import { addDays, firstDayOf, lastDayOf, later } from '../../facts/dates'
import { isOrWillBeReferred, referral } from '../../facts/strategy-discussion-and-nrm'
import { isSuspected } from '../../facts/suspicion'
import { isTimeToAskOver, lastDayToAsk } from '../nrm-sheet/after'
import {
  decisionsByReferral,
  decisionsThatStand,
  isDecided,
  isReferredByAnother,
  type Decision
} from '../nrm-sheet/decisions'
import { decisionsInOrder } from '../nrm-sheet/order'
import type { ClockEntry } from './entry'
import {
  aimOfOthers,
  counted,
  countedInWorkingDays,
  dayOf,
  milestone,
  recorded,
  recordedDay,
  disclosedRows,
  toDo
} from './make'

type DecisionKind = 'reasonable-grounds' | 'conclusive-grounds' | 'reconsideration'

interface Decided {
  readonly kind: DecisionKind | undefined
  readonly known: KnownDate
  readonly on: PlainDate
  readonly outcome: string | undefined
}

/** Decisions on the referral that stands whose day has come, in their order. An entry that does not say what was decided is none. */
const decidedBy = (view: CaseView): readonly Decided[] =>
  decisionsInOrder(decisionsThatStand(view).filter(isDecided)).flatMap((item): readonly Decided[] => {
    const known = fieldOf(item, 'nrm-decision-on')
    if (known === undefined || firstDayOf(known) > view.today) return []
    const kind = fieldOf(item, 'nrm-decision-kind')
    return [{ kind, known, on: firstDayOf(known), outcome: fieldOf(item, 'nrm-decision-outcome') }]
  })

/**
 * The decisions of one kind, the first first, that can be of this day or a later one. One of which only the month is known counts up to its
 * last day.
 */
const decisions = (view: CaseView, kind: DecisionKind, since: PlainDate): readonly Decided[] =>
  decidedBy(view).filter((one) => one.kind === kind && lastDayOf(one.known) >= since)

/** The referral: promptly, by the day that was recorded for it (¶19). An adult's waits for their consent. */
function referralEntry(view: CaseView): readonly ClockEntry[] {
  const isMade = referral.of(view) === 'made'
  const madeOn = isMade ? recordedDay(view, 'referral-made-on') : undefined
  const byDate = recordedDay(view, 'referral-by-date')
  const done = madeOn !== undefined && madeOn.date <= view.today ? madeOn.date : undefined
  if (isMade && done === undefined) return []
  // A decision shows that somebody referred the child: no second referral is owed by any day.
  if (isReferredByAnother(view)) return []
  if (!isMade && isAdult(view) && !isOneOf(view.answers, 'adult-answer', 'agrees')) return []
  const limit = byDate ?? madeOn
  return limit === undefined ? [] : [toDo(view, 'nrm-referral', recorded(limit), done)]
}

/**
 * The decision on reasonable grounds: the Home Office aims at 5 working days from the referral (¶19). Once there is a conclusive decision,
 * nobody waits for it, whether or not somebody entered it.
 */
function reasonableGrounds(view: CaseView): readonly ClockEntry[] {
  const made = referral.of(view) === 'made' ? recordedDay(view, 'referral-made-on') : undefined
  if (made === undefined) return []
  const [decided] = decisions(view, 'reasonable-grounds', made.date)
  if (decided === undefined && decisions(view, 'conclusive-grounds', made.date).length > 0) return []
  // Where only the month of the decision is known, and the referral was made in it, the decision came after the referral.
  const on = decided === undefined ? undefined : later(decided.on, made.date)
  return [aimOfOthers(view, 'reasonable-grounds', countedInWorkingDays(made, 5), on)]
}

/**
 * The last day on which reasonable grounds were found. A reconsideration counts as well, unless there was a conclusive decision by then: in
 * that case the conclusive decision was considered again.
 */
function groundsFoundOn(view: CaseView): PlainDate | undefined {
  const all = decidedBy(view)
  const concluded = all.findIndex(({ kind }) => kind === 'conclusive-grounds')
  return all
    .filter(
      ({ kind }, index) =>
        kind === 'reasonable-grounds' ||
        (kind === 'reconsideration' && (concluded === -1 || index < concluded))
    )
    .flatMap(({ on, outcome }) => (outcome === 'positive' ? [on] : []))
    .sort()
    .at(-1)
}

/**
 * The decision on conclusive grounds: not before 30 calendar days from a positive decision on reasonable grounds (¶19). That is the
 * earliest day. There is no target, so it is never due, overdue or late. Once it is decided, the day of the decision stands alone. It can
 * be an earlier day, where both decisions came together.
 */
function conclusiveGrounds(view: CaseView): readonly ClockEntry[] {
  const positive = groundsFoundOn(view)
  if (positive === undefined) return []
  const [decided] = decisions(view, 'conclusive-grounds', positive)
  if (decided !== undefined) {
    const { known, on } = decided
    const entry = toDo(view, 'conclusive-grounds-decided', recorded(dayOf('nrm-decisions', known)), on)
    return [known.precision === 'day' ? entry : { ...entry, precision: known.precision }]
  }
  const limit = counted({ date: positive, question: 'nrm-decisions' }, (day) => addDays(day, 30))
  return [milestone(view, 'conclusive-grounds', limit)]
}

/**
 * The day of the last negative decision from which the time to ask for another look can be counted. No decision with a day came after it,
 * and no other look came to something on a day that nobody recorded. It was not left negative by another look, since how long there is
 * after that was not found. It need not be the decision that stands (`standingDecision`), which may be one without a day: from that nothing
 * can be counted. A day to ask by is told rather too often than lost.
 */
function lastNegative(all: readonly Decision[]): KnownDate | undefined {
  const order = decisionsInOrder(all.filter(isDecided))
  const isLook = (decision: Decision) => fieldOf(decision, 'nrm-decision-kind') === 'reconsideration'
  const at = order.findLastIndex((decision) => fieldOf(decision, 'nrm-decision-on') !== undefined)
  const last = order[at]
  if (last === undefined || order.slice(at).some(isLook)) return undefined
  return fieldOf(last, 'nrm-decision-outcome') === 'negative' ? fieldOf(last, 'nrm-decision-on') : undefined
}

/**
 * The last day to ask for another look at a negative decision on the referral that stands or, while there is time, on an earlier one. Once
 * it has passed no duty is late: whether it was asked for need not be recorded, and whether it still can be is for a lawyer to say.
 */
function reconsiderationEntries(view: CaseView): readonly ClockEntry[] {
  const { standing, earlier } = decisionsByReferral(view)
  const [on, before] = [standing, earlier].map(lastNegative)
  const limitFrom = (known: KnownDate) => counted(dayOf('nrm-decisions', known), lastDayToAsk)
  if (on !== undefined) {
    const limit = limitFrom(on)
    return [
      view.today > limit.date
        ? milestone(view, 'reconsideration', limit)
        : toDo(view, 'reconsideration', limit)
    ]
  }
  if (before === undefined || view.today > limitFrom(before).date) return []
  return [toDo(view, 'reconsideration', limitFrom(before))]
}

/** Whether the time to ask for another look at the negative decision on the referral that stands is over, whichever day it was made on. */
export function isTooLateToAsk(view: CaseView): boolean {
  const on = lastNegative(decisionsThatStand(view))
  return on !== undefined && isTimeToAskOver(on, view)
}

/** The National Referral Mechanism: only where trafficking is suspected, or a referral was made or is being made (¶19). */
export function nrmEntries(view: CaseView): readonly ClockEntry[] {
  const isStillSuspected = isSuspected(view) && referral.of(view) !== 'withdrawn'
  if (!isOrWillBeReferred(view) && !isStillSuspected) return []
  return disclosedRows(
    view,
    () => referralEntry(view),
    () => reasonableGrounds(view),
    () => conclusiveGrounds(view),
    () => reconsiderationEntries(view)
  )
}
