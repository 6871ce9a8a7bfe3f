import type { StageId } from '../../content/stages'
import { carePlanMachine } from './care-plan/machine'
import { caseDetailsMachine } from './case-details/machine'
import { checkAndDocumentsMachine } from './check-and-documents/machine'
import { coreAssessmentMachine } from './core-assessment/machine'
import { immediateSafetyMachine } from './immediate-safety/machine'
import { openingMachine } from './opening/machine'
import { pathwayPlanningMachine } from './pathway-planning/machine'
import { protectionAndPlacementMachine } from './protection-and-placement/machine'
import { reviewAdvocacyAndSupportMachine } from './review-advocacy-and-support/machine'
import { strategyDiscussionAndNrmMachine } from './strategy-discussion-and-nrm/machine'
import { traffickingIndicatorsMachine } from './trafficking-indicators/machine'
import type { StageMachine } from './stage'

/** Each stage's statechart. */
export const stageMachines: Readonly<Record<StageId, StageMachine>> = {
  opening: openingMachine,
  'immediate-safety': immediateSafetyMachine,
  'case-details': caseDetailsMachine,
  'core-assessment': coreAssessmentMachine,
  'trafficking-indicators': traffickingIndicatorsMachine,
  'strategy-discussion-and-nrm': strategyDiscussionAndNrmMachine,
  'care-plan': carePlanMachine,
  'protection-and-placement': protectionAndPlacementMachine,
  'review-advocacy-and-support': reviewAdvocacyAndSupportMachine,
  'pathway-planning': pathwayPlanningMachine,
  'check-and-documents': checkAndDocumentsMachine
}
