import type { FormerOptions, Formers } from './shape'
import { carePlanBoxes, carePlanFields, carePlanOptions } from './care-plan'
import { caseDetailsBoxes, caseDetailsChoice, caseDetailsFields } from './case-details'
import {
  checkAndDocumentsBoxes,
  checkAndDocumentsFields,
  checkAndDocumentsOptions
} from './check-and-documents'
import { coreAssessmentBoxes, coreAssessmentFields, coreAssessmentOptions } from './core-assessment'
import { immediateSafetyBoxes, immediateSafetyFields } from './immediate-safety'
import { openingBoxes, openingFields } from './opening'
import { pathwayPlanningBoxes, pathwayPlanningFields } from './pathway-planning'
import {
  protectionAndPlacementBoxes,
  protectionAndPlacementFields,
  protectionAndPlacementOptions
} from './protection-and-placement'
import {
  reviewAdvocacyAndSupportBoxes,
  reviewAdvocacyAndSupportChoice,
  reviewAdvocacyAndSupportFields,
  reviewAdvocacyAndSupportOptions
} from './review-advocacy-and-support'
import { strategyDiscussionAndNrmBoxes, strategyDiscussionAndNrmFields } from './strategy-discussion-and-nrm'
import { traffickingIndicatorsBoxes, traffickingIndicatorsFields } from './trafficking-indicators'

export type { Former, FormerOptions, Formers } from './shape'

/**
 * Boxes that each replace several earlier ones which asked one thing: for each question of today, the earlier ones whose answers it takes over. An older
 * case opens with these texts joined, each under its old label. If today’s question existed before, it is listed among its own earlier ones. The labels stay
 * as they were, in the language of that time: the texts were typed under them.
 */
export const merged: Readonly<Record<string, Formers>> = {
  ...openingBoxes,
  ...immediateSafetyBoxes,
  ...caseDetailsBoxes,
  ...coreAssessmentBoxes,
  ...traffickingIndicatorsBoxes,
  ...strategyDiscussionAndNrmBoxes,
  ...carePlanBoxes,
  ...protectionAndPlacementBoxes,
  ...reviewAdvocacyAndSupportBoxes,
  ...pathwayPlanningBoxes,
  ...checkAndDocumentsBoxes
}

/** The same for fields of lists: by the list, then by today’s field. */
export const mergedFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {
  ...openingFields,
  ...immediateSafetyFields,
  ...caseDetailsFields,
  ...coreAssessmentFields,
  ...traffickingIndicatorsFields,
  ...strategyDiscussionAndNrmFields,
  ...carePlanFields,
  ...protectionAndPlacementFields,
  ...reviewAdvocacyAndSupportFields,
  ...pathwayPlanningFields,
  ...checkAndDocumentsFields
}

/** Questions with options that each replace several earlier choices: for each option, the choice that picks it. A text also keeps what each choice said. */
export const mergedOptions: Readonly<Record<string, FormerOptions>> = {
  ...carePlanOptions,
  ...coreAssessmentOptions,
  ...protectionAndPlacementOptions,
  ...reviewAdvocacyAndSupportOptions,
  ...checkAndDocumentsOptions
}

/** The same for a question of today that takes only one option. */
export const mergedChoices: Readonly<Record<string, FormerOptions>> = {
  ...caseDetailsChoice,
  ...reviewAdvocacyAndSupportChoice
}

/** What is written for an earlier box that has a reason instead of an answer. */
export const formerReasons: Readonly<Record<string, string>> = {
  'not-yet-explored': 'not yet explored',
  'not-known': 'not known',
  'chose-not-to-say': 'the child chose not to say',
  'does-not-apply': 'does not apply'
}
