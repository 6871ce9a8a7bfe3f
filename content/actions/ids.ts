import type { carePlanActions } from './care-plan'
import type { caseDetailsActions } from './case-details'
import type { checkAndDocumentsActions } from './check-and-documents'
import type { coreAssessmentActions } from './core-assessment'
import type { immediateSafetyActions } from './immediate-safety'
import type { pathwayPlanningActions } from './pathway-planning'
import type { protectionAndPlacementActions } from './protection-and-placement'
import type { reviewAdvocacyAndSupportActions } from './review-advocacy-and-support'
import type { strategyDiscussionAndNrmActions } from './strategy-discussion-and-nrm'
import type { traffickingIndicatorsActions } from './trafficking-indicators'

/** Every action that answers can call for. */
export type ActionId =
  | keyof typeof carePlanActions
  | keyof typeof caseDetailsActions
  | keyof typeof checkAndDocumentsActions
  | keyof typeof coreAssessmentActions
  | keyof typeof immediateSafetyActions
  | keyof typeof pathwayPlanningActions
  | keyof typeof protectionAndPlacementActions
  | keyof typeof reviewAdvocacyAndSupportActions
  | keyof typeof strategyDiscussionAndNrmActions
  | keyof typeof traffickingIndicatorsActions
