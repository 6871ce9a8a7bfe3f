import type { DocumentContent } from './shape'

// At 18 the pathway plan stands alone. It prints the parts of this plan that go on.
export const carePlan = {
  only: 'child',
  asWord: true,
  stages: ['core-assessment', 'care-plan', 'review-advocacy-and-support', 'check-and-documents'],
  parts: [
    // The first two pages are the plan, to be read and signed; what follows is detail.
    { id: 'finished', kind: 'finished', lateForChild: true },
    { id: 'the-child', kind: 'the-child', with: 'basis-and-placement' },
    { id: 'dangers', kind: 'dangers' },
    { id: 'waiting-contact', kind: 'waiting-contact' },
    // A school has the child all day, and is given nothing else about what is done when a child goes missing (¶39).
    {
      id: 'if-absent',
      kind: 'statements',
      statements: ['absence-is-told-at-once', 'nobody-else-collects'],
      to: 'worksWithChildren'
    },
    { id: 'status-note', kind: 'status-note' },
    {
      id: 'views',
      kind: 'views',
      questions: ['child-wishes', 'living-with-family-wishes']
    },
    // Health and education are of the plan itself, and whoever signs has them before them (¶34).
    { id: 'plan-table', kind: 'plan-table', lists: ['needs', 'health', 'education'], areas: [] },
    { id: 'contrary', kind: 'contrary' },
    {
      id: 'not-yet-planned',
      kind: 'not-yet-planned',
      about: 'care',
      lateForChild: true
    },
    { id: 'tracks', kind: 'track-lines', questions: ['care-plan-tracks'], only: 'under-immigration-control' },
    // A reader who is given only a part of the plan signs nothing.
    {
      id: 'signatures',
      kind: 'signatures',
      about: 'care',
      who: [
        'child',
        'parental-responsibility',
        'social-worker',
        'manager',
        'independent-reviewing-officer',
        'interpreter'
      ]
    },
    // The placement plan has what is done when a child goes missing before its own lines to sign.
    { id: 'if-missing', kind: 'missing-does', about: 'safety' },
    { id: 'next-dates', kind: 'next-dates', about: 'care' },
    {
      id: 'local-details',
      kind: 'local-details',
      details: ['authority', 'team', 'out-of-hours-number', 'virtual-school-head'],
      calls: { roles: ['social-worker'], named: ['police-officer'] }
    },
    { id: 'changes', kind: 'changes' },
    // This is a danger, and not one of the authority’s own matters. It is the first part behind the pages that are signed (¶23, ¶30).
    { id: 'nobody-is-told', kind: 'recorded', questions: ['must-not-be-told-location'], essential: [] },
    // Everybody who speaks with the child needs this (¶25, ¶26).
    {
      id: 'communication',
      kind: 'recorded',
      questions: ['first-language', 'interpreter-needed', 'interpreter-language', 'communication-help'],
      essential: []
    },
    // What the child cannot do alone, and which illness whoever is with the child must know of, whatever is planned for it (¶25, ¶34, ¶36).
    {
      id: 'health-and-disability',
      kind: 'recorded',
      questions: ['disability-needs', 'health-needs-known'],
      essential: []
    },
    { id: 'needs', kind: 'answers', steps: ['meeting-needs'] },
    {
      id: 'plan',
      kind: 'answers',
      // An arrest or a charge is a legal need by itself, also while nobody has said so under legal support (¶33).
      steps: ['permanence', 'wishes-and-feelings', 'legal-support', 'criminal-matters']
    },
    {
      id: 'health-plan',
      kind: 'answers',
      steps: ['health-actions', 'health-now', 'health-checks']
    },
    {
      id: 'education-plan',
      kind: 'answers',
      steps: ['education-actions', 'education-now', 'college-and-english']
    },
    {
      id: 'contingencies',
      kind: 'answers',
      steps: ['tracks'],
      only: 'under-immigration-control'
    },
    { id: 'referral-after', kind: 'referral-after', about: 'status' },
    {
      id: 'review-and-support',
      kind: 'answers',
      steps: ['reviews', 'advocacy', 'immigration-advice']
    },
    {
      id: 'departures',
      kind: 'answers',
      steps: ['authority-oversight', 'sharing', 'handover', 'handover-details']
    },
    {
      id: 'actions',
      kind: 'actions-in-short',
      stages: ['care-plan', 'review-advocacy-and-support', 'check-and-documents'],
      madeBy: 'produce-the-care-plan'
    },
    // A nurse or a school acts on none of these days, and how much was looked at says nothing of a part.
    { id: 'clock', kind: 'clock', about: 'care' },
    { id: 'dates', kind: 'dates', about: 'care' },
    { id: 'explored', kind: 'explored', about: 'care' },
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
      ],
      annex: true
    },
    {
      id: 'health-and-education-statements',
      kind: 'statements',
      statements: [
        'support-against-threats-goes-on',
        'admissions-priority',
        // No order for a school, which has only education.
        'right-place-is-gained',
        'senior-manager-watches-education'
      ],
      annex: true
    },
    {
      id: 'family-statements',
      kind: 'statements',
      statements: ['family-contact-waits', 'embassy-never-approached'],
      annex: true
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
      only: 'under-immigration-control',
      annex: true
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
      ],
      annex: true
    },
    { id: 'timeline', kind: 'timeline', annex: true },
    { id: 'clock-rules', kind: 'clock-rules', about: 'care', annex: true },
    { id: 'currency', kind: 'currency', about: 'oversight', annex: true },
    { id: 'not-explored', kind: 'not-explored', annex: true }
  ]
} as const satisfies DocumentContent
