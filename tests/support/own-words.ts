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
 * The same case with another text in place of each that was typed, wherever somebody can type: fields of lists, words beside a date, tracks,
 * details of signs, and what stands beside "no answer".
 * @param next the text for one that was typed under a question, or in a field of a list
 */
export function withTexts(answers: Answers, next: (typed: string, id: string) => string): Answers {
  const valueIn = (id: string, question: Question, value: unknown): unknown => {
    switch (question.kind) {
      case 'text':
      case 'long-text':
        return next(String(value), id)
      case 'date': {
        const known = value as KnownDate
        return known.words === undefined ? known : { ...known, words: next(known.words, id) }
      }
      case 'tracks':
        return Object.fromEntries(
          Object.entries(value as TrackTexts).map(([column, text]) => [column, next(text, id)])
        )
      case 'indicator-details':
        return Object.fromEntries(
          Object.entries(value as IndicatorDetails).map(([screening, details]) => [
            screening,
            Object.fromEntries(
              Object.entries(details).map(([sign, { who, when, context }]) => [
                sign,
                { who: next(who, id), when: next(when, id), context: next(context, id) }
              ])
            )
          ])
        )
      case 'list':
        return (value as readonly Item[]).map(({ id: item, fields }) => ({
          id: item,
          fields: Object.fromEntries(
            Object.entries(question.fields).flatMap(([field, asked]) => {
              const answer = fields[field] as AnyAnswer | undefined
              return answer === undefined ? [] : [[field, answerIn(field, asked, answer)]]
            })
          )
        }))
      default:
        return value
    }
  }
  const answerIn = (id: string, question: Question, answer: AnyAnswer): AnyAnswer =>
    answer.state === 'answered'
      ? ({ state: 'answered', value: valueIn(id, question, answer.value) } as AnyAnswer)
      : {
          ...answer,
          ...(answer.typed === undefined
            ? {}
            : { typed: next(typeof answer.typed === 'string' ? answer.typed : '', id) })
        }
  return Object.fromEntries(
    (Object.entries(answers) as [QuestionId, AnyAnswer][]).map(([id, answer]) => [
      id,
      answerIn(id, questions[id], answer)
    ])
  )
}

/**
 * The same case with a word of its own in place of each text that was typed: no text repeats another, so two copies
 * cannot differ by what is left out of free text because it says where the child lives.
 */
export function withOwnWords(answers: Answers): Answers {
  let number = 6 ** 4
  return withTexts(answers, () => wordOf((number += 7)))
}
