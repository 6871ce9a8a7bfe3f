import type { FoundProblem, Path, Said } from '../../../machines/training/problem'
import type { Words } from '../../i18n/words'

/** What is said of a scenario, sentence by sentence; its words are those of scenarios of one's own. */
export const saidWords = (said: Said, words: Words): string =>
  said.map(({ says, values }) => words(`scenario-problem.${says}`, values)).join(' ')

/** Where something stands, as a person counts: the first scene is scene 1, as in the form above the text. */
export const whereWords = (at: Path): string =>
  at.map((key) => (typeof key === 'number' ? key + 1 : key)).join(' › ')

/** What is to be mended, as a person reads it: the line, the field, and what would be right. */
export const scenarioProblemWords = ({ line, at, what }: FoundProblem, words: Words): string =>
  at.length === 0
    ? words('training.own.problem', { line, what: saidWords(what, words) })
    : words('training.own.problem-in', { line, field: whereWords(at), what: saidWords(what, words) })
