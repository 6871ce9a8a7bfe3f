import type { Question } from '../../content/shape'
import { questions, type QuestionId } from '../../content/stages'
import type { Answer, Item } from '../case-file/answer'
import type { Answers } from '../case-file/case-file'

const isOpenState = (state: string | undefined) =>
  state === undefined || state === 'not-yet-explored' || state === 'unfinished'

/** Whether a question still has to be looked at: nothing given, not yet explored, or unfinished. */
export function isOpen(answers: Answers, id: QuestionId): boolean {
  return isOpenState(answers[id]?.state)
}

/** One item of a list, with its fields that still have to be looked at. */
export interface OpenItem {
  readonly number: number
  readonly fields: readonly string[]
}

/** The items of a list in which something is open; none where all was looked at, or the question is no list. */
export function openItems(answers: Answers, id: QuestionId): readonly OpenItem[] {
  const question: Question = questions[id]
  const answer = answers[id] as Answer<unknown> | undefined
  if (question.kind !== 'list' || answer?.state !== 'answered') return []
  return (answer.value as readonly Item[])
    .map((item, index) => ({
      number: index + 1,
      fields: Object.keys(question.fields).filter((field) => isOpenState(item.fields[field]?.state))
    }))
    .filter(({ fields }) => fields.length > 0)
}
