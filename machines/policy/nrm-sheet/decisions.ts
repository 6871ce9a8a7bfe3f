import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { referral } from '../../facts/strategy-discussion-and-nrm'
import { laterThan, newSigns, situations } from '../danger/news'
import { decisionsInOrder, type Decision } from './order'

export type { Decision }

/** The decisions on the referral that stands, and those on a referral before it, each as they were entered. */
interface DecisionsByReferral {
  readonly standing: readonly Decision[]
  readonly earlier: readonly Decision[]
}

const kindOf = (decision: Decision) => fieldOf(decision, 'nrm-decision-kind')

const isConclusive = (decision: Decision): boolean => kindOf(decision) === 'conclusive-grounds'

/** The days on which decisions of one kind were made, as far as they are known. */
const daysOf = (kind: 'reasonable-grounds' | 'conclusive-grounds', all: readonly Decision[]) =>
  all.flatMap((decision) => {
    const on = fieldOf(decision, 'nrm-decision-on')
    return on !== undefined && kindOf(decision) === kind ? [on] : []
  })

/**
 * The day from which decisions can only be on the referral that stands: the day on which that referral was made. Or the day of a decision
 * on reasonable grounds after a conclusive one, which only a new referral can have. Nothing where neither is known.
 */
function standsSince(view: CaseView, all: readonly Decision[]): PlainDate | undefined {
  const made = valueOf(view.answers, 'referral-made-on')
  const concluded = daysOf('conclusive-grounds', all).map(lastDayOf)
  const anew = daysOf('reasonable-grounds', all)
    .map(firstDayOf)
    .filter((day) => concluded.some((end) => end < day))
  return [...(made === undefined ? [] : [firstDayOf(made)]), ...anew].sort().at(-1)
}

/**
 * Which referral each decision is on. On the referral that stands is what was decided since it was made. A decision without a day is on it
 * too, with two exceptions. One that was entered later may be older than the referral: then this one is older too. Or the decision before
 * it is on an earlier referral and this one is not on reasonable grounds: nothing is decided on a new referral before those. Until a
 * referral is made nothing is decided on it (¶19, ¶20). What shows another one is on one that stands all the same (`isReferredByAnother`).
 * Where an adult does not agree to a referral there is none after it, and what was decided stands (¶33).
 */
export function decisionsByReferral(view: CaseView): DecisionsByReferral {
  const all = itemsOf(view.answers, 'nrm-decisions')
  const byDay = decisionsByDay(view, all)
  return isOneOf(view.answers, 'referral', 'being-made', 'not-decided') && !showAnother(byDay.standing, view)
    ? { standing: [], earlier: all }
    : byDay
}

/**
 * The last of these decisions is positive: somebody referred the child. Where one is conclusive, that referral has ended, and the child may be referred again
 * (¶20). So it shows no other one while a referral is being made.
 */
function showAnother(decisions: readonly Decision[], view: CaseView): boolean {
  const decided = decisions.filter(isDecided)
  const last = decisionsInOrder(decided).at(-1)
  return (
    last !== undefined &&
    fieldOf(last, 'nrm-decision-outcome') === 'positive' &&
    (referral.of(view) === 'not-decided' || !decided.some(isConclusive))
  )
}

/**
 * Exploitation or new signs of a day after a conclusive decision: it was decided without them, and the child is referred again. The decision stands until a
 * referral after it is made (¶20, ¶33). A conclusion that is written after the decision is no such news: it may rest on the decision. A copy that is not given
 * what is new reads the decision as it was.
 */
function isNewSince(decisions: readonly Decision[], view: CaseView): boolean {
  const decided = decisionsInOrder(decisions.filter(isDecided))
  const last = decided.at(-1)
  const on = last === undefined ? undefined : fieldOf(last, 'nrm-decision-on')
  if (on === undefined || !decided.some(isConclusive)) return false
  const since = lastDayOf(on)
  return (ifDisclosed(view, () => laterThan(since, view, [newSigns, situations])) ?? []).length > 0
}

/**
 * The decisions on another referral, though by the answer none is made: it is being made, or nobody has decided on it. Nothing is decided on a person whom
 * nobody referred, and nobody is referred twice while a referral is open. So another first responder has referred the child (¶19).
 */
export const decidedForAnother = (view: CaseView): readonly Decision[] => {
  if (!['being-made', 'not-decided'].includes(referral.of(view))) return []
  const { standing } = decisionsByReferral(view)
  return showAnother(standing, view) && !isNewSince(standing, view) ? standing.filter(isDecided) : []
}

/** Whether a decision on record shows that another first responder has referred the child already. */
export const isReferredByAnother = (view: CaseView): boolean => decidedForAnother(view).length > 0

/** The referral which they show has its conclusive decision, and has ended: the child may be referred again (¶20). */
export const isReferralOfAnotherOver = (view: CaseView): boolean => decidedForAnother(view).some(isConclusive)

function decisionsByDay(view: CaseView, all: readonly Decision[]): DecisionsByReferral {
  const since = standsSince(view, all)
  const isOlder = (decision: Decision): boolean => {
    const on = fieldOf(decision, 'nrm-decision-on')
    return on !== undefined && since !== undefined && lastDayOf(on) < since
  }
  const isEarlier = (index: number): boolean => {
    const decision = all[index]
    if (decision === undefined) return false
    if (fieldOf(decision, 'nrm-decision-on') !== undefined) return isOlder(decision)
    if (all.slice(index + 1).some((one) => isDecided(one) && isOlder(one))) return true
    const before = all.slice(0, index).findLastIndex(isDecided)
    return kindOf(decision) !== 'reasonable-grounds' && isEarlier(before)
  }
  return {
    standing: all.filter((_, index) => !isEarlier(index)),
    earlier: all.filter((_, index) => isEarlier(index))
  }
}

/** The decisions on the referral that stands. */
export const decisionsThatStand = (view: CaseView): readonly Decision[] => decisionsByReferral(view).standing

/** Whether an entry says what was decided. One that does not, such as another look that is only asked for, decides nothing. */
export const isDecided = (decision: Decision): boolean =>
  fieldOf(decision, 'nrm-decision-outcome') !== undefined

/** Another look at a decision that is only asked for. */
export const isAskedFor = (decision: Decision): boolean =>
  kindOf(decision) === 'reconsideration' && !isDecided(decision)

/** Whether the referral that stands has its conclusive decision. */
export const isConcluded = (view: CaseView): boolean =>
  decisionsThatStand(view).some((decision) => isConclusive(decision) && isDecided(decision))

/** What is new since the last decision on an earlier referral. People who were told before it were told of that referral (¶33). */
export function sinceEarlierReferral(view: CaseView): readonly string[] {
  const last = decisionsByReferral(view).earlier.findLast(isDecided)
  return last === undefined ? [] : [`after ${last.id}`]
}
