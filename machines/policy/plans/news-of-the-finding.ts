import type { CaseView } from '../../case-file/case-file'
import { isOneOf } from '../../case-file/read'
import { endOf } from '../../case-file/reason'
import {
  ageChallenge,
  foundByAssessment,
  isChallengeOpen,
  isFoundAChildAfterAll
} from '../../facts/case-details'

/** A child was found, and a challenge to that is over and changed nothing. */
const isFindingLeft = (view: CaseView): boolean =>
  ageChallenge.of(view) === 'raised' &&
  foundByAssessment(view) === 'a-child' &&
  isOneOf(view.answers, 'age-challenge-outcome', 'what-was-challenged-stands', 'withdrawn')

const challenged = 'finding challenged'

/** What the Home Office is to be told beside the finding: that it is challenged, that this is over, and what a challenge found (¶7, ¶57). */
export const newsOfTheFinding = (view: CaseView): readonly string[] => [
  ...(isChallengeOpen(view) ? [challenged] : []),
  ...(isFindingLeft(view) ? [endOf.write(challenged)] : []),
  ...(isFoundAChildAfterAll(view) ? ['found by-challenge'] : [])
]
