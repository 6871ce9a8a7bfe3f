import type { QuestionId } from '../../content/stages'
import type { AnyAnswer } from './answer'
import type { Answers } from './case-file'
import { noteAsked } from './if-disclosed'

/** An option that a copy may be told of without its question (`apart` in content/shape.ts): whether it was chosen, or is left out. */
export interface Apart {
  readonly question: QuestionId
  readonly option: string
  readonly is: 'chosen' | 'not-chosen' | 'left-out'
}

const known = new WeakMap<Answers, readonly Apart[]>()

/** From now on, these answers tell of such options by themselves. The answer to the question is not among them. */
export const tellApart = (answers: Answers, options: readonly Apart[]): void => {
  known.set(answers, options)
}

/** Whether an option was chosen that whoever is given its own matter is told of, whatever its question is about. */
export function isChosenApart(answers: Answers, question: QuestionId, option: string): boolean {
  const all = known.get(answers)
  if (all === undefined) {
    const answer = answers[question] as AnyAnswer | undefined
    return answer?.state === 'answered' && (answer.value as readonly string[]).includes(option)
  }
  const one = all.find((told) => told.question === question && told.option === option)
  if (one?.is === 'left-out') noteAsked(answers, 1)
  return one?.is === 'chosen'
}
