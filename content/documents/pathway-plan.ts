import { lifeAreas } from './life-areas'
import type { DocumentContent } from './shape'

export const pathwayPlan = {
  asWord: true,
  waitsWith: 'pathway-planning',
  stages: ['care-plan', 'review-advocacy-and-support', 'pathway-planning'],
  parts: [
    // The first two pages are the plan, to be read and signed; what follows is detail.
    { id: 'finished', kind: 'finished', lateForChild: true },
    { id: 'the-child', kind: 'the-child' },
    { id: 'dangers', kind: 'dangers' },
    { id: 'waiting-contact', kind: 'waiting-contact' },
    { id: 'not-yet-required', kind: 'not-yet-required' },
    { id: 'advice-alone', kind: 'advice-alone' },
    { id: 'status-note', kind: 'status-note' },
    {
      id: 'views',
      kind: 'views',
      questions: ['hopes-for-adulthood', 'return-wishes']
    },
    { id: 'plan-table', kind: 'plan-table', lists: [], areas: lifeAreas },
    { id: 'contrary', kind: 'contrary' },
    { id: 'not-yet-planned', kind: 'not-yet-planned', about: 'care' },
    {
      id: 'if-missing',
      kind: 'recorded',
      questions: ['if-missing-carer', 'if-missing-authority'],
      essential: []
    },
    {
      id: 'track-lines',
      kind: 'track-lines',
      // Its own areas of life plan the tracks. What the care plan says of them, or leaves out, would contradict them (¶60).
      questions: [],
      // The table above has one track. Whoever signs reads of each that stands (¶56, ¶60).
      areas: lifeAreas,
      only: 'under-immigration-control'
    },
    { id: 'next-dates', kind: 'next-dates', about: 'care' },
    // A reader who is given only a part of the plan signs nothing.
    {
      id: 'signatures',
      kind: 'signatures',
      about: 'care',
      who: ['child', 'parental-responsibility', 'social-worker', 'personal-adviser', 'manager', 'interpreter']
    },
    {
      id: 'local-details',
      kind: 'local-details',
      details: ['authority', 'out-of-hours-number'],
      calls: { roles: ['social-worker', 'personal-adviser'], named: ['police-officer'] }
    },
    { id: 'changes', kind: 'changes' },
    // This is a danger, and not one of the authority’s own matters. It is the first part behind the pages that are signed (¶23, ¶30).
    { id: 'nobody-is-told', kind: 'recorded', questions: ['must-not-be-told-location'], essential: [] },
    // What the child cannot do alone, and which illness whoever is with the child must know of, whatever is planned for it (¶25, ¶34, ¶36).
    {
      id: 'health-and-disability',
      kind: 'recorded',
      questions: ['disability-needs', 'health-needs-known'],
      essential: []
    },
    {
      id: 'pathway',
      kind: 'answers',
      steps: ['pathway-need-assessment']
    },
    { id: 'tracks', kind: 'tracks', questions: lifeAreas },
    {
      id: 'life-areas',
      kind: 'answers',
      steps: [
        'pathway-accommodation',
        'pathway-education-and-training',
        'pathway-money',
        'pathway-health',
        'pathway-immigration-steps',
        'legal-support'
      ]
    },
    // A child reads these in the care plan.
    {
      id: 'support-that-goes-on',
      kind: 'answers',
      steps: [
        // An arrest or a charge is a legal need by itself (¶33).
        'criminal-matters',
        'meeting-needs',
        'health-actions',
        'health-now',
        'health-checks',
        'education-actions',
        'college-and-english',
        'adult-consent',
        'advocacy',
        'immigration-advice'
      ],
      only: 'adult'
    },
    { id: 'referral-after', kind: 'referral-after', about: 'status', only: 'adult' },
    {
      id: 'contingencies',
      kind: 'answers',
      steps: ['tracks', 'pathway-if-refused'],
      only: 'under-immigration-control'
    },
    { id: 'at-eighteen', kind: 'status-consequences', about: 'immigration' },
    {
      id: 'return',
      kind: 'answers',
      steps: ['return-planning'],
      only: 'under-immigration-control'
    },
    {
      id: 'adviser-and-reviews',
      kind: 'answers',
      steps: ['pathway-personal-adviser', 'pathway-review']
    },
    { id: 'departures', kind: 'answers', steps: ['authority-oversight'] },
    {
      id: 'oversight-and-handover',
      kind: 'answers',
      steps: ['sharing', 'handover', 'handover-details'],
      only: 'adult'
    },
    { id: 'actions', kind: 'actions-in-short', stages: ['pathway-planning'] },
    // No care plan is made for an adult. The actions that go on from it are listed here.
    {
      id: 'actions-that-go-on',
      kind: 'actions-in-short',
      stages: ['care-plan', 'review-advocacy-and-support'],
      only: 'adult'
    },
    { id: 'clock', kind: 'clock' },
    { id: 'dates', kind: 'dates', about: 'care' },
    { id: 'explored', kind: 'explored' },
    {
      id: 'statements',
      kind: 'statements',
      statements: [
        'care-leaving-support-for-all',
        'status-no-bearing-on-care-leaving',
        'schedule-three-may-limit-support',
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
      ],
      annex: true
    },
    {
      id: 'support-statements',
      kind: 'statements',
      statements: [
        'everyone-knows-the-status',
        'companion-at-legal-meetings',
        'support-against-threats-goes-on'
      ],
      only: 'adult',
      annex: true
    },
    {
      id: 'refusal-statements',
      kind: 'statements',
      statements: ['after-a-refusal', 'schedule-three-adults-only'],
      only: 'under-immigration-control',
      annex: true
    },
    // What the draft described is printed only beside what there is today (¶61, ¶62).
    {
      id: 'return-statements',
      kind: 'statements',
      statements: [
        'return-sensitively-and-humanely',
        'sharing-with-home-office',
        'return-help-in-2014',
        'voluntary-return-service-current'
      ],
      only: 'under-immigration-control',
      annex: true
    },
    { id: 'timeline', kind: 'timeline', annex: true },
    { id: 'clock-rules', kind: 'clock-rules', about: 'care', annex: true },
    { id: 'currency', kind: 'currency', about: 'oversight', annex: true },
    { id: 'not-explored', kind: 'not-explored', annex: true }
  ]
} as const satisfies DocumentContent
