import type { DocumentContent } from './shape'

/** The stages that the record covers. It lists their actions. */
const assessed = [
  'opening',
  'immediate-safety',
  'case-details',
  'core-assessment',
  'trafficking-indicators',
  'strategy-discussion-and-nrm'
]

export const assessmentRecord = {
  saysWhatDoesNotApply: true,
  stages: assessed,
  parts: [
    { id: 'finished', kind: 'finished', lateForChild: true },
    // The first pages are what was found and decided, and are signed: a lawyer, a reviewing officer and a manager look for that first. What follows is the
    // detail that it rests on.
    { id: 'the-child', kind: 'the-child' },
    { id: 'status-note', kind: 'status-note' },
    {
      id: 'conclusion',
      kind: 'in-front',
      questions: [
        'trafficking-conclusion',
        'suspected-exploitation',
        'suspected-another-form',
        'suspected-act',
        'trafficked-within-uk',
        'slavery-or-forced-labour',
        'conclusion-reason',
        'conclusion-on',
        'finding-out-who',
        'finding-out-by',
        'suspicion-withdrawn-reasons',
        'suspicion-withdrawn-agreed-by',
        'assessment-analysis',
        'assessment-finished-on',
        'strategy-discussion',
        'strategy-discussion-on',
        'child-protection-enquiry',
        'child-protection-enquiry-on',
        'child-protection-otherwise',
        'child-protection-conference-on',
        'child-protection-plan-decision',
        'referral',
        'referral-not-decided-because',
        'referral-made-on',
        'referral-reference',
        'referral-first-responder',
        'referral-by-date'
      ]
    },
    { id: 'contrary', kind: 'contrary' },
    { id: 'views', kind: 'views', questions: ['assessment-child-view', 'child-wishes'] },
    { id: 'not-yet-planned', kind: 'not-yet-planned', about: 'care' },
    { id: 'explored', kind: 'explored' },
    {
      id: 'signatures',
      kind: 'signatures',
      who: ['child', 'social-worker', 'manager', 'interpreter']
    },
    {
      id: 'local-details',
      kind: 'local-details',
      details: ['authority', 'team'],
      calls: { roles: ['social-worker'], named: [] }
    },
    {
      id: 'actions',
      kind: 'actions-in-short',
      stages: assessed
    },
    {
      id: 'child',
      kind: 'answers',
      steps: [
        'opening-page',
        'who-the-child-is',
        'age-doubt',
        'age-assessment-record',
        'age-challenge',
        'safe-move-of-an-adult',
        'immigration-position',
        'leave',
        'periods-of-care',
        'transfer-between-authorities',
        'parental-responsibility'
      ]
    },
    { id: 'people', kind: 'answers', steps: ['people'] },
    {
      id: 'safety',
      kind: 'answers',
      steps: ['safe-place', 'police-agreement', 'first-48-hours', 'trust']
    },
    {
      id: 'assessment',
      kind: 'answers',
      steps: [
        'assessment-start',
        'interpreter',
        'influence-of-traffickers',
        'experiences',
        'health-and-disability',
        'education-so-far',
        'family-and-contact',
        'assessment-conclusion'
      ]
    },
    {
      id: 'strategy-and-referral',
      kind: 'answers',
      steps: [
        'conclusion',
        'what-is-suspected',
        'adult-consent',
        'strategy-discussion',
        'referral-decision',
        'referral-made',
        'referral-being-made',
        'suspicion-withdrawn',
        'before-and-with-the-referral',
        'criminal-matters',
        'exploitation-situations',
        'exploiters',
        'professional-insight',
        'future-risk',
        'nrm-decisions'
      ]
    },
    { id: 'dates', kind: 'dates', about: 'care' },
    // The plans say who received which plan, how it was read back, and what was handed over.
    { id: 'departures', kind: 'answers', steps: ['authority-oversight'] },
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
        'schedule-three-may-limit-support',
        'duties-until-a-transfer'
      ],
      annex: true
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
      only: 'worry',
      annex: true
    },
    { id: 'currency', kind: 'currency', about: 'oversight', annex: true },
    { id: 'not-explored', kind: 'not-explored', annex: true }
  ]
} as const satisfies DocumentContent
