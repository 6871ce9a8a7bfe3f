import type { QuestionId } from './stages'

/** What nearly every day is counted from: when the child was born, came into care and was placed. */
export const daysAreCountedFrom = [
  'dates-of-birth',
  'periods-of-care',
  'placement-since'
] as const satisfies readonly QuestionId[]
