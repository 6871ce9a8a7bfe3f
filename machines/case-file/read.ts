import type { QuestionId, Questions } from '../../content/stages'
import type { Answer, ValueOf } from './answer'
import type { Answers } from './case-file'

/** A text without the spaces and line ends around it, as dictation and pasting leave them. In the file it stays as it was typed. */
export const asSaid = <Value>(value: Value): Value =>
  typeof value === 'string' ? (value.trim() as Value & string) : value

/** The value of a question, or nothing where it has none: a non-answer and an unfinished answer are not values. */
export function valueOf<Id extends QuestionId>(answers: Answers, id: Id): ValueOf<Questions[Id]> | undefined {
  const answer = answers[id] as Answer<ValueOf<Questions[Id]>> | undefined
  return answer?.state === 'answered' ? asSaid(answer.value) : undefined
}

type ListId = { [Id in QuestionId]: Questions[Id] extends { kind: 'list' } ? Id : never }[QuestionId]
type ItemsOf<Id extends QuestionId> = Extract<ValueOf<Questions[Id]>, readonly unknown[]>

/** One item of a list question. */
export type ItemOf<Id extends ListId> = ItemsOf<Id>[number]

/** The items of a list question; none where it has not been answered. */
export function itemsOf<Id extends ListId>(answers: Answers, id: Id): ItemsOf<Id> {
  return (valueOf(answers, id) ?? []) as ItemsOf<Id>
}

type FieldValue<A> = NonNullable<A> extends Answer<infer Value> ? Value : never

/** The value of one field of a list's item. */
export function fieldOf<Fields, Id extends keyof Fields>(
  item: { readonly fields: Fields },
  id: Id
): FieldValue<Fields[Id]> | undefined {
  const answer = item.fields[id] as Answer<FieldValue<Fields[Id]>> | undefined
  return answer?.state === 'answered' ? asSaid(answer.value) : undefined
}

/** Whether the question's value is one of those given. */
export function isOneOf<Id extends QuestionId>(
  answers: Answers,
  id: Id,
  ...values: readonly ValueOf<Questions[Id]>[]
): boolean {
  const value = valueOf(answers, id)
  return value !== undefined && values.includes(value)
}
