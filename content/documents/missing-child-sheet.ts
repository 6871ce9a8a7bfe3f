import type { Role } from '../roles'
import type { DocumentContent } from './shape'

/**
 * What the sheet prints, in the order in which somebody who looks for a child needs it. Where nothing is recorded under one of
 * the essential ones, the sheet says so: whoever holds it at night must know what nobody knows.
 */
export const missingChildRows = {
  // How to speak with the child, and what the child cannot hear, see or do: whoever calls out a name has to know (¶25).
  reach: ['communication-help', 'disability-needs'],
  who: ['child-description'],
  // Two lives, and hospitals to ask; of all that it holds only that is printed, and only to whoever is given it.
  pregnant: ['health-in-confidence'],
  // To whom nobody who finds the child hands them over, or says where they were found (¶23, ¶39).
  notTold: ['must-not-be-told-location'],
  // Where to look, before whom to keep away: somebody reads it on the way (¶39).
  places: ['missing-likely-places'],
  where: [
    'missing-risk-conclusion',
    'medicines-and-allergies',
    'found-where',
    'addresses-and-numbers-carried',
    'child-phones'
  ],
  // What whoever finds the child does where they are in great distress, or somebody fears that they harm themselves (¶25, ¶39).
  inDistress: ['distress-plan'],
  // Until medicines are recorded by themselves, and of what a doctor is needed for, that plan alone may tell (¶25, ¶39).
  untilRecorded: ['first-48-hours-plan'],
  does: ['if-missing-carer', 'if-missing-authority']
} as const

export const missingChildEssentials = [
  'child-description',
  'missing-likely-places',
  'missing-risk-conclusion',
  'child-phones',
  'if-missing-carer',
  'if-missing-authority'
] as const satisfies readonly (typeof missingChildRows)[keyof typeof missingChildRows][number][]

/** Whom to call, beside the numbers that the team has set: in this order, those of them who are among the people of the case. */
export const missingChildCalls = [
  'social-worker',
  'team-manager',
  'police',
  'carer',
  'key-worker',
  'child-trafficking-guardian',
  'interpreter'
] as const satisfies readonly Role[]

/** Of these, it is said too that nobody is recorded: whoever has the child, or looks for the child, has to know whom nobody has named. */
export const missingChildCallsNeeded = [
  'social-worker'
] as const satisfies readonly (typeof missingChildCalls)[number][]

/** One page for whoever looks for the child, the most urgent first: who to look for, whom to call, where, and what everyone does (¶10, ¶39). */
export const missingChildSheet = {
  stages: [],
  onePage: true,
  inAHurry: true,
  parts: [
    { id: 'missing-who', kind: 'missing-who' },
    { id: 'missing-call', kind: 'missing-call' },
    { id: 'missing-where', kind: 'missing-where' },
    { id: 'missing-does', kind: 'missing-does' }
  ]
} as const satisfies DocumentContent
