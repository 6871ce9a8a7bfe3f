import { planStages } from '../plan-stages'
import { everyStage } from './every-stage'
import type { DocumentContent } from './shape'

/**
 * What a review considered and decided (¶46, ¶52; regulations 32 to 37 and schedule 7): what changed, and whether the needs from the child’s status and from
 * exploitation are met. Also each other matter that a review looks at.
 */
export const reviewRecord = {
  stages: planStages,
  parts: [
    { id: 'finished', kind: 'finished', lateForChild: true },
    { id: 'the-child', kind: 'the-child' },
    { id: 'review', kind: 'review' },
    // What a child needs is also what they need protection from (¶46): who may harm them, and what has happened since.
    { id: 'dangers', kind: 'dangers' },
    { id: 'contrary', kind: 'contrary' },
    { id: 'status-note', kind: 'status-note' },
    {
      id: 'views',
      kind: 'views',
      questions: ['child-wishes', 'child-on-protection', 'hopes-for-adulthood']
    },
    { id: 'considered', kind: 'answers', steps: ['reviews'] },
    { id: 'not-yet-planned', kind: 'not-yet-planned', about: 'care' },
    // What is still to be done, from every plan: a review looks at all of it. What this review found missing is signed for here (¶15, ¶46).
    { id: 'actions', kind: 'actions-in-short', stages: everyStage, foundIn: 'reviews' },
    // A reader who is given only a part of the record signs nothing.
    {
      id: 'signatures',
      kind: 'signatures',
      about: 'care',
      who: [
        'child',
        'parental-responsibility',
        'independent-reviewing-officer',
        'social-worker',
        'manager',
        'interpreter'
      ]
    },
    { id: 'status-needs', kind: 'answers', steps: ['meeting-needs'] },
    { id: 'times-missing', kind: 'times-missing', about: 'safety' },
    { id: 'referral-after', kind: 'referral-after', about: 'status' },
    { id: 'all-changes', kind: 'all-changes' },
    { id: 'legal-status', kind: 'answers', steps: ['periods-of-care', 'immigration-position', 'leave'] },
    {
      id: 'placement',
      kind: 'answers',
      steps: ['placement', 'placement-and-distance', 'protection-steps', 'safety-measures']
    },
    {
      id: 'contact',
      kind: 'answers',
      steps: ['daily-life', 'permanence']
    },
    { id: 'health', kind: 'answers', steps: ['health-now', 'health-actions'] },
    {
      id: 'education',
      kind: 'answers',
      steps: ['education-now', 'education-actions']
    },
    {
      id: 'visits-and-support',
      kind: 'answers',
      steps: ['placement-agreement', 'advocacy', 'immigration-advice']
    },
    { id: 'pathway-review', kind: 'answers', steps: ['pathway-review'] },
    { id: 'clock', kind: 'clock' },
    { id: 'explored', kind: 'explored' },
    {
      id: 'statements',
      kind: 'statements',
      statements: ['status-considered-in-reviews', 'protection-stands'],
      annex: true
    },
    { id: 'clock-rules', kind: 'clock-rules', about: 'care', annex: true },
    { id: 'currency', kind: 'currency', about: 'oversight', annex: true },
    { id: 'not-explored', kind: 'not-explored', annex: true }
  ]
} as const satisfies DocumentContent
