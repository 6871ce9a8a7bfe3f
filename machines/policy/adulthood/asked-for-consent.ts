import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { isAdult } from '../../facts/age'
import { isReferred } from '../../facts/strategy-discussion-and-nrm'
import { isSuspected } from '../../facts/suspicion'
import { newSinceDecidedReferral } from '../danger/what-is-new'
import { isReconsiderationAwaited } from '../nrm-sheet/after'

export const refuses = ({ answers }: CaseView): boolean => isOneOf(answers, 'adult-answer', 'refuses')

/**
 * An adult beyond doubt, suspected to be a victim, whom nobody has referred for it. A referral that was decided or has ended is over: it referred nobody for
 * what came after it (Modern Slavery Act 2015, section 52). While another look at the decision is awaited, what is new is sent on to it: who was asked about a second
 * referral as well would answer both with one answer (¶20, ¶33).
 */
export function isAdultToAsk(view: CaseView): boolean {
  if (!isAdult(view) || !isSuspected(view)) return false
  const goesOn = isReconsiderationAwaited(view) && !refuses(view)
  return !isReferred(view) || (!goesOn && newSinceDecidedReferral(view).length > 0)
}

/** An adult was told of consent, and has answered. */
export const isAnswered = ({ answers }: CaseView): boolean =>
  valueOf(answers, 'adult-told-consent-needed') === 'yes' &&
  isOneOf(answers, 'adult-answer', 'agrees', 'refuses')

/** What came after a referral that is over and after the day of the answer: an answer on what was before is none on this. One without a day is taken for one. */
export function newSinceAnswer(view: CaseView): readonly string[] {
  const asked = valueOf(view.answers, 'adult-told-on')
  return asked === undefined ? [] : newSinceDecidedReferral(view, asked)
}
