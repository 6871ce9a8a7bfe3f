import type { Question } from '../../content/shape'
import type { QuestionId } from '../../content/stages'
import type { ActionRecords } from '../case-file/action-record'
import type { AnyAnswer, Item } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { questionOf } from '../facts/asked'
import { contentOf, dangerRank, isCalled, isProtecting } from './all'
import { followedRecords } from './follow'
import { calledForBy, viewWithAnswer } from './raised-by'

/** An action that protects, and that the answers ceased to call for today. */
export interface TakenAway {
  readonly id: string
  /** It could not wait until tomorrow. */
  readonly sameDay: boolean
}

const answered = (value: unknown) => ({ state: 'answered', value }) as AnyAnswer

/** What a question could be answered with, where that can be said of it. */
function valuesOf(asked: Question): readonly unknown[] {
  if (asked.kind === 'choice') return asked.options
  if (asked.kind === 'yes-no') return ['yes', 'no']
  return asked.kind === 'choices' ? asked.options.map((option) => [option]) : []
}

/** The other answers that could be given to a question; of a list, to the fields of the one entry that is asked. */
function othersTo(question: QuestionId, item: string | undefined, view: CaseView): readonly AnyAnswer[] {
  const asked: Question = questionOf(question)
  if (asked.kind !== 'list') return valuesOf(asked).map(answered)
  const answer = view.answers[question] as AnyAnswer | undefined
  if (item === undefined || answer?.state !== 'answered') return []
  const items = answer.value as readonly Item[]
  return Object.entries<Question>(asked.fields).flatMap(([field, one]) =>
    valuesOf(one).map((value) =>
      answered(
        items.map((entry) =>
          entry.id === item
            ? { ...entry, fields: { ...entry.fields, [field]: { state: 'answered', value } } }
            : entry
        )
      )
    )
  )
}

/**
 * What protects and is called for no longer, since somebody answered otherwise today. It is said under the first question of a page of
 * which another answer would call for it. What is done is not taken away, nor what only an option called for that somebody passed by today.
 * @param item the one entry of a list that the page asks
 * @returns by question, the worst danger first
 */
function takenAwayBy(
  records: ActionRecords,
  questions: readonly QuestionId[],
  item: string | undefined,
  view: CaseView
): ReadonlyMap<QuestionId, readonly TakenAway[]> {
  const gone = Object.entries(followedRecords(records, view))
    .filter(([id, { called, since, ceased, outcome }]) => {
      const ceasedToday = !called && ceased === view.today && since < view.today
      return ceasedToday && outcome === undefined && isProtecting(id)
    })
    .flatMap(([id]) => {
      const wouldCall = (question: QuestionId) =>
        othersTo(question, item, view).some((other) => isCalled(id, viewWithAnswer(view, question, other)))
      const content = contentOf(id)
      const first = questions.find(wouldCall)
      return content === undefined || first === undefined ? [] : [{ id, content, first }]
    })
    .toSorted((one, other) => dangerRank(one.content) - dangerRank(other.content))
  return new Map(
    questions.flatMap((question) => {
      const its = gone.filter(({ first }) => first === question)
      return its.length === 0
        ? []
        : [[question, its.map(({ id, content }) => ({ id, sameDay: content.when === 'same-day' }))] as const]
    })
  )
}

/** What the answers of a page call for, and what they no longer call for though it protects, each under its question. */
export const saidHere = (...asked: Parameters<typeof takenAwayBy>) => ({
  called: calledForBy(...asked),
  gone: takenAwayBy(...asked)
})
