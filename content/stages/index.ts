import { carePlan } from './care-plan'
import { caseDetails } from './case-details'
import { checkAndDocuments } from './check-and-documents'
import { coreAssessment } from './core-assessment'
import { immediateSafety } from './immediate-safety'
import { opening } from './opening'
import { pathwayPlanning } from './pathway-planning'
import { protectionAndPlacement } from './protection-and-placement'
import { reviewAdvocacyAndSupport } from './review-advocacy-and-support'
import { strategyDiscussionAndNrm } from './strategy-discussion-and-nrm'
import { traffickingIndicators } from './trafficking-indicators'

/** The journey's stages, in the order in which they are offered. */
export const stages = [
  opening,
  immediateSafety,
  caseDetails,
  coreAssessment,
  traffickingIndicators,
  strategyDiscussionAndNrm,
  carePlan,
  protectionAndPlacement,
  reviewAdvocacyAndSupport,
  pathwayPlanning,
  checkAndDocuments
] as const

/** Every question of every stage by its id. An id stands in one stage only. */
export const questions = {
  ...opening.questions,
  ...immediateSafety.questions,
  ...caseDetails.questions,
  ...coreAssessment.questions,
  ...traffickingIndicators.questions,
  ...strategyDiscussionAndNrm.questions,
  ...carePlan.questions,
  ...protectionAndPlacement.questions,
  ...reviewAdvocacyAndSupport.questions,
  ...pathwayPlanning.questions,
  ...checkAndDocuments.questions
}

type Stage = (typeof stages)[number]
export type StageId = Stage['id']
type StepOf<S> = S extends { readonly steps: infer Steps } ? keyof Steps & string : never
export type StepId = StepOf<Stage>
export type Questions = typeof questions
export type QuestionId = keyof Questions
