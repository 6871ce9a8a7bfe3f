import type { LocalDetailId } from './local-details'
import type { Audience } from './shape'
import type { StatementId } from './statements'

/** A signatory's line in a document. */
export type Signatory =
  | 'child'
  | 'parental-responsibility'
  | 'social-worker'
  | 'manager'
  | 'independent-reviewing-officer'
  | 'carer'
  | 'personal-adviser'
  | 'interpreter'

interface Named {
  readonly id: string
  readonly only?: Audience
}

/** One part of a document: what it prints. Only `answers` print what was asked; the others say what follows from it. */
export type Part = Named &
  (
    | { readonly kind: 'answers'; readonly steps: readonly string[] }
    | { readonly kind: 'statements'; readonly statements: readonly StatementId[] }
    | { readonly kind: 'tracks'; readonly questions: readonly string[] }
    | { readonly kind: 'signatures'; readonly who: readonly Signatory[] }
    | { readonly kind: 'local-details'; readonly details: readonly LocalDetailId[] }
    | {
        readonly kind:
          | 'status-note'
          | 'the-child'
          | 'not-yet-required'
          | 'not-yet-planned'
          | 'dates'
          | 'clock'
          | 'timeline'
          | 'actions'
          | 'contrary'
          | 'not-explored'
          | 'changes'
          | 'currency'
          | 'status-consequences'
          | 'referral-after'
          | 'nrm-sheet'
      }
  )

/** A document that is printed and signed, part by part. Parts are shown only where they concern the child and hold something. */
export interface DocumentContent {
  readonly parts: readonly Part[]
  /** The stages whose actions it lists. */
  readonly stages: readonly string[]
}

const refusals = ['if-refused', 'if-return'] as const

/** The life areas of the pathway plan, in the order of its table. */
export const lifeAreas = [
  'tracks-accommodation',
  'tracks-education-and-training',
  'tracks-work',
  'tracks-money',
  'tracks-health',
  'tracks-family-and-contacts',
  'tracks-identity-and-belonging',
  'tracks-daily-skills',
  'tracks-staying-safe-from-exploitation',
  'tracks-immigration-steps'
] as const

