/**
 * Words that speak on the screen to the person who fills it in, and that other people read on paper. The words for paper are in messages under
 * `documents.on-paper`.
 */

/** Steps whose titles say what to do, or “you”, or that name hours which are over when the document is read. */
export const stepsOnPaper = [
  'first-48-hours',
  'opening-page',
  'assessment-start',
  'assessment-conclusion',
  'professional-insight',
  'conclusion'
] as const

/** Questions whose options are in the first person, all with the same conclusions. */
export const conclusionsOnPaper = ['trafficking-conclusion', 'slavery-or-forced-labour'] as const
