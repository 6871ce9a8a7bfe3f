import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, valueOf } from '../../case-file/read'
import { facts, type FactValue } from '../../facts'
import { isChild } from '../../facts/age'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { isReferred } from '../../facts/strategy-discussion-and-nrm'
import { noticedIndicators } from '../../facts/trafficking-indicators'
import { decisionsThatStand, isDecided, isReferredByAnother, type Decision } from '../nrm-sheet/decisions'
import { screeningsOf } from '../danger/screenings'

/** What the notice on every page of a case says: of an adult it goes by their consent. */
type ReferralNotice =
  FactValue<'suspicion'> | 'referred' | 'suspected-adult' | 'adult-refuses' | 'adult-referred'

/** Which notice this case has today. */
export function referralNoticeOf(view: CaseView): ReferralNotice {
  const suspicion = facts.suspicion.of(view)
  if (suspicion !== 'suspected') return suspicion
  const isRecorded = () => isReferred(view) || isReferredByAnother(view)
  if (isChild(view)) return isRecorded() ? 'referred' : 'suspected'
  if (isOneOf(view.answers, 'adult-answer', 'refuses')) return 'adult-refuses'
  return isRecorded() ? 'adult-referred' : 'suspected-adult'
}

/** What it is headed by: what is known is not called suspected. */
export const headingOf = (view: CaseView): ReferralNotice | 'known' =>
  isOneOf(view.answers, 'trafficking-conclusion', 'known') ? 'known' : referralNoticeOf(view)

/** By day. Where one has no day, the order in which they were entered stays. */
const byDay = (one: Decision, other: Decision): number => {
  const [on, then] = [fieldOf(one, 'nrm-decision-on'), fieldOf(other, 'nrm-decision-on')]
  return on === undefined || then === undefined ? 0 : lastDayOf(on).localeCompare(lastDayOf(then))
}

/**
 * The last decision on the referral that stands, so that somebody who takes the case over refers nobody again (¶19, ¶20). On one referral
 * reasonable grounds are never decided after conclusive ones, in whatever order and how roughly somebody enters them. An entry that does
 * not say what was decided says nothing here.
 */
export function lastDecision(view: CaseView): Decision | undefined {
  const said = decisionsThatStand(view).filter(
    (one) => isDecided(one) && fieldOf(one, 'nrm-decision-kind') !== undefined
  )
  const isConclusive = (one: Decision) => fieldOf(one, 'nrm-decision-kind') === 'conclusive-grounds'
  const left = said.some(isConclusive)
    ? said.filter((one) => fieldOf(one, 'nrm-decision-kind') !== 'reasonable-grounds')
    : said
  return left.reduce<Decision | undefined>(
    (last, one) => (last === undefined || byDay(last, one) <= 0 ? one : last),
    undefined
  )
}

/**
 * Whether signs are marked that the conclusion “not suspected” does not account for. The conclusion has no day, or the signs were looked
 * for after it, or may have been, where a day is rough. A mark asks for a conclusion anew (¶13, ¶19).
 */
export function isMarkedSinceConcluded(view: CaseView): boolean {
  if (facts.suspicion.of(view) !== 'not-suspected') return false
  const concluded = valueOf(view.answers, 'conclusion-on')
  const noticed = noticedIndicators(view)
  return screeningsOf(view.answers).some(
    ({ id, on }) =>
      noticed.some(({ screening }) => screening === id) &&
      (concluded === undefined || on === undefined || lastDayOf(on) > firstDayOf(concluded))
  )
}
