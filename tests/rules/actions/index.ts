import type { carePlanActions } from '../../../content/actions/care-plan'
import type { caseDetailsActions } from '../../../content/actions/case-details'
import type { checkAndDocumentsActions } from '../../../content/actions/check-and-documents'
import type { coreAssessmentActions } from '../../../content/actions/core-assessment'
import type { immediateSafetyActions } from '../../../content/actions/immediate-safety'
import type { pathwayPlanningActions } from '../../../content/actions/pathway-planning'
import type { protectionAndPlacementActions } from '../../../content/actions/protection-and-placement'
import type { reviewAdvocacyAndSupportActions } from '../../../content/actions/review-advocacy-and-support'
import type { strategyDiscussionAndNrmActions } from '../../../content/actions/strategy-discussion-and-nrm'
import type { traffickingIndicatorsActions } from '../../../content/actions/trafficking-indicators'
import type { ActionRow } from '../shape'
import carePlan from './care-plan.json'
import caseDetails from './case-details.json'
import checkAndDocuments from './check-and-documents.json'
import coreAssessment from './core-assessment.json'
import immediateSafety from './immediate-safety.json'
import pathwayPlanning from './pathway-planning.json'
import protectionAndPlacement from './protection-and-placement.json'
import reviewAdvocacyAndSupport from './review-advocacy-and-support.json'
import strategyDiscussionAndNrm from './strategy-discussion-and-nrm.json'
import traffickingIndicators from './trafficking-indicators.json'

/** A row for every action: one that has none does not compile. Only the names of the actions come from content. */
type Rows<Actions> = Readonly<Record<keyof Actions & string, ActionRow>>

export const actionRows: Readonly<Record<string, Readonly<Record<string, ActionRow>>>> = {
  'immediate-safety': immediateSafety satisfies Rows<typeof immediateSafetyActions>,
  'case-details': caseDetails satisfies Rows<typeof caseDetailsActions>,
  'core-assessment': coreAssessment satisfies Rows<typeof coreAssessmentActions>,
  'trafficking-indicators': traffickingIndicators satisfies Rows<typeof traffickingIndicatorsActions>,
  'strategy-discussion-and-nrm': strategyDiscussionAndNrm satisfies Rows<
    typeof strategyDiscussionAndNrmActions
  >,
  'care-plan': carePlan satisfies Rows<typeof carePlanActions>,
  'protection-and-placement': protectionAndPlacement satisfies Rows<typeof protectionAndPlacementActions>,
  'review-advocacy-and-support': reviewAdvocacyAndSupport satisfies Rows<
    typeof reviewAdvocacyAndSupportActions
  >,
  'pathway-planning': pathwayPlanning satisfies Rows<typeof pathwayPlanningActions>,
  'check-and-documents': checkAndDocuments satisfies Rows<typeof checkAndDocumentsActions>
}
