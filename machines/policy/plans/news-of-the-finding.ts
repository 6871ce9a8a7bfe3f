import type { CaseView } from '../../case-file/case-file'
import { endOf } from '../../case-file/reason'
import {
  foundByAssessment,
  hasChallengeChangedNothing,
  isChallengeOpen,
  isFoundAChildAfterAll
} from '../../facts/case-details'

/** A child was found, and a challenge to that is over and changed nothing. */
const isFindingLeft = (view: CaseView): boolean =>
  hasChallengeChangedNothing(view) && foundByAssessment(view) === 'a-child'

const challenged = 'finding challenged'

/** What the Home Office is to be told beside the finding: that it is challenged, that this is over, and what a challenge found (¶7, ¶57). */
export const newsOfTheFinding = (view: CaseView): readonly string[] => [
  ...(isChallengeOpen(view) ? [challenged] : []),
  ...(isFindingLeft(view) ? [endOf.write(challenged)] : []),
  ...(isFoundAChildAfterAll(view) ? ['found by-challenge'] : [])
]
