import type { Question } from '../../content/shape'
import { questions, type QuestionId } from '../../content/stages'
import type {
  AnyAnswer,
  IndicatorDetails,
  Item,
  KnownDate,
  TrackTexts
} from '../../machines/case-file/answer'
import type { Answers } from '../../machines/case-file/case-file'

/** A word that is in no language and near to no other of its kind. */
function wordOf(number: number): string {
  const letters = Array.from(number.toString(6), (digit) => 'bdgkmv'[Number(digit)] ?? 'x')
  return `Q${letters.map((letter) => `o${letter}${letter}`).join('')}`
}

/**
 * The same case with a word of its own in place of each text that was typed: no text repeats another, so that what a copy leaves out
 * of free text, because it says where the child lives, cannot make two copies differ.
 */
export function withOwnWords(answers: Answers): Answers {
  let number = 6 ** 4
  const next = () => wordOf((number += 7))
  const valueIn = (question: Question, value: unknown): unknown => {
    switch (question.kind) {
      case 'text':
      case 'long-text':
        return next()
      case 'date': {
        const known = value as KnownDate
        return known.words === undefined ? known : { ...known, words: next() }
      }
      case 'tracks':
        return Object.fromEntries(Object.keys(value as TrackTexts).map((column) => [column, next()]))
      case 'indicator-details':
        return Object.fromEntries(
          Object.entries(value as IndicatorDetails).map(([screening, details]) => [
            screening,
            Object.fromEntries(
              Object.keys(details).map((id) => [id, { who: next(), when: next(), context: next() }])
            )
          ])
        )
      case 'list':
        return (value as readonly Item[]).map(({ id, fields }) => ({
          id,
          fields: Object.fromEntries(
            Object.entries(question.fields).flatMap(([field, asked]) => {
              const answer = fields[field] as AnyAnswer | undefined
              return answer === undefined ? [] : [[field, answerIn(asked, answer)]]
            })
          )
        }))
      default:
        return value
    }
  }
  const answerIn = (question: Question, answer: AnyAnswer): AnyAnswer =>
    answer.state === 'answered'
      ? ({ state: 'answered', value: valueIn(question, answer.value) } as AnyAnswer)
      : { ...answer, ...(answer.typed === undefined ? {} : { typed: next() }) }
  return Object.fromEntries(
    (Object.entries(answers) as [QuestionId, AnyAnswer][]).map(([id, answer]) => [
      id,
      answerIn(questions[id], answer)
    ])
  )
}
