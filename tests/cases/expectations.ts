import type { DocumentId } from '../../content/documents'
import type { StepId } from '../../content/stages'
import { iranExpected } from './iran-expected'
import { nigeriaExpected } from './nigeria-expected'
import { romaniaExpected } from './romania-expected'

/** What must be true of one document of a named case, whatever its wording. */
interface DocumentExpectation {
  readonly printed: readonly string[]
  readonly withheld: readonly string[]
}

/** What must be true of a named case when it has been played. */
export interface Expectation {
  /** Steps that it must lead through, and steps that it must not. */
  readonly through: readonly StepId[]
  readonly around: readonly StepId[]
  /** Words that nobody reads on this case's pages once its position is known, nor in its documents. */
  readonly unread: readonly string[]
  readonly documents: Readonly<Record<DocumentId, DocumentExpectation>>
}

const asylumWords = [
  'asylum',
  'leave to remain',
  'refugee',
  'immigration',
  'schedule 3',
  'transitional',
  'tracks'
] as const

/** Expectations by the name of the case. */
export const expectations = {
  eritrea: {
    through: [
      'indicator-details',
      'interpreter',
      'transfer-between-authorities',
      'legal-support',
      'tracks',
      'return-planning',
      'pathway-immigration-steps'
    ],
    around: ['referral-decision', 'adult-consent', 'pathway-if-refused'],
    unread: [],
    documents: {
      // What the duty team is given at night: who, what nobody is told, and what cannot wait.
      'first-night': {
        printed: ['Filmon Tekle Berhe', 'Tell nobody who asks', 'The first days', 'Tigrinya'],
        withheld: ['Cooper’s Rise']
      },
      'assessment-record': {
        printed: ['Filmon Tekle Berhe', 'HS-26-4417', 'Tigrinya', 'does not suspect'],
        withheld: ['Cooper’s Rise', 'Helen Marsh, Carer']
      },
      'care-plan': {
        printed: ['If a claim', 'Schedule 3', 'unaccompanied', 'Health plan', 'Personal education plan'],
        withheld: ['Cooper’s Rise', 'Port Merrin College, ']
      },
      'protection-and-placement-plan': {
        printed: ['If the child goes missing'],
        withheld: ['Cooper’s Rise']
      },
      'indicators-record': { printed: ['Filmon Tekle Berhe', 'Not seen'], withheld: ['Cooper’s Rise'] },
      'missing-child-sheet': {
        printed: ['Filmon Tekle Berhe', 'Filimon Tekle', 'not as an absconder', 'lorry park'],
        withheld: ['Cooper’s Rise']
      },
      'review-record': { printed: ['Filmon Tekle Berhe'], withheld: ['Cooper’s Rise'] },
      'action-list': { printed: ['Filmon Tekle Berhe'], withheld: ['Cooper’s Rise'] },
      'pathway-plan': {
        printed: [
          'While it is uncertain',
          'If the child may stay',
          'If the child returns',
          '17 March 2028',
          'Schedule 3'
        ],
        withheld: ['Cooper’s Rise']
      },
      'transfer-summary': {
        printed: ['Filmon Tekle Berhe', 'Periods of care', 'Harbourshire did everything for him throughout'],
        withheld: ['Cooper’s Rise', 'Helen Marsh, Carer']
      },
      'nrm-preparation-sheet': { printed: ['there is no sheet'], withheld: ['Cooper’s Rise'] }
    }
  },
  vietnam: {
    through: [
      'age-doubt',
      'age-challenge',
      'criminal-matters',
      'exploiters',
      'legal-support',
      'indicator-details',
      'referral-decision',
      'referral-being-made',
      'restraint-and-liberty',
      'out-of-area',
      'tracks'
    ],
    around: ['adult-consent', 'pathway-if-refused'],
    unread: [],
    documents: {
      // What the duty team is given at night: who, what nobody is told, and what cannot wait.
      'first-night': {
        printed: [
          'Trịnh Hữu Đạt',
          'Whoever asks where the child is must be told nothing',
          'The first days',
          'reason to believe',
          'must be treated as a child'
        ],
        withheld: ['Curlew Rise']
      },
      'assessment-record': {
        printed: ['Trịnh Hữu Đạt', 'National Referral Mechanism', 'July 2011'],
        withheld: ['Curlew Rise']
      },
      'care-plan': { printed: ['reason to believe', 'Schedule 3'], withheld: ['Curlew Rise'] },
      'protection-and-placement-plan': {
        printed: ['Missing', 'legal advice', 'Protection should go on whatever'],
        withheld: ['Curlew Rise']
      },
      'indicators-record': { printed: ['Trịnh Hữu Đạt'], withheld: ['Curlew Rise'] },
      'missing-child-sheet': {
        printed: [
          'Trịnh Hữu Đạt',
          'Trinh Huu Dat',
          'Nam',
          '0932',
          'Zalo',
          '31 Tanner Street',
          'North-central'
        ],
        withheld: ['Curlew Rise']
      },
      'review-record': { printed: ['Trịnh Hữu Đạt'], withheld: ['Curlew Rise'] },
      'action-list': { printed: ['Trịnh Hữu Đạt'], withheld: ['Curlew Rise'] },
      'pathway-plan': { printed: ['not yet required'], withheld: ['Curlew Rise'] },
      'transfer-summary': {
        printed: ['Trịnh Hữu Đạt', 'Periods of care', 'Harbourshire stays responsible'],
        withheld: ['Curlew Rise']
      },
      'nrm-preparation-sheet': {
        printed: [
          'Of what this copy tells, nothing that the form requires is missing',
          'Sewing workshop in Moscow',
          'V9926113'
        ],
        withheld: ['Curlew Rise']
      }
    }
  },
  'county-line': {
    through: [
      'indicator-details',
      'referral-made',
      'criminal-matters',
      'exploiters',
      'nrm-decisions',
      'out-of-area'
    ],
    around: ['transfer-between-authorities', 'tracks', 'immigration-advice', 'return-planning'],
    unread: asylumWords,
    documents: {
      // What the duty team is given at night: who, what nobody is told, and what cannot wait.
      'first-night': {
        printed: [
          'Tamsin Jean Reeve',
          'Whoever asks where the child is must be told nothing',
          'The first days',
          'reason to believe'
        ],
        withheld: ['14 Beck Lane']
      },
      'assessment-record': {
        printed: ['Tamsin Jean Reeve', 'National Referral Mechanism'],
        withheld: ['14 Beck Lane']
      },
      'care-plan': { printed: ['reason to believe', 'Health plan'], withheld: ['14 Beck Lane'] },
      'protection-and-placement-plan': { printed: ['If the child goes missing'], withheld: ['14 Beck Lane'] },
      'indicators-record': { printed: ['Tamsin Jean Reeve'], withheld: ['14 Beck Lane'] },
      'missing-child-sheet': {
        printed: ['Tamsin Jean Reeve', 'Snapchat', '3 Wharf Court', 'brace on her top teeth'],
        withheld: ['14 Beck Lane']
      },
      'review-record': { printed: ['Tamsin Jean Reeve'], withheld: ['14 Beck Lane'] },
      'action-list': { printed: ['Tamsin Jean Reeve'], withheld: ['14 Beck Lane'] },
      'pathway-plan': { printed: ['not yet required'], withheld: ['14 Beck Lane'] },
      'transfer-summary': {
        printed: ['Tamsin Jean Reeve', 'Periods of care', 'The Family Court made an interim care order.'],
        withheld: ['14 Beck Lane']
      },
      'nrm-preparation-sheet': {
        printed: [
          'Of what this copy tells, nothing that the form requires is missing',
          'Criminal exploitation'
        ],
        withheld: ['14 Beck Lane']
      }
    }
  },
  romania: romaniaExpected,
  nigeria: nigeriaExpected,
  iran: iranExpected
} as const satisfies Readonly<Record<string, Expectation>>

export type CaseName = keyof typeof expectations
