import { stages } from '../../../content/stages'

/** The words of a case’s pages, and of what a point rests on. */
export const caseWords: readonly string[] = [
  'common',
  'case',
  'case-pages',
  'stages',
  'sources',
  ...stages.map(({ id }) => id)
]
