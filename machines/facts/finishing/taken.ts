import type { AnyAnswer, Answer } from '../../case-file/answer'
import type { AskedAnswer } from './asked-answer'

type Taking = Pick<AskedAnswer, 'options' | 'except' | 'reasons'>

/** Whether an answer stands as finishing asks for it: a value that is taken, or a reason that is taken in place of one. */
export function isTaken(
  { options, except, reasons = [] }: Taking,
  answer: AnyAnswer | Answer<unknown> | undefined
): boolean {
  if (except !== undefined)
    return answer?.state !== 'answered' || !except.some((option) => option === answer.value)
  if (answer === undefined || answer.state === 'unfinished') return false
  if (answer.state !== 'answered') return reasons.includes(answer.state)
  return options === undefined || options.some((option) => option === answer.value)
}
