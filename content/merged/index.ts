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
 * Where one box stands for several that asked one thing: for each question of today those whose answers it takes over. A case that
 * was written before opens with their texts joined, each under its old label. A question that stays is named among its own.
 * The labels are as they were, in the language in which they were asked: what they stand over was typed under them.
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

/** The same for fields of lists: by the list, then by the field of today. */
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

/** Where one question with options stands for several choices: for each of its options, what picks it. What each choice said is in a text too. */
export const mergedOptions: Readonly<Record<string, FormerOptions>> = {
  ...carePlanOptions,
  ...coreAssessmentOptions,
  ...protectionAndPlacementOptions,
  ...reviewAdvocacyAndSupportOptions,
  ...checkAndDocumentsOptions
}

/** The same where the question of today takes one option. */
export const mergedChoices: Readonly<Record<string, FormerOptions>> = {
  ...caseDetailsChoice,
  ...reviewAdvocacyAndSupportChoice
}

/** What is written for a box of before that has a reason instead of an answer. */
export const formerReasons: Readonly<Record<string, string>> = {
  'not-yet-explored': 'not yet explored',
  'not-known': 'not known',
  'chose-not-to-say': 'the child chose not to say',
  'does-not-apply': 'does not apply'
}
