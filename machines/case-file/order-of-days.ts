import type { Question } from '../../content/shape'
import type { Answer, AnyAnswer, KnownDate, PlainDate } from './answer'
import { isTooEarly, readDate, type Among } from './read-date'
import { datePartsOf } from './date-parts'

/**
 * The answer to one day, as it stands beside the others. It is refused where it comes before a day that it cannot precede, and taken once
 * it does not.
 */
function settled(question: Question, answers: Among, answer: Answer<unknown> | undefined, today: PlainDate) {
  if (question.kind !== 'date' || question.notBefore === undefined) return answer
  if (answer?.state !== 'answered' && answer?.state !== 'unfinished') return answer
  const typed = datePartsOf(answer as Answer<KnownDate>)
  const reading = readDate(typed, question, today)
  if (!('value' in reading)) return answer
  const isRefused = isTooEarly(question, reading.value, answers)
  if (isRefused === (answer.state === 'unfinished')) return answer
  return isRefused
    ? ({ state: 'unfinished', typed: { ...typed } } as const)
    : ({ state: 'answered', value: reading.value } as const)
}

/**
 * The answers that another answer has changed with it. A day that comes before one that it cannot precede counts for nothing, as a day
 * after today does where something has happened. It is always the later of two days that is refused, whichever was typed last.
 * @param asked what is asked together: the questions of a step, or the fields of an entry
 */
export const putInOrder = (
  asked: readonly (readonly [id: string, question: Question])[],
  answers: Among,
  today: PlainDate
): readonly (readonly [id: string, answer: AnyAnswer])[] =>
  asked.flatMap(([id, question]) => {
    const answer = settled(question, answers, answers[id], today)
    return answer === undefined || answer === answers[id] ? [] : [[id, answer as AnyAnswer] as const]
  })
