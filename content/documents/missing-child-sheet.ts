import type { Role } from '../roles'
import type { DocumentContent } from './shape'

/**
 * What the sheet prints, in the order in which somebody who looks for a child needs it. Where nothing is recorded under one of
 * the essential ones, the sheet says so: whoever holds it at night must know what nobody knows.
 */
export const missingChildRows = {
  who: ['child-description'],
  where: [
    'found-where',
    'addresses-and-numbers-carried',
    'missing-likely-places',
    'missing-risk-conclusion',
    'child-phones',
    'medicines-and-allergies'
  ],
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

/** One page for whoever looks for the child: who to look for, where, and what everyone does (¶10, ¶39). */
export const missingChildSheet = {
  stages: [],
  onePage: true,
  parts: [
    { id: 'missing-who', kind: 'missing-who' },
    { id: 'missing-where', kind: 'missing-where' },
    { id: 'missing-does', kind: 'missing-does' },
    { id: 'missing-call', kind: 'missing-call' }
  ]
} as const satisfies DocumentContent
