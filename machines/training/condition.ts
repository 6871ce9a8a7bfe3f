import type { AnyAnswer } from '../case-file/answer'
import type { CaseFile } from '../case-file/case-file'
import type { QuestionId } from '../../content/stages'
import { isQuestion } from '../facts/asked'
import { onPath } from '../journey/paths'
import { actionListOf } from '../actions/list'
import type { Condition } from './scenario'

/** Whether something was given as an answer: an empty text is none. */
const isGiven = (answer: AnyAnswer): boolean =>
  answer.state === 'answered' &&
  (typeof answer.value === 'string' ? answer.value.trim() !== '' : JSON.stringify(answer.value).length > 2)

/** Whether an answer is one of those looked for. */
function isAmong(answer: AnyAnswer | undefined, is: 'answered' | readonly string[]): boolean {
  if (answer === undefined) return false
  if (is === 'answered') return isGiven(answer)
  if (answer.state !== 'answered') return is.includes(answer.state)
  const { value } = answer
  if (typeof value === 'string') return is.includes(value)
  return (
    Array.isArray(value) &&
    (value as readonly unknown[]).some((one) => typeof one === 'string' && is.includes(one))
  )
}

const answerTo = ({ answers }: CaseFile, id: string): AnyAnswer | undefined =>
  isQuestion(id) ? answers[id satisfies QuestionId] : undefined

interface Entry {
  readonly fields: Readonly<Record<string, AnyAnswer | undefined>>
}

/** The entries of a list, as the question is one (`fits.ts`); none where it is not answered. */
function entriesOf(answer: AnyAnswer | undefined): readonly Entry[] {
  return answer?.state === 'answered' ? (answer.value as readonly Entry[]) : []
}

/** Whether what was recorded shows what the condition looks for. */
export function holds(condition: Condition, file: CaseFile, today: string): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, file, today))
  if ('question' in condition) return isAmong(answerTo(file, condition.question), condition.is)
  if ('list' in condition)
    return entriesOf(answerTo(file, condition.list)).some(
      ({ fields }) =>
        Object.entries(condition.has).every(([name, is]) => isAmong(fields[name], is)) &&
        !(condition.lacks ?? []).some((name) => isAmong(fields[name], 'answered'))
    )
  const view = onPath({ answers: file.answers, today })
  return actionListOf(file, view).some(
    ({ action, called, state }) =>
      action === condition.action && (condition.is === 'done' ? state === 'done' : called)
  )
}
