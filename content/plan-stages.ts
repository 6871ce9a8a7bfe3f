import type { StageId } from './stages'

/** The stages that hold the plans, which a review looks at anew (¶46, ¶52). What others hold tells of the past, or of one day. */
export const planStages: readonly StageId[] = [
  'care-plan',
  'protection-and-placement',
  'review-advocacy-and-support',
  'pathway-planning'
]
