import { meaningsOfReferral, type MeaningOfReferral } from '../../../content/referral-after'
import type { Only } from '../../../content/shape'
import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { concerns } from '../../facts/audience'
import { addDays, firstDayOf, lastDayOf } from '../../facts/dates'
import { isChild } from '../../facts/age'
import { isReferred } from '../../facts/strategy-discussion-and-nrm'
import { immigrationPosition } from '../../facts/tracks'
import { decisionsByReferral, decisionsThatStand, isAskedFor, isDecided, type Decision } from './decisions'
import { decisionsInOrder, mayBeLookedAt } from './order'

/** Whether there is a referral whose course can be followed; an entry for a decision alone does not say that one was made. */
export const hasReferralToFollow = (view: CaseView): boolean =>
  isReferred(view) || itemsOf(view.answers, 'nrm-decisions').length > 0

const audienceOf = (id: MeaningOfReferral): Only | undefined => {
  const meaning = meaningsOfReferral[id]
  return 'only' in meaning ? meaning.only : undefined
}

/** The last of these decisions. What is only asked for is no decision, so the one before it stands. */
const lastDecision = (entries: readonly Decision[]): Decision | undefined =>
  decisionsInOrder(entries.filter(isDecided)).at(-1)

/**
 * The decision that stands. Each decision takes the place of the one before it, with all that the one before began (¶20). A decision on an
 * earlier referral does not stand: it says nothing of the referral that was made since.
 */
export function standingDecision(view: CaseView) {
  const last = lastDecision(decisionsThatStand(view))
  return {
    id: last?.id,
    kind: last === undefined ? undefined : fieldOf(last, 'nrm-decision-kind'),
    outcome: last === undefined ? undefined : fieldOf(last, 'nrm-decision-outcome'),
    on: last === undefined ? undefined : fieldOf(last, 'nrm-decision-on')
  }
}

/**
 * Whether another look is asked for at a decision that was not positive, and nothing was decided since. Somebody waits for it, and finds
 * out what came of it (¶20, ¶33). A request without a day that was entered after a decision it can be about is answered by whatever was
 * decided, and entered, after the request.
 */
export function isReconsiderationAwaited(view: CaseView): boolean {
  const all = decisionsThatStand(view)
  const last = lastDecision(all)
  if (last === undefined || !mayBeLookedAt(last)) return false
  return all.some((asked, index) => {
    if (!isAskedFor(asked)) return false
    if (fieldOf(asked, 'nrm-decision-on') === undefined)
      return !all.slice(0, index).some(mayBeLookedAt) || all.indexOf(last) < index
    // Only the request and the decision that stands are put in order, so that a request moves no decision.
    return decisionsInOrder(all.filter((one) => one === asked || one === last)).at(-1) === asked
  })
}

/** Within how many days of a negative decision another look at it is asked for: as last read, in May 2025. */
const daysToAsk = 30

/** The day that is the last to ask for another look, counted from a day of the decision. */
export const lastDayToAsk = (decided: PlainDate): PlainDate => addDays(decided, daysToAsk)

/**
 * Whether the last day to ask has gone, whichever day the decision is of. It is asked for by the first day that it may be; nobody is told
 * that it is too late before the last (¶33).
 */
export const isTimeToAskOver = (decided: KnownDate, { today }: CaseView): boolean =>
  lastDayToAsk(lastDayOf(decided)) < today

/**
 * The negative decision about which the solicitor is asked. It is the one that stands, or one on an earlier referral while there is still
 * time to ask. A new referral takes that time from nobody (¶33).
 */
export function negativeDecision(view: CaseView): Decision | undefined {
  const { standing, earlier } = decisionsByReferral(view)
  const isNegative = (decision: Decision | undefined): decision is Decision =>
    decision !== undefined && fieldOf(decision, 'nrm-decision-outcome') === 'negative'
  const [last, before] = [standing, earlier].map(lastDecision)
  if (isNegative(last)) return last
  const on = isNegative(before) ? fieldOf(before, 'nrm-decision-on') : undefined
  return on !== undefined && lastDayToAsk(firstDayOf(on)) >= view.today ? before : undefined
}

/**
 * What of a referral may go on though no positive decision stands. Another look is asked for, or the referral is suspended. “Suspended” is
 * one answer with “closed”, so somebody finds out which it is (¶20).
 */
