import type { ActionId } from '../../../content/actions/ids'
import type { Contingency } from '../../../content/immigration-tracks'
import type { QuestionId } from '../../../content/stages'
import type { AskedAnswer } from './asked-answer'
import { besideAConclusion } from './beside-a-conclusion'

/** What keeps a case from being finished. Each has its sentence in the words. */
export type Hindrance =
  | 'safety-unrecorded'
  | 'missing-unrecorded'
  | 'strategy-discussion-unrecorded'
  | 'referral-unrecorded'
  | 'conclusion-unrecorded'
  | 'conclusion-reason-missing'
  | 'finding-out-incomplete'
  | 'contingency-missing'
  | 'visitor-reason-missing'
  | 'measure-incomplete'

/** One thing that finishing asks for. */
interface AskedByFinishing {
  readonly answers: readonly AskedAnswer[]
  /** The actions that the same lack calls for; none where what lacks is asked for on a page alone. */
  readonly actions: readonly ActionId[]
}

/** The question under which each refusal is planned for (¶60, ¶65). */
export const contingencyQuestions = {
  'claim-refused': 'if-claim-refused',
  'extension-refused': 'if-extension-refused',
  'appeal-dismissed': 'if-appeal-dismissed'
} as const satisfies Readonly<Record<Contingency, QuestionId>>

/** A plan with tracks says what happens on a refusal, or that it cannot happen to this child (¶60). */
const ofRefusal = (refusal: Contingency): AskedAnswer => ({
  question: contingencyQuestions[refusal],
  refusal,
  reasons: ['does-not-apply']
})

/**
 * Everything that finishing asks for: under which question, and what stands for an answer. Finishing, the actions that the same lack calls
 * for, the pages that lead there and the documents read it here, so that what clears one clears all. Which cases it concerns is told by
 * facts that rest on this table, and so stands in policy/plans/finishing.ts.
 */
export const askedByFinishing: Readonly<Record<Hindrance, AskedByFinishing>> = {
  'safety-unrecorded': {
    answers: [{ question: 'place-tonight' }, { question: 'safe-place-first' }],
    actions: []
  },
  // While the child is missing: that the police know, and what is done to recover the child (¶10, ¶39).
  'missing-unrecorded': {
    answers: [
      { question: 'missing-episodes', field: 'missing-police-told', options: ['yes'] },
      { question: 'missing-episodes', field: 'missing-steps-taken' }
    ],
    actions: ['report-missing', 'missing-and-returned-differ', 'look-for-the-child']
  },
  // Held or not, when, with whom, what came of it (¶20).
  'strategy-discussion-unrecorded': {
    answers: [
      {
        question: 'strategy-discussion',
        options: ['held', 'arranged', 'decided-not-to-hold'],
        until: { option: 'arranged', day: 'strategy-discussion-on' }
      },
      {
        question: 'strategy-discussion-on',
        after: { question: 'strategy-discussion', is: ['held', 'arranged'] }
      },
      {
        question: 'strategy-discussion-outcome',
        after: { question: 'strategy-discussion', is: ['held', 'decided-not-to-hold'] }
      }
    ],
    actions: [
      'hold-a-strategy-discussion',
      'hold-the-arranged-discussion',
      'record-what-came-of-the-discussion'
    ]
  },
  // Made, being made by a named first responder by a date, or withdrawn with reasons; of an adult, what they answered (¶19).
  'referral-unrecorded': {
    answers: [
      {
        question: 'referral',
        options: ['made', 'already-made-by-another', 'being-made', 'suspicion-withdrawn'],
        or: { question: 'adult-answer', only: 'adult' }
      },
      { question: 'referral-first-responder', after: { question: 'referral', is: ['being-made'] } },
      { question: 'referral-by-date', after: { question: 'referral', is: ['being-made'] } },
      {
        question: 'suspicion-withdrawn-reasons',
        after: { question: 'referral', is: ['suspicion-withdrawn'] }
      },
      {
        question: 'trafficking-conclusion',
        except: ['known', 'suspected'],
        after: { question: 'referral', is: ['suspicion-withdrawn'] },
        step: 'suspicion-withdrawn'
      }
    ],
    actions: ['make-the-nrm-referral', 'conclusion-and-withdrawal-differ', 'adult-explain-consent']
  },
  'conclusion-unrecorded': {
    answers: [{ question: 'trafficking-conclusion', step: 'conclusion' }],
    actions: ['record-the-conclusion']
  },
  'conclusion-reason-missing': {
    answers: besideAConclusion.reason,
    actions: ['say-why-nothing-is-suspected']
  },
  'finding-out-incomplete': {
    answers: besideAConclusion.findingOut,
    actions: []
  },
  'contingency-missing': {
    answers: [ofRefusal('claim-refused'), ofRefusal('extension-refused'), ofRefusal('appeal-dismissed')],
    actions: []
  },
  // A child who was asked why, and does not say, has been asked (¶49).
  'visitor-reason-missing': {
    answers: [{ question: 'visitor-declined-reason', reasons: ['chose-not-to-say'] }],
    actions: []
  },
  // A child who chose not to say has been asked; another way need not be weighed where nothing is held back (¶40, ¶41, ¶43).
  'measure-incomplete': {
    answers: [
      { question: 'safety-measures', field: 'measure-reason' },
      { question: 'safety-measures', field: 'measure-child-view', reasons: ['chose-not-to-say'] },
      {
        question: 'safety-measures',
        field: 'measure-alternative',
        reasons: ['does-not-apply'],
        noReasonsIf: 'may-restrain'
      },
      { question: 'safety-measures', field: 'measure-review-on' }
    ],
    actions: ['ask-the-child-about-a-measure']
  }
}

/** All that can keep a case from being finished. */
export const hindrances = Object.keys(askedByFinishing) as readonly Hindrance[]
