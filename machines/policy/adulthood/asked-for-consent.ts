import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isAdult } from '../../facts/age'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { isReferred } from '../../facts/strategy-discussion-and-nrm'
import { isSuspected } from '../../facts/suspicion'
import { newSinceDecidedReferral, newToRefer } from '../danger/what-is-new'
import { isReconsiderationAwaited } from '../nrm-sheet/after'
import { isDecided } from '../nrm-sheet/decisions'
import { isReferralOpen } from './at-eighteen'

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

/** The last days of whatever referral was made of them, and decided. */
function referredAndDecided({ answers }: CaseView): readonly PlainDate[] {
  const decided = itemsOf(answers, 'nrm-decisions').filter(isDecided)
  const days = [
    valueOf(answers, 'referral-made-on'),
    ...decided.map((decision) => fieldOf(decision, 'nrm-decision-on'))
  ]
  return days.flatMap((day) => (day === undefined ? [] : [lastDayOf(day)]))
}

/**
 * What came after the last referral and after a day on which they were asked, or the Home Office was notified. A rough day counts by its first, and one
 * that nobody knows not at all: to be asked once too often hurts nobody (¶19).
 */
function newSince(day: KnownDate | undefined, view: CaseView): readonly string[] {
  const known = day === undefined ? [] : [firstDayOf(day)]
  return newToRefer([...referredAndDecided(view), ...known].sort().at(-1), view)
}

/**
 * What came after their answer, so that it is none on this, whatever is recorded of the referral. Not while one is open or being made. Who agreed, and was
 * never referred, agrees still.
 */
export function newSinceAnswer(view: CaseView): readonly string[] {
  const { answers } = view
  if (isReferralOpen(view) || isOneOf(answers, 'referral', 'being-made')) return []
  if (isOneOf(answers, 'adult-answer', 'agrees') && referredAndDecided(view).length === 0) return []
  return newSince(valueOf(answers, 'adult-told-on'), view)
}

/**
 * Whether the Home Office is still to be notified of somebody who refuses: at all, or of what is new since it was. What came after their answer is asked about
 * first. What they refused stays owed meanwhile, and where nobody ever was notified of somebody never referred, all of it (Modern Slavery Act 2015, section 52).
 */
export function isToNotify(view: CaseView): boolean | readonly string[] {
  const on = valueOf(view.answers, 'adult-notified-on')
  const [news, unasked] = [newSince(on, view), newSinceAnswer(view)]
  const refused = news.filter((id) => !unasked.includes(id))
  if (unasked.length === 0 || refused.length > 0) return (on === undefined && news.length === 0) || refused
  return on === undefined && referredAndDecided(view).length === 0
}
