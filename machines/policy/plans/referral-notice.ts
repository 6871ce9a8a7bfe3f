import type { CaseView } from '../../case-file/case-file'
import { isOneOf } from '../../case-file/read'
import { facts, type FactValue } from '../../facts'
import { isChild } from '../../facts/age'

/** What the notice on every page of a case says: of an adult it goes by their consent. */
export type ReferralNotice = FactValue<'suspicion'> | 'suspected-adult' | 'adult-refuses' | 'adult-referred'

/** Which notice this case has today. */
export function referralNoticeOf(view: CaseView): ReferralNotice {
  const suspicion = facts.suspicion.of(view)
  if (suspicion !== 'suspected' || isChild(view)) return suspicion
  if (isOneOf(view.answers, 'adult-answer', 'refuses')) return 'adult-refuses'
  return facts.referral.of(view) === 'made' ? 'adult-referred' : 'suspected-adult'
}
