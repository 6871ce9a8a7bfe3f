import { isOneOf } from '../../case-file/read'
import { newSinceAssessment } from '../../policy/danger/what-is-new'
import {
  hasNotStarted,
  isAssessmentOfEarlierCare,
  isBegunLateByItsDays
} from '../../stages/core-assessment/begun'
import { isInfluenceAlone, isInfluenceToBeAssessed } from '../../stages/core-assessment/risks-to-assess'
import { whileMissing } from './carer'
import { firstOf, where, whereTold, type Variants } from './variant'

/** The assessment on record was made in care that had ended (¶22, ¶23). */
const afterOtherCare = whereTold('after-other-care', isAssessmentOfEarlierCare)

/** Orders to assess the child, and what is already on record of it (¶22, ¶23, ¶27). */
export const ofTheAssessment: Variants = {
  'start-the-assessment': afterOtherCare,
  // Unless it is recorded that the child is in a safe place, that comes before the assessment (¶23).
  'assess-at-once': firstOf(
    whileMissing,
    afterOtherCare,
    whereTold('since-suspected', (view) => !hasNotStarted(view) && newSinceAssessment(view).length > 0),
    where('once-safe', ({ answers }) => !isOneOf(answers, 'safe-place-first', 'safe-now'))
  ),
  // Nobody has said that it was delayed: the words ask how soon it was, and why (¶23).
  'assessment-was-delayed': whereTold('by-its-days', isBegunLateByItsDays),
  // Both risks are one assessment. What is concluded of one is not asked for again (¶27).
  'assess-missing-risk': firstOf(
    whereTold('influence-alone', isInfluenceAlone),
    whereTold('and-influence', isInfluenceToBeAssessed)
  )
}
