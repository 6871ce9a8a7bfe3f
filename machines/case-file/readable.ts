import * as v from 'valibot'
import type { Question } from '../../content/shape'
import { questions } from '../../content/stages'
import type { ActionRecords } from './action-record'
import type { Answers, SetAside } from './case-file'
import { keptOf } from './said-of-one'
import { actionRecords, answerOf, valueSchema } from './schema'

/** What can be read today of a file that an earlier build kept, and whether that is all of it. */
interface Readable {
  readonly answers: Answers
  readonly actions: ActionRecords
  readonly isWhole: boolean
}

const entriesOf = (something: unknown) =>
  typeof something === 'object' && something !== null ? Object.entries(something) : []

/** Something did not fit the questions. What is kept of somebody who was named before is no gap. */
const isAnySetAside = (setAside: unknown): boolean =>
  Array.isArray(setAside)
    ? (setAside as readonly SetAside[]).some(
        (one) => typeof one.from !== 'string' || keptOf(one) === undefined
      )
    : setAside !== undefined

/**
 * Reads what it can of a kept version's file, answer by answer: questions and shapes may have changed since, and what has
 * gone must not keep the rest from being compared.
 */
export function readableOf(something: unknown): Readable {
  const file = Object.fromEntries(entriesOf(something))
  const answers = entriesOf(file['answers'])
  const read = answers.filter(([id, answer]) => {
    const question = (questions as Readonly<Record<string, Question>>)[id]
    return question !== undefined && v.safeParse(answerOf(valueSchema(question)), answer).success
  })
  const actions = v.safeParse(actionRecords, file['actions'] ?? {})
  return {
    answers: Object.fromEntries(read),
    actions: actions.success ? (actions.output as ActionRecords) : {},
    isWhole:
      'answers' in file &&
      !isAnySetAside(file['setAside']) &&
      read.length === answers.length &&
      actions.success
  }
}
