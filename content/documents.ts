import { actionList } from './documents/action-list'
import { assessmentRecord } from './documents/assessment-record'
import { carePlan } from './documents/care-plan'
import { firstNight } from './documents/first-night'
import type { DocumentId } from './documents/ids'
import { indicatorsRecord } from './documents/indicators-record'
import { missingChildSheet } from './documents/missing-child-sheet'
import { nrmPreparationSheet } from './documents/nrm-preparation-sheet'
import { pathwayPlan } from './documents/pathway-plan'
import { protectionAndPlacementPlan } from './documents/protection-and-placement-plan'
import { reviewRecord } from './documents/review-record'
import type { DocumentContent } from './documents/shape'
import { transferSummary } from './documents/transfer-summary'

export { documentIds, type DocumentId } from './documents/ids'
export { childsCopies } from './documents/childs-copy'
export { lifeAreas } from './documents/life-areas'
export type { DocumentContent, Part, Signatory } from './documents/shape'

/** Every document that is made of a case. */
export const documents = {
  'first-night': firstNight,
  'assessment-record': assessmentRecord,
  'indicators-record': indicatorsRecord,
  'nrm-preparation-sheet': nrmPreparationSheet,
  'care-plan': carePlan,
  'protection-and-placement-plan': protectionAndPlacementPlan,
  'missing-child-sheet': missingChildSheet,
  'pathway-plan': pathwayPlan,
  'review-record': reviewRecord,
  'action-list': actionList,
  'transfer-summary': transferSummary
} as const satisfies Readonly<Record<DocumentId, DocumentContent>>
