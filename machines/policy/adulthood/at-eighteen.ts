import {
  areasAtEighteen,
  atEighteen,
  generalAtEighteen,
  type AreaAtEighteen,
  type GeneralAtEighteen,
  type GeneralId,
  type GroupAtEighteen
} from '../../../content/at-eighteen'
import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import {
  birthDates,
  isAdult,
  isEighteenByEveryDate,
  mayBeSixteen,
  oldestBirth,
  type BirthDate
} from '../../facts/age'
import { concerns } from '../../facts/audience'
import { addMonths, birthday, firstDayOf } from '../../facts/dates'
import { ageDoubt } from '../../facts/case-details'
import { isReferred } from '../../facts/strategy-discussion-and-nrm'
import { immigrationPosition } from '../../facts/tracks'
import { isReconsiderationAwaited, standingDecision } from '../nrm-sheet/after'
import { isConcluded } from '../nrm-sheet/decisions'

/**
 * Whether to tell what 18 means: to somebody who is 16 or may be. Also where somebody who is treated as a child is 18 by a date that is in
 * doubt, so that it may be past.
 */
export function mayBeNearEighteen(view: CaseView): boolean {
  const born = oldestBirth(view)
  return mayBeSixteen(view) || (born !== undefined && birthday(born.first, 18) <= view.today)
}

/** What turning 18 means in this child's position: what holds throughout, then area by area. */
interface Eighteen {
  readonly group: GroupAtEighteen
  readonly general: readonly GeneralId[]
  readonly areas: readonly AreaAtEighteen[]
}

/** What turning 18 means in this position, at whatever age it is asked (¶64–65). */
export function eighteenOf(view: CaseView): Eighteen {
  const all: Readonly<Record<GeneralId, GeneralAtEighteen>> = generalAtEighteen
  const general = (Object.keys(all) as GeneralId[]).filter((id) => concerns(all[id].only, view))
  return { group: atEighteen[immigrationPosition(view)], general, areas: areasAtEighteen }
}

/**
 * Turning 18 while the referral is open. From then on the Home Office asks for consent to stay in the National Referral Mechanism, which a
 * child is never asked for. `may-be-past` is said of somebody who is 18 by one date and a child by the rule of ¶7. `past-unsettled` is said
 * of somebody who is 18 by every date, while nobody has settled that they are no child.
 */
export interface NrmAtEighteen {
  readonly state: 'coming' | 'may-be-past' | 'past-unsettled' | 'past'
  /** The 18th birthday: by the earliest date of birth; once it is past, by the one that falls last. Nothing where no date is recorded. */
  readonly on: PlainDate | undefined
  readonly exact: boolean
}

/**
 * Whether the referral that stands still waits for its conclusive decision: none is recorded, and the last decision, if any, has not
 * ended it. A reconsideration with a positive outcome opens it again.
 */
export function isReferralOpen(view: CaseView): boolean {
  if (!isReferred(view)) return false
  const { outcome } = standingDecision(view)
  return !isConcluded(view) && outcome !== 'negative' && outcome !== 'suspended-or-closed'
}

/** The referral that was made has come to its end, whatever was decided on it: what comes after is for another (¶19, ¶20). */
export const isReferralOver = (view: CaseView): boolean => isReferred(view) && !isReferralOpen(view)

const agrees = ({ answers }: CaseView): boolean => isOneOf(answers, 'adult-answer', 'agrees')

/**
 * Whether the referral was made as an adult's, so that they consented to it already. Somebody who was found to be an adult later was asked
 * for nothing. Nobody was an adult before they were 18 by every date: an older date that nobody goes by says nothing of it (¶7).
 */
function wasMadeAsAdult(view: CaseView, youngest: BirthDate): boolean {
  if (isAdult(view) && agrees(view)) return true
  const madeOn = valueOf(view.answers, 'referral-made-on')
  return (
    madeOn !== undefined &&
    ageDoubt.of(view) !== 'assessed-adult' &&
    isAdult(view) &&
    firstDayOf(madeOn) >= birthday(youngest.last, 18)
  )
}

/**
 * The flag of turning 18 while the referral is open, or while another look at the decision on it is asked for. It stands from a year before
 * the birthday on; nothing where it does not arise.
 */
export function nrmAtEighteen(view: CaseView): NrmAtEighteen | undefined {
  if (!isReferralOpen(view) && !(isReferred(view) && isReconsiderationAwaited(view))) return undefined
  const born = oldestBirth(view)
  return born === undefined ? undated(view) : dated(view, born)
}

function undated(view: CaseView): NrmAtEighteen | undefined {
  const none = { on: undefined, exact: false } as const
  if (isAdult(view)) return agrees(view) ? undefined : { state: 'past', ...none }
  if (isOneOf(view.answers, 'age-as-known', '18-or-over', 'said-both'))
    return { state: 'may-be-past', ...none }
  // Somebody who is 16 or 17 without a date may turn 18 within the year.
  return isOneOf(view.answers, 'age-as-known', '16-or-17') ? { state: 'coming', ...none } : undefined
}

/** The 18th birthday by a date of birth: the first day that it can be. */
const eighteenthBy = ({ first, last }: BirthDate) => ({ on: birthday(first, 18), exact: first === last })

function dated(view: CaseView, born: BirthDate): NrmAtEighteen | undefined {
  const { on, exact } = eighteenthBy(born)
  const youngest = birthDates(view).reduce((one, other) => (other.last > one.last ? other : one), born)
  if (isEighteenByEveryDate(view))
    return agrees(view) ? undefined : { state: 'past-unsettled', ...eighteenthBy(youngest) }
  if (isAdult(view)) {
    // Somebody who was assessed to be an adult may have no date on record by which they are one.
    if (on > view.today) return undated(view)
    if (wasMadeAsAdult(view, youngest)) return undefined
    const last = eighteenthBy(youngest)
    return { state: 'past', ...(last.on > view.today ? { on, exact } : last) }
  }
  if (on <= view.today) return { state: 'may-be-past', on, exact }
  return addMonths(view.today, 12) >= on ? { state: 'coming', on, exact } : undefined
}
