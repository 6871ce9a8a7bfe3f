import type { AnswerProblem } from '../../../machines/case-file/read-date'
import type { Words } from '../../i18n/words'

/** What is wrong with an answer, with its question named: this is said away from the field. */
export const problemWords = ({ id, problem, than }: AnswerProblem, words: Words): string =>
  words(`problems.with.${problem}`, {
    question: words(`questions.${id}.short`),
    ...(than === undefined ? {} : { other: words(`questions.${than}.short`) })
  })
