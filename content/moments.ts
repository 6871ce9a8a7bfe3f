/**
 * Practice has four moments, and a case is always in one of them. Each question belongs to the earliest moment in which the guidance or the law needs its
 * answer, and some to a still earlier one for some children (assessed-at-once.ts). What a later moment needs can wait until then. Words are in messages
 * under `moments`.
 */
export const moments = [
  /** A safe place, who is asking, the police, and the next 48 hours (¶23, ¶39). */
  'first-hour',
  /** To the placement plan (five working days) and the first visit (a week): regulations 9 and 28. */
  'first-days',
  /** Assessment, care plan, health and education: before the review within 20 working days (¶46, regulation 33). */
  'first-review',
  /** From review to review, with pathway planning from 16 (¶46, ¶51). */
  'review-to-review'
] as const

export type Moment = (typeof moments)[number]