export function mayGoOn(view: CaseView): 'asked-for' | 'suspended-or-closed' | undefined {
  if (isReconsiderationAwaited(view)) return 'asked-for'
  const { outcome } = standingDecision(view)
  return outcome === 'suspended-or-closed' ? outcome : undefined
}

/** Whether the referral was made and has ended without a positive decision, so that no referral stands (¶19, ¶20). */
export const isEndedReferral = (view: CaseView): boolean =>
  isReferred(view) && ['negative', 'suspended-or-closed'].includes(standingDecision(view).outcome ?? '')

/**
 * Another organisation made the referral, and nobody here has its reference yet: nor then what was sent. The competent authority writes to whoever
 * referred the child (¶24, ¶31).
 */
export const isToBeAskedForOfAnother = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'referral', 'already-made-by-another') &&
  valueOf(answers, 'referral-reference') === undefined

/**
 * What is followed up with the competent authority: the referral, and what is decided or asked for on it. Each of these leaves the next to
 * be followed up. What was done until the first decision was done about that decision alone (¶19, ¶20).
 */
export const followedUpOf = (view: CaseView): readonly string[] => [
  'the referral',
  ...decisionsThatStand(view).flatMap((decision) => [
    ...(isDecided(decision) ? [`decided ${decision.id}`] : []),
    ...(isAskedFor(decision) ? [`asked for ${decision.id}`] : [])
  ])
]

/** Whether no conclusive decision comes: no reasonable grounds were found, and nobody has asked for another look at that (¶20). */
export function isNoConclusionToCome(view: CaseView): boolean {
  const { kind, outcome } = standingDecision(view)
  return outcome === 'negative' && kind !== 'conclusive-grounds' && !isReconsiderationAwaited(view)
}

/** What the referral and the decision that stands on it mean for the plan. Nothing that an earlier decision began and a later one ended. */
export function meaningsFor(view: CaseView): readonly MeaningOfReferral[] {
  if (!hasReferralToFollow(view)) return []
  const { kind, outcome, on } = standingDecision(view)
  const is = (one: string, other: string) => kind === one && outcome === other
  // Without a day of the decision nothing is counted, and nobody is told that it is too late.
  const isPastItsDay = on !== undefined && isTimeToAskOver(on, view)
  // While another look is asked for, nothing says that one may be, nor that it is too late to ask: what comes of it is found out (¶20, ¶33).
  const isAwaited = isReconsiderationAwaited(view)
  const [mayBeAsked, isTooLate] = [!isPastItsDay && !isAwaited, isPastItsDay && !isAwaited]
  const isMade = (one: string) =>
    decisionsThatStand(view).some((item) => fieldOf(item, 'nrm-decision-kind') === one && isDecided(item))
  // A reconsideration after a conclusive decision is of that one: nothing further is waited for.
  const isOpen =
    is('reasonable-grounds', 'positive') ||
    (is('reconsideration', 'positive') && !isMade('conclusive-grounds'))
  const told: readonly (readonly [MeaningOfReferral, boolean])[] = [
    [
      'waiting-for-reasonable-grounds',
      isReferred(view) && !isMade('reasonable-grounds') && !isMade('conclusive-grounds')
    ],
    ['reasonable-grounds-positive', is('reasonable-grounds', 'positive')],
    ['reasonable-grounds-negative', is('reasonable-grounds', 'negative') && mayBeAsked],
    ['reasonable-grounds-negative-past-its-day', is('reasonable-grounds', 'negative') && isTooLate],
    ['waiting-for-conclusive-grounds', isOpen],
    ['turning-18-before-the-decision', isOpen && isChild(view)],
    ['conclusive-grounds-positive', is('conclusive-grounds', 'positive')],
    // It is for somebody without leave: not for somebody who has that permission.
    [
      'conclusive-grounds-positive-permission',
      is('conclusive-grounds', 'positive') && immigrationPosition(view) !== 'victim-temporary-permission'
    ],
    ['conclusive-grounds-negative', is('conclusive-grounds', 'negative') && mayBeAsked],
    ['conclusive-grounds-negative-past-its-day', is('conclusive-grounds', 'negative') && isTooLate],
    ['reconsideration-positive', is('reconsideration', 'positive')],
    ['reconsideration-negative', is('reconsideration', 'negative')],
    ['suspended-or-closed', outcome === 'suspended-or-closed'],
    ['reconsideration-asked-for', isAwaited]
  ]
  return told.flatMap(([meaning, isTold]) => (isTold && concerns(audienceOf(meaning), view) ? [meaning] : []))
}
