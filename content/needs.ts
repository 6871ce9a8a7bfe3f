import type { Matter } from './matters'
import type { Source } from './shape'
import type { QuestionId, StepId } from './stages'

/** A question whose answer counts: one of these options, or any text if no options are named. */
interface Telling {
  readonly question: QuestionId
  readonly values?: readonly string[]
}

/** The list of a plan, and its fields for what is done, by whom and by when (¶32, ¶35, ¶36, ¶39). */
export interface PlanList {
  readonly list: QuestionId
  /** The field that says what an entry is for, where that is not the field that names it. */
  readonly what?: string
  readonly how: string
  readonly byWhom: string
  readonly byWhen: string
  /** The field in which an entry says which of the needs that answers find it answers (needs-answered.ts). */
  readonly forNeeds?: string
  /** An entry for something that is already in place needs no date. */
  readonly alreadyProvided?: { readonly field: string; readonly values: readonly string[] }
  /** An entry that the child said no to, or that has ended, answers nothing. */
  readonly declined?: { readonly field: string; readonly values: readonly string[] }
  /** Its entries guard the child: of a danger that is told apart from what was said in confidence, whoever is told of it reads them (¶15, ¶39, ¶44). */
  readonly guards?: true
}

/**
 * What an answer about this found goes with that answer: an entry that says that it meets such a need is left out whole where the answer is, since what is planned
 * tells what for (¶31, ¶34). Of any other need the tick alone is left out.
 */
export const entriesGoWith: readonly Matter[] = ['intimate']

/** Every list in which a plan answers needs. */
export const planLists = {
  needs: {
    list: 'needs',
    how: 'need-response',
    byWhom: 'need-by-whom',
    byWhen: 'need-by-when',
    forNeeds: 'need-for'
  },
  health: {
    list: 'health-actions',
    how: 'health-action',
    byWhom: 'health-action-by',
    byWhen: 'health-action-due',
    forNeeds: 'health-action-for'
  },
  education: {
    list: 'education-actions',
    how: 'education-action',
    byWhom: 'education-action-by',
    byWhen: 'education-action-due',
    forNeeds: 'education-action-for'
  },
  protection: {
    list: 'protection-steps',
    what: 'protection-objective',
    how: 'protection-action',
    byWhom: 'protection-by',
    byWhen: 'protection-by-when',
    forNeeds: 'protection-step-for',
    guards: true
  },
  support: {
    list: 'specialist-supports',
    how: 'specialist-support-for',
    byWhom: 'specialist-support-arranged-by',
    byWhen: 'specialist-support-from',
    forNeeds: 'specialist-support-needs',
    alreadyProvided: { field: 'specialist-support-stage', values: ['in-place'] },
    declined: { field: 'specialist-support-stage', values: ['child-said-no', 'ended'] }
  },
  legal: {
    list: 'legal-arrangements',
    how: 'legal-matter-how-provided',
    byWhom: 'legal-matter-representative',
    byWhen: 'legal-matter-next-date',
    alreadyProvided: { field: 'legal-matter-stage', values: ['in-place'] }
  }
} as const satisfies Readonly<Record<string, PlanList>>

export type PlanListId = keyof typeof planLists

/** What else answers a need, apart from the entries that say so: an entry for the option that found the need, or single questions. */
export type Answering =
  | {
      readonly plan: PlanListId
      /** The entry’s field that has the option, as a legal matter has. */
      readonly sameAs: string
    }
  | {
      readonly how?: QuestionId
      readonly byWhom?: QuestionId
      readonly byWhen?: QuestionId
      readonly alreadyProvided?: Telling
    }

/** A need that an answer finds, in addition to those that the assessment lists. */
export interface NeedRow {
  readonly serves: readonly Source[]
  readonly foundBy: readonly Telling[]
  /** One need for each option that was chosen. */
  readonly each?: true
  readonly answeredBy?: readonly Answering[]
  /** The need is already being met, so nothing is left to plan. */
  readonly metBy?: readonly Telling[]
  /** The need belongs to the day on which this was answered. It is met once what the answer calls for on that day is done. */
  readonly ofTheDay?: QuestionId
  /** The step on which its plan is written. */
  readonly plannedOn: StepId
}

const treated = { question: 'specialist-mental-health', values: ['treatment-under-way'] } as const

