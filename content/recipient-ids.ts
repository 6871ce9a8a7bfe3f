/** Everybody for whom copies are made, in the order in which they are offered. What each is given stands in `recipients.ts`. */
export const recipientIds = [
  'full',
  'police',
  'carer',
  'child',
  'health',
  'school',
  'lawyer',
  'receiving-authority'
] as const

export type RecipientId = (typeof recipientIds)[number]
