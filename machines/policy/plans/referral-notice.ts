import type { CaseView } from '../../case-file/case-file'
import { isOneOf } from '../../case-file/read'
import { facts, type FactValue } from '../../facts'
import { isChild } from '../../facts/age'
import { isReferred } from '../../facts/strategy-discussion-and-nrm'

/** What the notice on every page of a case says: of an adult it goes by their consent. */
type ReferralNotice =
  FactValue<'suspicion'> | 'referred' | 'suspected-adult' | 'adult-refuses' | 'adult-referred'

/**
 * Which notice this case has today.
 * @param isDecided whether a decision on record shows that somebody has referred them (¶19). Its code comes with the pages that no first question needs
 */
export function referralNoticeOf(view: CaseView, isDecided: (view: CaseView) => boolean): ReferralNotice {
  const suspicion = facts.suspicion.of(view)
  if (suspicion !== 'suspected') return suspicion
  const isRecorded = () => isReferred(view) || isDecided(view)
  if (isChild(view)) return isRecorded() ? 'referred' : 'suspected'
  if (isOneOf(view.answers, 'adult-answer', 'refuses')) return 'adult-refuses'
  return isRecorded() ? 'adult-referred' : 'suspected-adult'
}

/** What it is headed by: what is known is not called suspected. */
export const headingOf = (view: CaseView, notice: ReferralNotice): ReferralNotice | 'known' =>
  isOneOf(view.answers, 'trafficking-conclusion', 'known') ? 'known' : notice
