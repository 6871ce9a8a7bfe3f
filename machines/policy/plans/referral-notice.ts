import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { facts, type FactValue } from '../../facts'
import { isChild } from '../../facts/age'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { noticedIndicators } from '../../facts/trafficking-indicators'
import { screeningsOf } from './screenings'

/** What the notice on every page of a case says: of an adult it goes by their consent. */
export type ReferralNotice = FactValue<'suspicion'> | 'suspected-adult' | 'adult-refuses' | 'adult-referred'

/** Which notice this case has today. */
export function referralNoticeOf(view: CaseView): ReferralNotice {
  const suspicion = facts.suspicion.of(view)
  if (suspicion !== 'suspected' || isChild(view)) return suspicion
  if (isOneOf(view.answers, 'adult-answer', 'refuses')) return 'adult-refuses'
  return facts.referral.of(view) === 'made' ? 'adult-referred' : 'suspected-adult'
}

/**
 * Whether signs are marked that the conclusion “not suspected” does not account for: it has no day, or they were looked for after it, or
 * may have been where a day is rough.
 * A mark asks for a conclusion anew (¶13, ¶19).
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
