import { positionsWithoutClaim } from '../../../content/immigration-tracks'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isAdult, isWithinHalfAYearOf18, youngestBirth } from '../../facts/age'
import { isUnderImmigrationControl } from '../../facts/case-details'
import { birthday } from '../../facts/dates'
import { leavingCare } from '../adulthood/leaving-care'

/**
 * The Home Office knows of the child, by what is recorded: a claim or a decision, a reference of its own, or a date of birth that it holds.
 * It is told nothing of any other child before that child had advice (¶31, ¶57).
 */
export const isKnownToTheHomeOffice = ({ answers }: CaseView): boolean => {
  const recorded = valueOf(answers, 'immigration-position')
  return (
    (recorded !== undefined && !positionsWithoutClaim.includes(recorded)) ||
    isOneOf(answers, 'asylum-claimed-or-intended', 'claimed') ||
    valueOf(answers, 'home-office-reference') !== undefined ||
    itemsOf(answers, 'dates-of-birth').some((birth) => fieldOf(birth, 'birth-source') === 'home-office')
  )
}

/** No claim is recorded, and one is meant or nobody has ruled one out. */
const mayStillClaim = ({ answers }: CaseView): boolean => {
  const [position, claim] = [
    valueOf(answers, 'immigration-position'),
    valueOf(answers, 'asylum-claimed-or-intended')
  ]
  return (
    (position ?? claim) !== undefined &&
    ['no-claim-yet', 'not-established'].includes(position ?? 'not-established') &&
    !['claimed', 'neither'].includes(claim ?? '')
  )
}

/**
 * An adult for whom the authority still plans: under 21, or under 25 where they are owed a pathway plan and an adviser (Children Act 1989, sections 23C and 24). What
 * nobody asked before 18 is owed on until then; it is no duty of the authority to somebody who is older. Where no date of birth is known, nobody says so.
 */
function isOwedOn(view: CaseView): boolean {
  const born = youngestBirth(view)
  const until = leavingCare(view).category === 'former-relevant' ? 25 : 21
  return born === undefined || view.today < birthday(born, until)
}

/**
 * Whoever advises them is asked about a claim: 18 is half a year away or less, or has gone by and the authority still plans for them, and a claim may still
 * be made (¶7, ¶48, ¶57).
 */
export const isClaimToBeAskedAbout = (view: CaseView): boolean =>
  isUnderImmigrationControl(view) &&
  mayStillClaim(view) &&
  (isAdult(view) ? isOwedOn(view) : isWithinHalfAYearOf18(view))
