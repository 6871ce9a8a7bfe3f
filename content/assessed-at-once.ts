import type { Sooner } from './shape'

/**
 * A child who may have been trafficked is assessed at once: many go missing within 48 hours (¶23). What protects them then is asked in the first days:
 * that it has begun, who interprets (¶26), the two risks (¶27), what the child does not understand (¶27, ¶28), who knows what already (¶31), and signs in
 * the way here, in the adults around the child and in going missing (¶13). Their story, health, education and family wait as for every other child.
 */
export const assessedAtOnce = { of: 'worry', needed: 'first-days' } as const satisfies Sooner

/**
 * Who came or was found with the child, above all a brother or sister: the places of tonight are being arranged, brothers and sisters are placed together, and
 * another child may be in the same danger (¶20, ¶29; Children Act 1989, section 22C(8)).
 */
export const withWhomTheyWereFound = { of: 'worry', needed: 'first-days' } as const satisfies Sooner

/** How soon it began is asked at once where no day says it. */
export const startedUndated = {
  of: ['worry', 'start-undated'],
  needed: 'first-days'
} as const satisfies Sooner
