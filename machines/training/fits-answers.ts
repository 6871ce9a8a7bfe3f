import { indicators } from '../../content/indicators'
import type { Question } from '../../content/shape'
import { marks, trackColumns } from '../case-file/answer'
import { isQuestion, questionOf } from '../facts/asked'
import { questions } from '../../content/stages'
import { isDayOfCase } from './day'
import { isItems, peopleOf, type ScenarioAnswer, type ScenarioAnswers } from './scenario-answers'
import { says, type Path, type Problem, type Said } from './problem'
import { instead } from './schema'

const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const isDate = (text: string) => date.test(text) || isDayOfCase(text)

/** What keeps an answer from fitting its question; nothing where it fits. */
function unfit(
  question: Question,
  answer: ScenarioAnswer,
  people: readonly string[],
  at: Path
): readonly Problem[] {
  const wrong = (what: Said, deeper: Path = at): readonly Problem[] => [{ at: deeper, what }]
  if (typeof answer === 'object' && 'reason' in answer) return []
  const among = (value: string, options: readonly string[], deeper: Path = at) =>
    options.includes(value) ? [] : wrong([says('no-answer', { value }), instead(value, options)], deeper)
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return typeof answer === 'string' ? [] : wrong([says('answer-text')])
    case 'yes-no':
      return typeof answer === 'string' ? among(answer, ['yes', 'no']) : wrong([says('answer-yes-no')])
    case 'choice':
      return typeof answer === 'string' ? among(answer, question.options) : wrong([says('answer-option')])
    case 'choices':
      return Array.isArray(answer)
        ? (answer as readonly unknown[]).flatMap((one, index) =>
            among(String(one), question.options, [...at, index])
          )
        : wrong([says('answer-options')])
    case 'date': {
      const text = typeof answer === 'object' && 'about' in answer ? answer.about : answer
      return typeof text === 'string' && isDate(text)
        ? []
        : wrong([
            says('answer-day', { first: '"day 1"', day: '"2026-11-27"', month: '"2026-11"', year: '"2026"' })
          ])
    }
    case 'person':
      return typeof answer === 'string' && people.includes(answer)
        ? []
        : wrong([says('answer-person'), instead(typeof answer === 'string' ? answer : '', people)])
    case 'tracks':
      if (typeof answer !== 'object' || !('tracks' in answer))
        return wrong([says('answer-under', { under: 'tracks' })])
      return Object.keys(answer.tracks).flatMap((key) => among(key, trackColumns, [...at, 'tracks', key]))
    case 'indicator-marks':
      if (typeof answer !== 'object' || !('marks' in answer))
        return wrong([says('answer-under', { under: 'marks' })])
      return Object.entries(answer.marks).flatMap(([sign, mark]) => [
        ...among(
          sign,
          indicators.filter(({ theme }) => theme === question.theme).map((one) => one.id),
          [...at, 'marks', sign]
        ),
        ...among(mark, marks, [...at, 'marks', sign])
      ])
    case 'indicator-details':
      if (typeof answer !== 'object' || !('details' in answer))
        return wrong([says('answer-under', { under: 'details' })])
      return Object.keys(answer.details).flatMap((key) =>
        among(
          key,
          indicators.map((one) => one.id),
          [...at, 'details', key]
        )
      )
    case 'list':
      if (!isItems(answer)) return wrong([says('answer-list')])
      return answer.flatMap((item, index) =>
        Object.entries(item).flatMap(([name, one]) => {
          const field = question.fields[name]
          const deeper = [...at, index, name]
          return field === undefined
            ? wrong([says('no-field-in-list', { name }), instead(name, Object.keys(question.fields))], deeper)
            : unfit(field, one, people, deeper)
        })
      )
  }
}

/** What is wrong with a question’s name. */
export const unknownQuestion = (name: string, at: Path): readonly Problem[] =>
  isQuestion(name)
    ? []
    : [{ at, what: [says('no-such', { kind: 'question', name }), instead(name, Object.keys(questions))] }]

/**
 * What keeps answers from being answers to today’s questions.
 * @param before who is around the child already
 */
export function unfitAnswers(
  answers: ScenarioAnswers,
  before: readonly string[],
  at: Path
): readonly Problem[] {
  const names = answers.people === undefined ? before : peopleIn(answers)
  return Object.entries(answers).flatMap(([id, answer]): readonly Problem[] => {
    const deeper = [...at, id]
    if (!isQuestion(id)) return unknownQuestion(id, deeper)
    return answer === undefined ? [] : unfit(questionOf(id), answer, names, deeper)
  })
}

/** The people of answers that may not be right yet: those whose name is a text. */
export function peopleIn(answers: ScenarioAnswers): readonly string[] {
  try {
    return peopleOf(answers)
  } catch {
    return []
  }
}
