/** Every document that is made of a case, in the order in which they are offered. */
export const documentIds = [
  'first-night',
  'assessment-record',
  'indicators-record',
  'nrm-preparation-sheet',
  'care-plan',
  'protection-and-placement-plan',
  'missing-child-sheet',
  'pathway-plan',
  'review-record',
  'action-list',
  'transfer-summary'
] as const

export type DocumentId = (typeof documentIds)[number]
