import type { Matter } from '../../../content/matters'
import type { Question } from '../../../content/shape'
import { questions, type QuestionId } from '../../../content/stages'

interface OptionApart {
  readonly question: QuestionId
  readonly option: string
  readonly about: Matter
}

/** The options that may be told apart from their question, by what they are about (`apart` in content/shape.ts). */
export const optionsApart: readonly OptionApart[] = (
  Object.entries(questions) as [QuestionId, Question][]
).flatMap(([id, question]) =>
  question.kind === 'choices'
    ? Object.entries(question.optionsAbout ?? {}).flatMap(([option, { about, apart }]) =>
        apart === true ? [{ question: id, option, about }] : []
      )
    : []
)
