import type { Role } from '../roles'
import type { DocumentContent } from './shape'

/**
 * What the sheet prints, in the order in which a person who looks for a child needs it. Where nothing is recorded under an essential question, the sheet
 * says so: a person who holds it at night must know what nobody knows.
 */
export const missingChildRows = {
  // How to speak with the child, and what the child cannot hear, see or do. A person who calls out the child’s name must know this (¶25).
  reach: ['communication-help', 'disability-needs'],
  who: ['child-description'],
  // Two lives, and hospitals to ask. Of this answer only the pregnancy is printed, and only for a reader who is given it.
  pregnant: ['health-in-confidence'],
  // A person who finds the child hands them over to none of these people, and does not tell them where the child was found (¶23, ¶39).
  notTold: ['must-not-be-told-location'],
  // Where to look, before whom to keep away: somebody reads it on the way (¶39).
  places: ['missing-likely-places'],
  where: [
    'medicines-and-allergies',
    'found-where',
    // Where the child is on most days, and others know them: for a reader who is given it (¶39).
    'school-name',
    'addresses-and-numbers-carried',
    'child-phones'
  ],
  // What to do for a child who is found in great distress, or who somebody fears may harm themselves (¶25, ¶39).
  inDistress: ['distress-plan'],
  // Until medicines are recorded on their own, only this plan may tell of them, and of what a doctor is needed for (¶25, ¶39).
  untilRecorded: ['first-48-hours-plan'],
  does: ['if-missing-carer', 'if-missing-authority']
} as const

export const missingChildEssentials = [
  'child-description',
  'missing-likely-places',
  'child-phones',
  'if-missing-carer',
  'if-missing-authority'
] as const satisfies readonly (typeof missingChildRows)[keyof typeof missingChildRows][number][]

/** The roles to call, in this order, apart from the numbers that the team has set. A role without a person in the case is left out. */
export const missingChildCalls = [
  'social-worker',
  'personal-adviser',
  'team-manager',
  'police',
  'carer',
  'key-worker',
  'child-trafficking-guardian',
  'interpreter'
] as const satisfies readonly Role[]

/** For these roles, the sheet also says that nobody is recorded: people who have the child, or look for the child, must know who is missing here. */
export const missingChildCallsNeeded = [
  'social-worker'
] as const satisfies readonly (typeof missingChildCalls)[number][]

/** One page for people who look for the child, the most urgent first: who to look for, whom to call, where, and what everyone does (¶10, ¶39). */
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
