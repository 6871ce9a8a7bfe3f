import type { FoundProblem } from '../../../machines/training/problem'
import type { Words } from '../../i18n/words'

/** What is to be mended, as a person reads it: the line, the field, and what would be right. */
export const problemWords = ({ line, at, what }: FoundProblem, words: Words): string =>
  at.length === 0
    ? words('training.own.problem', { line, what })
    : words('training.own.problem-in', { line, field: at.join(' › '), what })