/** The needs that answers find, from those that cannot wait to those learned over time. Their names are in messages under `needs.found`. */
export const needRows = {
  'medical-attention': {
    serves: ['¶25', '¶34'],
    foundBy: [{ question: 'health-attention-today', values: ['yes'] }],
    ofTheDay: 'health-attention-today',
    plannedOn: 'health-actions'
  },
  'safety-from-self-harm': {
    serves: ['¶25', '¶34'],
    foundBy: [{ question: 'self-harm-worry', values: ['yes'] }],
    answeredBy: [{ how: 'distress-plan' }],
    plannedOn: 'health-actions'
  },
  'emotional-support': {
    serves: ['¶25', '¶34', '¶35'],
    foundBy: [
      { question: 'emotional-support-needed', values: ['today', 'needed', 'referred'] },
      { question: 'specialist-mental-health', values: ['referral-needed', 'referred'] }
    ],
    answeredBy: [{ how: 'emotional-support-kind' }],
    metBy: [treated],
    plannedOn: 'health-actions'
  },
  'help-against-threats': {
    serves: ['¶35'],
    foundBy: [{ question: 'threats-made', values: ['yes', 'maybe'] }],
    answeredBy: [{ how: 'coercion-support' }],
    plannedOn: 'health-actions'
  },
  'safety-from-traffickers': {
    serves: ['¶27', '¶39'],
    foundBy: [{ question: 'influence-conclusion', values: ['continuing', 'possible'] }],
    plannedOn: 'protection-steps'
  },
  'safety-from-going-missing': {
    serves: ['¶27', '¶39'],
    foundBy: [{ question: 'missing-risk-conclusion', values: ['likely', 'possible'] }],
    plannedOn: 'protection-steps'
  },
  health: {
    serves: ['¶25', '¶34'],
    foundBy: [{ question: 'health-needs-known' }],
    plannedOn: 'health-actions'
  },
  disability: {
    serves: ['¶25'],
    foundBy: [{ question: 'disability-needs' }],
    plannedOn: 'health-actions'
  },
  pregnancy: {
    serves: ['¶34', 'practice:health-screening'],
    foundBy: [
      { question: 'health-in-confidence', values: ['pregnancy-test-or-advice', 'pregnancy-care-needed'] }
    ],
    plannedOn: 'health-actions'
  },
  'unborn-child': {
    serves: ['¶34', 'practice:health-screening'],
    foundBy: [
      { question: 'health-in-confidence', values: ['pregnancy-care-needed', 'pregnancy-care-in-place'] }
    ],
    plannedOn: 'health-actions'
  },
  'genital-mutilation': {
    serves: ['¶34', 'practice:health-screening'],
    foundBy: [{ question: 'health-in-confidence', values: ['mutilation-risk', 'mutilation-told-or-seen'] }],
    plannedOn: 'health-actions'
  },
  'after-experiences': {
    serves: ['¶22'],
    foundBy: [{ question: 'experiences-needs' }],
    plannedOn: 'meeting-needs'
  },
  interpreter: {
    serves: ['¶25', '¶26'],
    foundBy: [{ question: 'interpreter-needed', values: ['yes'] }],
    answeredBy: [
      {
        how: 'interpreter-language',
        byWhom: 'interpreter-person',
        alreadyProvided: { question: 'interpreter-trained', values: ['trained'] }
      }
    ],
    plannedOn: 'interpreter'
  },
  communication: {
    serves: ['¶25', '¶26'],
    foundBy: [
      {
        question: 'communication-help-needed',
        values: [
          'british-sign-language',
          'another-sign-language',
          'own-signs',
          'cannot-read',
          'yes',
          'cannot-follow'
        ]
      }
    ],
    answeredBy: [{ how: 'communication-help' }],
    plannedOn: 'meeting-needs'
  },
  english: {
    serves: ['¶36'],
    foundBy: [{ question: 'education-to-arrange', values: ['english-support'] }],
    plannedOn: 'education-actions'
  },
  education: {
    serves: ['¶25', '¶36'],
    foundBy: [{ question: 'education-needs-found' }],
    plannedOn: 'education-actions'
  },
  'special-education': {
    serves: ['¶36'],
    foundBy: [
      {
        question: 'education-to-arrange',
        values: ['special-educational-needs']
      }
    ],
    plannedOn: 'education-actions'
  },
  identity: {
    serves: ['¶25'],
    foundBy: [{ question: 'identity-support' }],
    answeredBy: [{ how: 'culture-and-identity-arrangements' }],
    plannedOn: 'meeting-needs'
  },
  'safety-skills': {
    serves: ['¶43'],
    foundBy: [{ question: 'safety-skills-conclusion', values: ['some', 'not-yet'] }],
    plannedOn: 'protection-steps'
  },
  legal: {
    serves: ['¶33'],
    foundBy: [{ question: 'legal-support-needed' }],
    each: true,
    answeredBy: [{ plan: 'legal', sameAs: 'legal-matter' }],
    plannedOn: 'legal-support'
  }
} as const satisfies Readonly<Record<string, NeedRow>>

export type NeedRowId = keyof typeof needRows