export const documents = {
  'assessment-record': {
    stages: [
      'opening',
      'immediate-safety',
      'case-details',
      'core-assessment',
      'trafficking-indicators',
      'strategy-discussion-and-nrm'
    ],
    parts: [
      { id: 'the-child', kind: 'the-child' },
      { id: 'not-yet-planned', kind: 'not-yet-planned' },
      { id: 'contrary', kind: 'contrary' },
      { id: 'status-note', kind: 'status-note' },
      {
        id: 'statements',
        kind: 'statements',
        statements: [
          'edition',
          'scope',
          'scope-alone-in-the-uk',
          'within-the-uk-alike',
          'departures-need-reasons',
          'do-not-ask-again',
          'officials-are-separate',
          'a-child-until-assessed',
          'potential-victims-count',
          'assessment-is-now-single',
          'location-confidential',
          'location-enquiries-immigration-services',
          'embassy-never-approached',
          'family-contact-waits',
          'protection-stands',
          'same-duties-to-every-child',
          'duties-whatever-the-status',
          'duties-until-a-transfer'
        ]
      },
      {
        id: 'child',
        kind: 'answers',
        steps: [
          'opening-page',
          'names',
          'who-the-child-is',
          'dates-of-birth',
          'age-doubt',
          'age-assessment-record',
          'age-challenge-and-safe-move',
          'age-challenge',
          'safe-move-of-an-adult',
          'immigration-position',
          'leave',
          'references',
          'periods-of-care',
          'transfer-between-authorities',
          'parental-responsibility',
          'unaccompanied',
          'trafficking',
          'siblings-and-other-children',
          'already-told'
        ]
      },
      { id: 'people', kind: 'answers', steps: ['people'] },
      {
        id: 'safety',
        kind: 'answers',
        steps: [
          'safe-place',
          'enquirers',
          'police-agreement',
          'photograph',
          'phones-and-contacts',
          'first-48-hours',
          'missing-episodes',
          'trust'
        ]
      },
      {
        id: 'assessment',
        kind: 'answers',
        steps: [
          'assessment-start',
          'minimising-distress',
          'language-and-interpreter',
          'interpreter',
          'understanding',
          'who-does-what',
          'influence-of-traffickers',
          'risk-of-going-missing',
          'keeping-safe',
          'origin-and-family',
          'reasons-for-coming',
          'journey',
          'experiences',
          'emotional-impact',
          'health-and-disability',
          'education-so-far',
          'identity-and-background',
          'family-and-contact',
          'reunification',
          'family-tracing',
          'how-spoken-to',
          'what-the-child-needs',
          'assessment-conclusion'
        ]
      },
      {
        id: 'indicators',
        kind: 'answers',
        steps: [
          'screenings',
          'conclusion',
          'indicator-details',
          'indicators-arrival-journey-and-documents',
          'indicators-adults-and-living-situation',
          'indicators-control-fear-and-presentation',
          'indicators-missing-and-movement',
          'indicators-sexual-exploitation',
          'indicators-criminal-exploitation',
          'indicators-labour-and-domestic-servitude',
          'indicators-health-wellbeing-and-services',
          'indicators-money-contact-and-other'
        ]
      },
      {
        id: 'sign-statements',
        kind: 'statements',
        statements: ['signs-not-added-up']
      },
      {
        id: 'strategy-and-referral',
        kind: 'answers',
        steps: [
          'what-is-suspected',
          'adult-consent',
          'strategy-discussion',
          'child-protection-decisions',
          'referral-decision',
          'referral-made',
          'referral-being-made',
          'suspicion-withdrawn',
          'before-and-with-the-referral',
          'guardian-and-lawyers',
          'criminal-matters',
          'other-potential-victims',
          'exploitation-situations',
          'last-contact',
          'exploiters',
          'debts',
          'reporting-before',
          'professional-insight',
          'future-risk',
          'evidence',
          'nrm-decisions'
        ]
      },
      {
        id: 'referral-statements',
        kind: 'statements',
        statements: [
          'no-consent-asked',
          'referral-is-made-online',
          'negative-decision-removes-nothing',
          'defence-is-for-the-solicitor'
        ],
        only: 'worry'
      },
      { id: 'dates', kind: 'dates' },
      { id: 'actions', kind: 'actions' },
      {
        id: 'departures',
        kind: 'answers',
        steps: [
          'departures',
          'authority-oversight',
          'sharing',
          'reading-the-plans-back',
          'handover',
          'handover-details'
        ]
      },
      { id: 'local-details', kind: 'local-details', details: ['authority', 'team'] },
      { id: 'currency', kind: 'currency' },
      { id: 'not-explored', kind: 'not-explored' },
      {
        id: 'signatures',
        kind: 'signatures',
        who: ['child', 'social-worker', 'manager', 'interpreter']
      }
    ]
  },
  'care-plan': {
    stages: ['core-assessment', 'care-plan', 'review-advocacy-and-support', 'check-and-documents'],
    parts: [
      // First, so that the whole list stands on the first page.
      { id: 'not-yet-planned', kind: 'not-yet-planned' },
      { id: 'the-child', kind: 'the-child' },
      { id: 'contrary', kind: 'contrary' },
      { id: 'status-note', kind: 'status-note' },
      { id: 'changes', kind: 'changes' },
      {
        id: 'statements',
        kind: 'statements',
        statements: [
          'read-with-wider-guidance',
          'within-the-uk-alike',
          'everyone-knows-the-status',
          'same-duties-to-every-child',
          'duties-whatever-the-status',
          'section-20-no-parental-responsibility',
          'planning-does-not-pre-empt',
          'unaccompanied-leave-is-temporary',
          'further-leave-not-guaranteed',
          'companion-at-legal-meetings',
          'negative-decision-removes-nothing'
        ]
      },
      { id: 'needs', kind: 'answers', steps: ['status-note', 'meeting-needs'] },
      {
        id: 'plan',
        kind: 'answers',
        steps: ['permanence', 'wishes-and-feelings', 'agreement-to-plan', 'legal-support', 'asylum-steps']
      },
      {
        id: 'health-plan',
        kind: 'answers',
        steps: [
          'health-actions',
          'health-assessment',
          'health-now',
          'health-checks',
          'sensitive-health',
          'health-history',
          'emotional-and-psychological',
          'coercion-and-threats'
        ]
      },
      {
        id: 'education-plan',
        kind: 'answers',
        steps: [
          'education-actions',
          'education-now',
          'education-pathway',
          'college-and-english',
          'education-monitoring'
        ]
      },
      {
        id: 'health-and-education-statements',
        kind: 'statements',
        statements: [
          'support-against-threats-goes-on',
          'admissions-priority',
          'senior-manager-watches-education'
        ]
      },
      {
        id: 'identity-and-family',
        kind: 'answers',
        steps: ['identity-and-daily-life', 'family-and-relationships']
      },
      {
        id: 'family-statements',
        kind: 'statements',
        statements: ['family-contact-waits', 'embassy-never-approached']
      },
      {
        id: 'tracks',
        kind: 'tracks',
        questions: ['care-plan-tracks'],
        only: 'not-british-or-settled'
      },
      { id: 'tracks-more', kind: 'answers', steps: ['tracks'], only: 'not-british-or-settled' },
      {
        id: 'contingencies',
        kind: 'answers',
        steps: refusals,
        only: 'not-british-or-settled'
      },
      {
        id: 'refusal-statements',
        kind: 'statements',
        statements: ['after-a-refusal', 'schedule-three-adults-only', 'sharing-with-home-office'],
        only: 'not-british-or-settled'
      },
      { id: 'referral-after', kind: 'referral-after' },
      {
        id: 'review-and-support',
        kind: 'answers',
        steps: [
          'independent-reviewing-officer',
          'reviews',
          'advocacy',
          'immigration-advice',
          'independent-visitor',
          'visitor-declined',
          'voluntary-return-information',
          'specialist-support'
        ]
      },
      {
        id: 'review-statements',
        kind: 'statements',
        statements: [
          'status-considered-in-reviews',
          'advocacy-for-every-looked-after-child',
          'visitor-offered-to-every-child',
          'immigration-advice-regulated',
          'voluntary-return-service-current'
        ]
      },
      { id: 'timeline', kind: 'timeline' },
      { id: 'clock', kind: 'clock' },
      { id: 'dates', kind: 'dates' },
      { id: 'actions', kind: 'actions' },
      {
        id: 'departures',
        kind: 'answers',
        steps: [
          'departures',
          'authority-oversight',
          'sharing',
          'reading-the-plans-back',
          'handover',
          'handover-details'
        ]
      },
      {
        id: 'local-details',
        kind: 'local-details',
        details: ['authority', 'team', 'out-of-hours-number', 'virtual-school-head']
      },
      { id: 'currency', kind: 'currency' },
      { id: 'not-explored', kind: 'not-explored' },
      {
        id: 'signatures',
        kind: 'signatures',
        who: [
          'child',
          'parental-responsibility',
          'social-worker',
          'manager',
          'independent-reviewing-officer',
          'interpreter'
        ]
      }
    ]
  },
  'protection-and-placement-plan': {
    stages: ['immediate-safety', 'strategy-discussion-and-nrm', 'protection-and-placement'],
    parts: [
      { id: 'the-child', kind: 'the-child' },
      { id: 'not-yet-planned', kind: 'not-yet-planned' },
      { id: 'contrary', kind: 'contrary' },
      { id: 'status-note', kind: 'status-note' },
      {
        id: 'statements',
        kind: 'statements',
        statements: [
          'location-confidential',
          'location-enquiries-immigration-services',
          'protection-stands',
          'negative-decision-removes-nothing',
          'risk-outlasts-birthdays',
          'section-20-no-parental-responsibility',
          'protection-must-not-copy-control',
          'measures-may-restrain',
          'bed-and-breakfast-never-suitable'
        ]
      },
      {
        id: 'protection',
        kind: 'answers',
        steps: [
          'child-protection-plan',
          'protection-steps',
          'child-involvement',
          'debts',
          'trust',
          'police-agreement',
          'review-of-protection'
        ]
      },
      { id: 'referral-after', kind: 'referral-after' },
      {
        id: 'safety-measures',
        kind: 'answers',
        steps: ['safety-measures', 'restraint-and-liberty', 'number-memorised']
      },
      {
        id: 'if-missing',
        kind: 'answers',
        steps: [
          'if-missing',
          'missing-child-file',
          'missing-episodes',
          'phones-and-contacts',
          'enquirers',
          'first-48-hours'
        ]
      },
      {
        id: 'placement',
        kind: 'answers',
        steps: [
          'placement',
          'placement-and-distance',
          'out-of-area',
          'area-authority',
          'placement-now',
          'emergency-accommodation',
          'carer-briefing'
        ]
      },
      {
        id: 'daily-life',
        kind: 'answers',
        steps: ['daily-life', 'placement-contact', 'social-worker-visits', 'placement-agreement']
      },
      { id: 'actions', kind: 'actions' },
      { id: 'departures', kind: 'answers', steps: ['departures'] },
      {
        id: 'local-details',
        kind: 'local-details',
        details: [
          'authority',
          'team',
          'out-of-hours-number',
          'number-to-memorise',
          'missing-protocol',
          'emergency-accommodation-route'
        ]
      },
      { id: 'currency', kind: 'currency' },
      { id: 'not-explored', kind: 'not-explored' },
      {
        id: 'signatures',
        kind: 'signatures',
        who: ['child', 'parental-responsibility', 'social-worker', 'manager', 'carer', 'interpreter']
      }
    ]
  },
  'transfer-summary': {
    // Every action travels with the child, of whatever plan.
    stages: [
      'opening',
      'immediate-safety',
      'case-details',
      'core-assessment',
      'trafficking-indicators',
      'strategy-discussion-and-nrm',
      'care-plan',
      'protection-and-placement',
      'review-advocacy-and-support',
      'pathway-planning',
      'check-and-documents'
    ],
    parts: [
      { id: 'the-child', kind: 'the-child' },
      { id: 'contrary', kind: 'contrary' },
      { id: 'status-note', kind: 'status-note' },
      { id: 'not-yet-planned', kind: 'not-yet-planned' },
      { id: 'handover', kind: 'answers', steps: ['handover', 'handover-details'] },
      {
        id: 'child',
        kind: 'answers',
        steps: [
          'names',
          'who-the-child-is',
          'dates-of-birth',
          'age-doubt',
          'age-challenge',
          'references',
          'periods-of-care',
          'transfer-between-authorities',
          'parental-responsibility',
          'immigration-position',
          'asylum-steps',
          'siblings-and-other-children',
          'already-told'
        ]
      },
      { id: 'people', kind: 'answers', steps: ['people'] },
      {
        id: 'safety',
        kind: 'answers',
        steps: ['enquirers', 'phones-and-contacts', 'missing-episodes', 'trust']
      },
      {
        id: 'referral',
        kind: 'answers',
        steps: ['referral-made', 'nrm-decisions', 'criminal-matters', 'debts']
      },
      { id: 'clock', kind: 'clock' },
      { id: 'actions', kind: 'actions' },
      { id: 'currency', kind: 'currency' },
      { id: 'signatures', kind: 'signatures', who: ['social-worker', 'manager'] }
    ]
  },
  'pathway-plan': {
    stages: ['care-plan', 'review-advocacy-and-support', 'pathway-planning'],
    parts: [
      { id: 'the-child', kind: 'the-child' },
      { id: 'not-yet-planned', kind: 'not-yet-planned' },
      { id: 'contrary', kind: 'contrary' },
      { id: 'not-yet-required', kind: 'not-yet-required' },
      { id: 'status-note', kind: 'status-note' },
      { id: 'changes', kind: 'changes' },
      {
        id: 'statements',
        kind: 'statements',
        statements: [
          'care-leaving-support-for-all',
          'status-no-bearing-on-care-leaving',
          'outcomes-of-a-claim',
          'planning-does-not-pre-empt',
          'unaccompanied-leave-is-temporary',
          'further-leave-not-guaranteed',
          'protection-stands',
          'negative-decision-removes-nothing',
          'risk-outlasts-birthdays',
          'personal-adviser-to-25',
          'status-considered-in-reviews',
          'immigration-advice-regulated',
          'embassy-never-approached'
        ]
      },
      { id: 'timeline', kind: 'timeline' },
      { id: 'clock', kind: 'clock' },
      { id: 'dates', kind: 'dates' },
      {
        id: 'pathway',
        kind: 'answers',
        steps: ['pathway-need-assessment', 'pathway-wishes', 'pathway-tracks', 'new-to-the-uk', 'isolation']
      },
      { id: 'tracks', kind: 'tracks', questions: lifeAreas },
      {
        id: 'life-areas',
        kind: 'answers',
        steps: [
          'pathway-accommodation',
          'pathway-education-and-training',
          'pathway-work',
          'pathway-money',
          'pathway-health',
          'pathway-family-and-contacts',
          'pathway-identity-and-belonging',
          'pathway-daily-skills',
          'pathway-staying-safe-from-exploitation',
          'pathway-immigration-steps',
          'asylum-process',
          'asylum-steps'
        ]
      },
      {
        id: 'contingencies',
        kind: 'answers',
        steps: ['pathway-if-refused', 'human-rights-assessment'],
        only: 'not-british-or-settled'
      },
      {
        id: 'refusal-statements',
        kind: 'statements',
        statements: ['after-a-refusal', 'schedule-three-adults-only', 'sharing-with-home-office'],
        only: 'not-british-or-settled'
      },
      { id: 'at-eighteen', kind: 'status-consequences' },
      { id: 'contingency', kind: 'answers', steps: ['pathway-contingency'] },
      {
        id: 'return',
        kind: 'answers',
        steps: ['return-planning', 'return-arrangements'],
        only: 'not-british-or-settled'
      },
      {
        id: 'adviser-and-reviews',
        kind: 'answers',
        steps: ['pathway-personal-adviser', 'pathway-review']
      },
      { id: 'actions', kind: 'actions' },
      { id: 'departures', kind: 'answers', steps: ['departures'] },
      { id: 'local-details', kind: 'local-details', details: ['authority', 'out-of-hours-number'] },
      { id: 'currency', kind: 'currency' },
      { id: 'not-explored', kind: 'not-explored' },
      {
        id: 'signatures',
        kind: 'signatures',
        who: [
          'child',
          'parental-responsibility',
          'social-worker',
          'personal-adviser',
          'manager',
          'interpreter'
        ]
      }
    ]
  },
  'nrm-preparation-sheet': {
    stages: [],
    parts: [
      { id: 'contrary', kind: 'contrary' },
      { id: 'nrm-sheet', kind: 'nrm-sheet' }
    ]
  }
} as const satisfies Readonly<Record<string, DocumentContent>>

export type DocumentId = keyof typeof documents

/** The documents in the order in which they are offered. */
export const documentIds = Object.keys(documents) as DocumentId[]
