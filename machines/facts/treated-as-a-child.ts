import type { CaseView } from '../case-file/case-file'
import { isOneOf } from '../case-file/read'
import { isProtectedInDoubt } from './age'
import { ageChallenge, ageDoubt, foundByAssessment } from './case-details'

/** Why whoever meets somebody has to know that they are to be treated as a child. */
type Why = 'in-doubt' | 'challenged' | 'found-by-challenge' | 'said-to-be-adult'

/**
 * Why somebody is to be treated as a child who could be taken for an adult (¶7): the age is in doubt, an assessment that found an adult is
 * challenged or was found wrong, or somebody says 18 or over. Nothing where nobody could take the child for an adult, or they are one.
 */
export function whyTreatedAsAChild(view: CaseView): Why | undefined {
  if (!isProtectedInDoubt(view)) return undefined
  if (ageDoubt.of(view) !== 'in-doubt') return 'said-to-be-adult'
  if (foundByAssessment(view) !== 'an-adult' || ageChallenge.of(view) === 'none') return 'in-doubt'
  return isOneOf(view.answers, 'age-challenge-outcome', 'found-a-child') ? 'found-by-challenge' : 'challenged'
}
