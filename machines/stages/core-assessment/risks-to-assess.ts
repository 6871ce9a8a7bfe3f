import type { QuestionId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { hasBeenInCareAWhile } from '../../facts/care'
import { mayGoMissing } from '../../facts/concluded-risks'
import { isWorried } from '../../facts/suspicion'
import { timesMissing } from '../../policy/danger/returns'
import { isToBeFound } from '../../policy/plans/open-questions'
import { hasNotStarted } from './begun'

/** What calls for the order beside a time missing: nobody has concluded whether the child is open to influence. */
export const ofInfluence: QuestionId = 'influence-conclusion'

/** A child may have been trafficked, and the first days are over or the assessment has begun: both risks are to be on record (¶27). */
const areRisksOwed = (view: CaseView): boolean =>
  isWorried(view) && (hasBeenInCareAWhile(view) || !hasNotStarted(view))

export const isInfluenceToBeAssessed = (view: CaseView): boolean =>
  isToBeFound(view.answers, ofInfluence) && areRisksOwed(view)

export const isMissingRiskToBeAssessed = (view: CaseView): boolean =>
  isToBeFound(view.answers, 'missing-risk-conclusion') && areRisksOwed(view)

/** Nothing but the influence is open: the order says nothing of going missing, of which somebody has concluded (¶27). */
export const isInfluenceAlone = (view: CaseView): boolean =>
  isInfluenceToBeAssessed(view) &&
  !isToBeFound(view.answers, 'missing-risk-conclusion') &&
  (mayGoMissing(view) || timesMissing(view).length === 0)
