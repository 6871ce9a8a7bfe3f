import { carePlanActions } from '../../content/actions/care-plan'
import { caseDetailsActions } from '../../content/actions/case-details'
import { coreAssessmentActions } from '../../content/actions/core-assessment'
import { immediateSafetyActions } from '../../content/actions/immediate-safety'
import { pathwayPlanningActions } from '../../content/actions/pathway-planning'
import { protectionAndPlacementActions } from '../../content/actions/protection-and-placement'
import { reviewAdvocacyAndSupportActions } from '../../content/actions/review-advocacy-and-support'
import { strategyDiscussionAndNrmActions } from '../../content/actions/strategy-discussion-and-nrm'
import { traffickingIndicatorsActions } from '../../content/actions/trafficking-indicators'
import type { ActionContent } from '../../content/actions/action-content'
import type { StageId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import type { Called } from './action'
import { carePlanRules } from './care-plan/actions'
import { caseDetailsRules } from './case-details/actions'
import { coreAssessmentRules } from './core-assessment/actions'
import { immediateSafetyRules } from './immediate-safety/actions'
import { pathwayPlanningRules } from './pathway-planning/actions'
import { protectionAndPlacementRules } from './protection-and-placement/actions'
import { reviewAdvocacyAndSupportRules } from './review-advocacy-and-support/actions'
import { strategyDiscussionAndNrmRules } from './strategy-discussion-and-nrm/actions'
import { traffickingIndicatorsRules } from './trafficking-indicators/actions'

/** A stage, what content says of each of its actions, and when each is called for. */
export type ActionsOfStage = readonly [
  stage: StageId,
  content: Readonly<Record<string, ActionContent>>,
  rules: Readonly<Record<string, (view: CaseView) => Called>>
]

/** The actions of every stage but the last. The last stage sees to what these leave, so it cannot stand among them. */
export const actionsBeforeTheLastStage: readonly ActionsOfStage[] = [
  ['immediate-safety', immediateSafetyActions, immediateSafetyRules],
  ['case-details', caseDetailsActions, caseDetailsRules],
  ['core-assessment', coreAssessmentActions, coreAssessmentRules],
  ['trafficking-indicators', traffickingIndicatorsActions, traffickingIndicatorsRules],
  ['strategy-discussion-and-nrm', strategyDiscussionAndNrmActions, strategyDiscussionAndNrmRules],
  ['care-plan', carePlanActions, carePlanRules],
  ['protection-and-placement', protectionAndPlacementActions, protectionAndPlacementRules],
  ['review-advocacy-and-support', reviewAdvocacyAndSupportActions, reviewAdvocacyAndSupportRules],
  ['pathway-planning', pathwayPlanningActions, pathwayPlanningRules]
]
