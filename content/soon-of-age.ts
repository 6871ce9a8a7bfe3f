import type { Sooner } from './shape'

/**
 * What changes at 18 may be days away for a child who is said to be 16 or 17: when they were born, and how they stand, is known in the first days, so that what
 * has to be done before then still can be (¶7, ¶48, ¶54, ¶57). Of everybody else it can wait until the first review.
 */
export const soonOfAge = { of: 'said-16-or-17', needed: 'first-days' } as const satisfies Sooner
