/** Every document that is made of a case, in the order in which they are offered, and printed in one file: first the two sheets of a night (¶23, ¶39). */
export const documentIds = [
  'first-night',
  'missing-child-sheet',
  'assessment-record',
  'indicators-record',
  'nrm-preparation-sheet',
  'care-plan',
  'protection-and-placement-plan',
  'pathway-plan',
  'review-record',
  'action-list',
  'transfer-summary'
] as const

export type DocumentId = (typeof documentIds)[number]
