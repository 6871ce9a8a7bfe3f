import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf } from '../../case-file/read'
import { isAdult } from '../../facts/age'
import { addDays, firstDayOf } from '../../facts/dates'
import { isOrWillBeReferred, referral } from '../../facts/strategy-discussion-and-nrm'
import { isSuspected } from '../../facts/suspicion'
import { lastDayToAsk } from '../nrm-sheet/after'
import { decisionsByReferral, decisionsThatStand, isDecided, type Decision } from '../nrm-sheet/decisions'
import type { ClockEntry } from './entry'
import {
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
  readonly known: KnownDate
  readonly on: PlainDate
  readonly outcome: string | undefined
}

/** The decisions of one kind on the referral that stands from a day on, the first first; an entry that says nothing of what was decided is none. */
const decisions = (view: CaseView, kind: DecisionKind, since: PlainDate): readonly Decided[] =>
  decisionsThatStand(view)
    .flatMap((item): Decided[] => {
      const known = fieldOf(item, 'nrm-decision-on')
      if (known === undefined || !isDecided(item) || fieldOf(item, 'nrm-decision-kind') !== kind) return []
      return [{ known, on: firstDayOf(known), outcome: fieldOf(item, 'nrm-decision-outcome') }]
    })
    .filter(({ on }) => on >= since && on <= view.today)
    .sort((one, other) => one.on.localeCompare(other.on))

/** The referral: promptly, by the day that was recorded for it (¶19). An adult's waits for their consent. */
function referralEntry(view: CaseView): readonly ClockEntry[] {
  const isMade = referral.of(view) === 'made'
  const madeOn = isMade ? recordedDay(view, 'referral-made-on') : undefined
  const byDate = recordedDay(view, 'referral-by-date')
  const done = madeOn !== undefined && madeOn.date <= view.today ? madeOn.date : undefined
  if (isMade && done === undefined) return []
  if (!isMade && isAdult(view) && !isOneOf(view.answers, 'adult-answer', 'agrees')) return []
  const limit = byDate ?? madeOn
  return limit === undefined ? [] : [toDo(view, 'nrm-referral', recorded(limit), done)]
}

/** The decision on reasonable grounds: the Home Office aims at 5 working days from the referral (¶19). */
function reasonableGrounds(view: CaseView): readonly ClockEntry[] {
  const made = referral.of(view) === 'made' ? recordedDay(view, 'referral-made-on') : undefined
  if (made === undefined) return []
  const [decided] = decisions(view, 'reasonable-grounds', made.date)
  return [toDo(view, 'reasonable-grounds', countedInWorkingDays(made, 5), decided?.on)]
}

/**
 * The last day on which reasonable grounds were found. A reconsideration counts as well, unless there was a conclusive
 * decision by then: it is then that one which was considered again.
 */
function groundsFoundOn(view: CaseView): PlainDate | undefined {
  const [concluded] = decisions(view, 'conclusive-grounds', '')
  const reconsidered = decisions(view, 'reconsideration', '').filter(
    ({ on }) => concluded === undefined || on < concluded.on
  )
  return [...decisions(view, 'reasonable-grounds', ''), ...reconsidered]
    .flatMap(({ on, outcome }) => (outcome === 'positive' ? [on] : []))
    .sort()
    .at(-1)
}

/**
 * The decision on conclusive grounds: not before 30 calendar days from a positive decision on reasonable grounds (¶19).
 * That is the earliest day. There is no target, so it is never due, overdue or late. Once it is decided, the day of that stands alone: it can be
 * an earlier one, where both decisions came together.
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

/** In which order decisions of one day are made. */
const made = ['reasonable-grounds', 'conclusive-grounds', 'reconsideration'] as const
const rankOf = (decision: Decision) =>
  made.findIndex((kind) => kind === fieldOf(decision, 'nrm-decision-kind'))

/** Another look that came to something on a day that nobody recorded. */
const isUndatedReconsideration = (decision: Decision): boolean =>
  fieldOf(decision, 'nrm-decision-kind') === 'reconsideration' &&
  isDecided(decision) &&
  fieldOf(decision, 'nrm-decision-on') === undefined

/**
 * The day of the last negative decision of some that nothing with a day came after; none that was left negative by another look, since how
 * long there is after that was not found. It is not the decision that stands (`standingDecision`), which may be one without a day: from that
 * nothing can be counted, and a day to ask by is told rather too often than lost.
 */
function lastNegative(all: readonly Decision[]): KnownDate | undefined {
  const dated = all.filter(isDecided).flatMap((decision) => {
    const on = fieldOf(decision, 'nrm-decision-on')
    return on === undefined
      ? []
      : [{ on, rank: rankOf(decision), outcome: fieldOf(decision, 'nrm-decision-outcome') }]
  })
  const orderOf = ({ on, rank }: (typeof dated)[number]) => `${firstDayOf(on)} ${String(rank + 1)}`
  const last = dated.map(orderOf).sort().at(-1)
  const [negative] = dated
    .filter((one) => one.outcome === 'negative' && orderOf(one) === last)
    .sort((one, other) => one.on.precision.localeCompare(other.on.precision))
  return negative === undefined || made[negative.rank] === 'reconsideration' ? undefined : negative.on
}

/**
 * The last day to ask for another look at a negative decision on the referral that stands, or, while there is time, on an earlier one. Once it
 * has passed it is no duty that is late: whether it was asked for need not be recorded, and whether it still can be is for a lawyer to say.
 */
export function reconsiderationEntries(view: CaseView): readonly ClockEntry[] {
  const { standing, earlier } = decisionsByReferral(view)
  // One without a day may have come last, and have changed the answer.
  const [on, before] = [standing, earlier].map((all) =>
    all.some(isUndatedReconsideration) ? undefined : lastNegative(all)
  )
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
