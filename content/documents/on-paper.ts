/**
 * What speaks on the screen to whoever fills it in, and is read on paper by others: the words for paper are in messages under
 * `documents.on-paper`.
 */

/** Steps whose titles say what to do, or “you”, or name hours that are over when it is read. */
export const stepsOnPaper = [
  'first-48-hours',
  'opening-page',
  'assessment-start',
  'assessment-conclusion',
  'professional-insight',
  'conclusion'
] as const

/** Questions whose options are said in the first person, all by the same conclusions. */
export const conclusionsOnPaper = ['trafficking-conclusion', 'slavery-or-forced-labour'] as const
