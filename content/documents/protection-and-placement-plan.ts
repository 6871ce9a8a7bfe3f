import type { DocumentContent } from './shape'

export const protectionAndPlacementPlan = {
  stages: ['immediate-safety', 'strategy-discussion-and-nrm', 'protection-and-placement'],
  parts: [
    // The first pages are the plan, to be read and signed; what follows is detail.
    { id: 'finished', kind: 'finished', lateForChild: true },
    { id: 'the-child', kind: 'the-child', with: 'basis' },
    { id: 'dangers', kind: 'dangers' },
    { id: 'waiting-contact', kind: 'waiting-contact' },
    // Where the reader finds the child. Until a placement has begun, the place that was said first (¶23).
    {
      id: 'home',
      kind: 'recorded',
      questions: ['where-the-child-is', 'place-tonight', 'placement-kind'],
      essential: []
    },
    { id: 'contrary', kind: 'contrary' },
    { id: 'status-note', kind: 'status-note' },
    {
      id: 'views',
      kind: 'views',
      questions: ['what-helps-feel-safe', 'child-on-protection']
    },
    { id: 'plan-table', kind: 'plan-table', lists: ['protection'], areas: [], withRestraint: true },
    // Behind what the child wants and what is planned (¶25, ¶32). What the care plan plans is read there.
    {
      id: 'not-yet-planned',
      kind: 'not-yet-planned',
      ofItsSteps: true,
      about: 'care',
      lateForChild: true
    },
    {
      id: 'actions',
      kind: 'actions-in-short',
      stages: ['protection-and-placement'],
      protecting: ['immediate-safety', 'core-assessment', 'strategy-discussion-and-nrm'],
      madeBy: 'agree-the-placement-plan'
    },
    { id: 'if-missing', kind: 'missing-does', about: 'safety' },
    // Everybody who has the child with them acts on this at any hour.
    {
      id: 'statements',
      kind: 'statements',
      statements: ['location-confidential', 'location-enquiries-immigration-services']
    },
    // A reader who is given only a part of the plan signs nothing.
    {
      id: 'signatures',
      kind: 'signatures',
      about: 'care',
      who: ['child', 'parental-responsibility', 'social-worker', 'manager', 'carer', 'interpreter']
    },
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
      ],
      calls: { roles: ['social-worker'], named: ['police-officer'] }
    },
    // How the child understands and is understood, before anything that must be said to them (¶25, ¶26).
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
    {
      id: 'safety',
      kind: 'answers',
      steps: ['if-missing', 'trust', 'safe-place', 'first-48-hours'],
      // Numbers on paper in a home lead back to who wants the child (¶23, ¶39).
      notInTheHome: ['addresses-and-numbers-carried']
    },
    {
      id: 'protection',
      kind: 'answers',
      steps: ['protection-steps', 'exploiters', 'adult-consent', 'police-agreement']
    },
    { id: 'referral-after', kind: 'referral-after', about: 'status' },
    {
      id: 'safety-measures',
      kind: 'answers',
      steps: ['safety-measures', 'restraint-and-liberty']
    },
    {
      id: 'placement',
      kind: 'answers',
      steps: ['placement', 'placement-and-distance', 'out-of-area']
    },
    {
      id: 'daily-life',
      kind: 'answers',
      steps: ['daily-life', 'placement-agreement']
    },
    { id: 'departures', kind: 'answers', steps: ['authority-oversight'] },
    { id: 'explored', kind: 'explored', about: 'care' },
    {
      id: 'protection-statements',
      kind: 'statements',
      statements: [
        'protection-stands',
        'negative-decision-removes-nothing',
        'risk-outlasts-birthdays',
        'section-20-no-parental-responsibility',
        'protection-must-not-copy-control',
        'measures-may-restrain',
        'bed-and-breakfast-never-suitable'
      ],
      annex: true
    },
    { id: 'currency', kind: 'currency', about: 'oversight', annex: true },
    { id: 'not-explored', kind: 'not-explored', annex: true }
  ]
} as const satisfies DocumentContent
