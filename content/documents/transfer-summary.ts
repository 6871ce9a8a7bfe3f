import { everyStage } from './every-stage'
import type { DocumentContent } from './shape'

/** What is recorded about a referral that was made, or being made, before the suspicion was withdrawn. */
export const referralBefore = [
  'referral-made-on',
  'referral-by-date',
  'referral-reference',
  'referral-first-responder',
  'referral-organisation',
  'nrm-decisions'
] as const

export const transferSummary = {
  // Every action of every plan travels with the child.
  stages: everyStage,
  parts: [
    { id: 'finished', kind: 'finished', lateForChild: true },
    { id: 'the-child', kind: 'the-child' },
    { id: 'dangers', kind: 'dangers' },
    { id: 'waiting-contact', kind: 'waiting-contact' },
    { id: 'contrary', kind: 'contrary' },
    { id: 'status-note', kind: 'status-note' },
    { id: 'not-yet-planned', kind: 'not-yet-planned', about: 'care' },
    { id: 'handover', kind: 'answers', steps: ['handover', 'handover-details'] },
    // A worker who takes the case tonight asks first where the child is, and what was seen and heard (¶23, ¶31). Whoever rings in the new home is known
    // there, and whether contact with them was assessed: a brother is neither cut off nor let in unasked (¶29, ¶30).
    { id: 'placement', kind: 'answers', steps: ['placement', 'daily-life'] },
    // What the child cannot do alone, which illness whoever is with the child must know of, which medicine harms or cannot wait, and what is done in a
    // bad night: whatever is planned for it, it is needed before the plans are read (¶25, ¶34, ¶36).
    {
      id: 'health-and-disability',
      kind: 'recorded',
      questions: [
        'medicines-and-allergies',
        'health-care-now',
        'self-harm-worry',
        'distress-plan',
        'disability-needs',
        'health-needs-known'
      ],
      essential: []
    },
    // What cannot wait, before two dozen people and all references; what can stands behind them.
    { id: 'actions-now', kind: 'actions', turn: 'now' },
    {
      id: 'safety',
      kind: 'answers',
      steps: ['opening-page', 'safe-place', 'police-agreement', 'first-48-hours', 'if-missing', 'trust']
    },
    {
      id: 'child',
      kind: 'answers',
      steps: [
        'who-the-child-is',
        'age-doubt',
        'age-challenge',
        'periods-of-care',
        'transfer-between-authorities',
        'parental-responsibility',
        'immigration-position',
        'legal-support'
      ]
    },
    { id: 'people', kind: 'answers', steps: ['people'] },
    // Whoever takes over asks the child for nothing that was told before, and chases what has not come (¶31).
    { id: 'assessment', kind: 'answers', steps: ['assessment-start'] },
    {
      id: 'referral',
      kind: 'answers',
      steps: [
        'referral-decision',
        'referral-made',
        'referral-being-made',
        'suspicion-withdrawn',
        'nrm-decisions',
        'criminal-matters',
        'exploiters'
      ]
    },
    { id: 'referral-before', kind: 'referral-before', about: 'status' },
    { id: 'clock', kind: 'clock', withoutDone: true },
    { id: 'actions', kind: 'actions', turn: 'after-now' },
    { id: 'signatures', kind: 'signatures', who: ['social-worker', 'manager'] },
    { id: 'clock-rules', kind: 'clock-rules', about: 'care', annex: true },
    { id: 'currency', kind: 'currency', about: 'oversight', annex: true }
  ]
} as const satisfies DocumentContent
