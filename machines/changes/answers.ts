import type { Question } from '../../content/shape'
import { questions, stages, type QuestionId, type StageId } from '../../content/stages'
import type { AnyAnswer, Item } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { isToldThat } from '../case-file/if-disclosed'
import { concerns } from '../facts/audience'
import { isSameAnswer } from './same'

/** A field of a list's item whose answer changed. */
interface FieldChange {
  readonly field: string
  readonly before: AnyAnswer | undefined
  readonly now: AnyAnswer | undefined
}

/** What became of one item of a list: items are told apart by their ids. */
export type ItemChange =
  | { readonly kind: 'added' | 'removed'; readonly item: Item }
  | {
      readonly kind: 'changed'
      readonly before: Item
      readonly item: Item
      readonly fields: readonly FieldChange[]
    }

/** One question whose answer changed. `items` says which, where both answers are lists. */
export interface AnswerChange {
  readonly id: QuestionId
  readonly before: AnyAnswer | undefined
  readonly now: AnyAnswer | undefined
  readonly items: readonly ItemChange[]
}

const itemsIn = (answer: AnyAnswer | undefined): readonly Item[] =>
  answer?.state === 'answered' ? (answer.value as readonly Item[]) : []

function fieldChanges(before: Item, now: Item): readonly FieldChange[] {
  const ids = new Set([...Object.keys(before.fields), ...Object.keys(now.fields)])
  return [...ids].flatMap((field) => {
    const [earlier, later] = [before.fields[field], now.fields[field]] as (AnyAnswer | undefined)[]
    return isSameAnswer(earlier, later) ? [] : [{ field, before: earlier, now: later }]
  })
}

function itemChanges(before: readonly Item[], now: readonly Item[]): readonly ItemChange[] {
  const kept = now.flatMap((item): readonly ItemChange[] => {
    const earlier = before.find(({ id }) => id === item.id)
    if (earlier === undefined) return [{ kind: 'added', item }]
    const fields = fieldChanges(earlier, item)
    return fields.length === 0 ? [] : [{ kind: 'changed', before: earlier, item, fields }]
  })
  const removed = before.filter(({ id }) => !now.some((item) => item.id === id))
  return [...kept, ...removed.map((item): ItemChange => ({ kind: 'removed', item }))]
}

const hasCells = (answer: AnyAnswer | undefined) =>
  answer === undefined || answer.state === 'answered' || isSameAnswer(answer, undefined)

/**
 * Whether a question's change is told cell by cell elsewhere: tracks, and signs with their details. A reason for having no
 * answer has no cells, and is told as a whole.
 */
export function isTold(
  question: Question,
  before: AnyAnswer | undefined,
  now: AnyAnswer | undefined
): boolean {
  const isMatrix = ['tracks', 'indicator-marks', 'indicator-details'].includes(question.kind)
  return isMatrix && hasCells(before) && hasCells(now)
}

function changeOf(
  id: QuestionId,
  question: Question,
  before: CaseView,
  now: CaseView
): readonly AnswerChange[] {
  const earlier = before.answers[id] as AnyAnswer | undefined
  const later = now.answers[id] as AnyAnswer | undefined
  if (isSameAnswer(earlier, later) || isTold(question, earlier, later)) return []
  const items = question.kind === 'list' ? itemChanges(itemsIn(earlier), itemsIn(later)) : []
  return [{ id, before: earlier, now: later, items }]
}

/** The answers of one stage that changed, each question once; only those that concern the child as the case now is. */
export function answerChanges(stage: StageId, before: CaseView, now: CaseView): readonly AnswerChange[] {
  const asked = Object.keys(stages.find(({ id }) => id === stage)?.questions ?? {}) as readonly QuestionId[]
  return asked
    .map((id): readonly [QuestionId, Question] => [id, questions[id]])
    .filter(([, question]) => isToldThat(now, () => concerns(question.only, now)))
    .flatMap(([id, question]) => changeOf(id, question, before, now))
}
