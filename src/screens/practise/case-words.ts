import { stages } from '../../../content/stages'

/** The words of a case’s pages. */
export const caseWords: readonly string[] = [
  'common',
  'case',
  'case-pages',
  'stages',
  ...stages.map(({ id }) => id)
]
