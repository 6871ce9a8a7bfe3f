import type { Sooner } from './shape'

/**
 * What changes at 18 may be days away for a child who is said to be 16 or 17, or 18 or over by some: when they were born, and how they stand, is known in the
 * first days, so that what has to be done before then still can be (¶7, ¶48, ¶54, ¶57). Of everybody else it can wait until the first review.
 */
export const soonOfAge = { of: 'said-16-or-over', needed: 'first-days' } as const satisfies Sooner

/**
 * Whoever somebody says is 18 or over is treated as a child from the first evening, and an assessment and a challenge have days of their own: what is decided
 * of that has a place to be recorded from then on (¶7, ¶33).
 */
export const ofADoubtedAge = { of: 'said-18-or-over', needed: 'first-days' } as const satisfies Sooner
