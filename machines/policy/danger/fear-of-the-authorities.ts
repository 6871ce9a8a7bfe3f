import type { CaseView } from '../../case-file/case-file'
import { isOneOf } from '../../case-file/read'
import { hasClaim } from '../../facts/audience'
import { isUnderImmigrationControl, mayNotBeBritish, position } from '../../facts/case-details'
import { isAlone, isClaimBehindPosition } from '../../facts/unaccompanied'
import { isReturningUnheardToFamily, isReturnWished } from './family'
import { isOpen } from '../plans/open-questions'

/**
 * No claim is made yet, or it is not known whether one is. Until a claim is ruled out the child may have fled, and nobody looks for their
 * family through the embassy meanwhile (¶30). A European has no such claim to rule out.
 */
const mayYetClaim = (view: CaseView) =>
  isUnderImmigrationControl(view) &&
  !isOneOf(view.answers, 'immigration-position', 'eu-settlement-scheme') &&
  !isOneOf(view.answers, 'european-citizenship-in-family', 'yes') &&
  !isOneOf(view.answers, 'asylum-claimed-or-intended', 'neither') &&
  (isOneOf(view.answers, 'asylum-claimed-or-intended', 'not-established') ||
    view.answers['asylum-claimed-or-intended']?.state === 'not-known' ||
    isOneOf(view.answers, 'immigration-position', 'no-claim-yet', 'not-established') ||
    // Whoever has other leave, as a student, may have fled all the same.
    (isOneOf(view.answers, 'immigration-position', 'other-leave') &&
      isOpen(view.answers, 'asylum-claimed-or-intended')))

/**
 * A claim is made or meant, or stands behind the position, also while leave that followed a claim is being extended: the child may fear the authorities of their
 * country. A settled child is asked of no claim, and may have fled all the same where they are alone. No decision takes protection away.
 */
export const mayFearTheAuthorities = (view: CaseView): boolean =>
  hasClaim(view) ||
  mayYetClaim(view) ||
  (position.of(view) === 'settled' && isAlone(view) === 'yes') ||
  (isUnderImmigrationControl(view) &&
    isOneOf(view.answers, 'asylum-claimed-or-intended', 'waiting-for-legal-advice')) ||
  (isClaimBehindPosition(view) && !isOneOf(view.answers, 'immigration-position', 'british', 'settled'))

/**
 * A European who neither claims asylum nor means to, and of whom nothing on record says otherwise: they have fled no authority of their country,
 * and those of both countries may have to work together, as in care proceedings or before a return to family there (¶29).
 */
export const isEuropeanWithoutClaim = (view: CaseView): boolean =>
  isOneOf(view.answers, 'asylum-claimed-or-intended', 'neither') &&
  (isOneOf(view.answers, 'european-citizenship-in-family', 'yes') ||
    isOneOf(view.answers, 'immigration-position', 'eu-settlement-scheme')) &&
  !mayFearTheAuthorities(view)

/**
 * Nothing of a European is before the Home Office or a court: no claim is made or wanted, and nothing is applied for. What is open to them an adviser says
 * (¶48, ¶56).
 */
export const isNothingAskedFor = (view: CaseView): boolean =>
  isOneOf(view.answers, 'immigration-position', 'no-claim-yet') &&
  isEuropeanWithoutClaim(view) &&
  !isOneOf(view.answers, 'eu-settlement-scheme-applied', 'applied')

/**
 * No asylum was claimed or is meant, and the child wishes to return. Leave is refused or the claim withdrawn; or nothing was claimed, or they
 * have other leave, and the reception was found safe. Or a return to family found safe is worked towards, of a child under ten, who may be
 * too young to wish. Papers for the return are needed, and somebody asks the embassy for them (¶61).
 */
export function isReturningByWish(view: CaseView): boolean {
  const { answers } = view
  if (!isOneOf(answers, 'asylum-claimed-or-intended', 'neither')) return false
  const isClaimOver = isOneOf(
    answers,
    'immigration-position',
    'refused-no-leave',
    'claim-withdrawn',
    'appeal-rights-exhausted'
  )
  if (isClaimOver && isReturnWished(view)) return true
  return (
    (isClaimOver ||
      isOneOf(
        answers,
        'immigration-position',
        'no-claim-yet',
        'other-leave',
        'victim-temporary-permission'
      )) &&
    isOneOf(answers, 'return-reception-state', 'checked-and-safe') &&
    (isReturnWished(view) || isReturningUnheardToFamily(view))
  )
}

/**
 * An embassy was asked, and no wished return calls for that (¶30, ¶61). A European who claims nothing has fled no authority of their country; that
 * somebody in the family is European does not make the child one.
 */
export const wasEmbassyApproached = (view: CaseView): boolean =>
  mayNotBeBritish(view) &&
  isOneOf(view.answers, 'embassy-approached', 'yes') &&
  !isReturningByWish(view) &&
  !(isOneOf(view.answers, 'immigration-position', 'eu-settlement-scheme') && isEuropeanWithoutClaim(view))
