import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { facts, type FactValue } from '../../facts'
import { isChild } from '../../facts/age'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { isReferred } from '../../facts/strategy-discussion-and-nrm'
import { noticedIndicators } from '../../facts/trafficking-indicators'
import { screeningsOf } from '../danger/screenings'

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
