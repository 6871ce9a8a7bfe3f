import type { DocumentContent } from './shape'

// At 18 the pathway plan stands alone, and prints what goes on of this one.
export const carePlan = {
  only: 'child',
  asWord: true,
  stages: ['core-assessment', 'care-plan', 'review-advocacy-and-support', 'check-and-documents'],
  parts: [
    { id: 'finished', kind: 'finished', lateForChild: true },
    // First, so that the whole list stands on the first page.
    {
      id: 'not-yet-planned',
      kind: 'not-yet-planned',
      about: 'care',
      lateForChild: true
    },
    { id: 'the-child', kind: 'the-child' },
    { id: 'dangers', kind: 'dangers' },
    { id: 'contrary', kind: 'contrary' },
    { id: 'status-note', kind: 'status-note' },
    {
      id: 'views',
      kind: 'views',
      questions: [
        'child-wishes',
        'status-child-view',
        'tracks-child-view',
        'family-relationships-child-view',
        'advocacy-wishes',
        'child-says-about-plans'
      ]
    },
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
        'schedule-three-may-limit-support',
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
      steps: ['if-refused', 'if-return'],
      only: 'not-british-or-settled'
    },
    {
      id: 'refusal-statements',
      kind: 'statements',
      statements: [
        'after-a-refusal',
        'schedule-three-adults-only',
        'return-sensitively-and-humanely',
        'sharing-with-home-office'
      ],
      only: 'not-british-or-settled'
    },
    { id: 'referral-after', kind: 'referral-after', about: 'status' },
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
    { id: 'dates', kind: 'dates', about: 'care' },
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
      details: ['authority', 'team', 'out-of-hours-number', 'virtual-school-head'],
      calls: { roles: ['social-worker'], named: ['police-officer'] }
    },
    { id: 'currency', kind: 'currency', about: 'oversight' },
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
} as const satisfies DocumentContent
