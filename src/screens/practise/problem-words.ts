import type { FoundProblem, Path, Said } from '../../../machines/training/problem'
import type { Words } from '../../i18n/words'

/** What is said of a scenario, sentence by sentence, in the words for a person’s own scenarios. */
export const saidWords = (said: Said, words: Words): string =>
  said.map(({ says, values }) => words(`scenario-problem.${says}`, values)).join(' ')

/** The place of a problem, counted as people count: the first scene is scene 1, as in the form above the text. */
export const whereWords = (at: Path): string =>
  at.map((key) => (typeof key === 'number' ? key + 1 : key)).join(' › ')

/** A problem as a person reads it: the line, the field, and what would be right. */
export const scenarioProblemWords = ({ line, at, what }: FoundProblem, words: Words): string =>
  at.length === 0
    ? words('training.own.problem', { line, what: saidWords(what, words) })
    : words('training.own.problem-in', { line, field: whereWords(at), what: saidWords(what, words) })
