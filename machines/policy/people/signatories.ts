import type { Signatory } from '../../../content/documents'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { isOneOf } from '../../case-file/read'
import { isAdult } from '../../facts/age'
import { cannotBeAsked } from '../../facts/cannot-be-asked'
import { concerns } from '../../facts/audience'
import { isOwedAdviceAlone } from '../../facts/thirteen-weeks'
import { responsibleOnRecord } from '../danger/responsible-feared'
import { hasSomebodyAs } from './has-somebody-as'

const hasAnAdviser = (view: CaseView): boolean => hasSomebodyAs('personal-adviser', 'personal-adviser', view)

const hasAnAdviserAlone = (view: CaseView): boolean =>
  isAdult(view) && hasAnAdviser(view) && !hasSomebodyAs('social-worker', undefined, view)

/**
 * Which of those who hold parental responsibility, or may as a parent, are feared or in doubt, as far as a copy is told. A plan says how the child is
 * protected from them: a line for them has it sent to them (¶23, ¶30).
 */
export function holdersFeared(view: CaseView): 'none' | 'some' | 'all' {
  const holders = ifDisclosed(view, () => responsibleOnRecord(view)) ?? []
  const feared = holders.filter(({ isFeared }) => isFeared)
  if (feared.length === 0) return 'none'
  return feared.length === holders.length ? 'all' : 'some'
}

/** Whether somebody has a line to sign on: for an adult nobody holds parental responsibility, and no officer reviews the care. */
export function hasALineToSign(who: Signatory, view: CaseView): boolean {
  switch (who) {
    // A child under five, or who can follow nothing, reads and signs nothing: nobody reads a plan back to them either (¶26, ¶27).
    case 'child':
      return !cannotBeAsked(view)
    // An interpreter signs that the plan was read back in the child's language (¶26).
    case 'interpreter':
      return isOneOf(view.answers, 'interpreter-needed', 'yes') && !cannotBeAsked(view)
    case 'parental-responsibility':
      return concerns('child', view) && holdersFeared(view) !== 'all'
    case 'independent-reviewing-officer':
      return concerns('child', view)
    // An adult may have an adviser alone: nobody is left to sign as social worker (¶66).
    case 'social-worker':
      return !isToldThat(view, hasAnAdviserAlone)
    // A line for somebody whom nobody owes them is a promise (Children Act 1989 s24).
    case 'personal-adviser':
      return !isToldThat(view, () => isOwedAdviceAlone(view) && !hasAnAdviser(view))
    default:
      return true
  }
}
