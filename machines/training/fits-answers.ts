import { indicators } from '../../content/indicators'
import type { Question } from '../../content/shape'
import { marks, trackColumns } from '../case-file/answer'
import { isQuestion, questionOf } from '../facts/asked'
import { questions } from '../../content/stages'
import { isDayOfCase } from './day'
import { isItems, peopleOf, type Given, type GivenAnswers } from './given'
import type { Place, Problem } from './problem'
import { instead } from './schema'

const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const isDate = (text: string) => date.test(text) || isDayOfCase(text)

/** What keeps one answer from being one to its question; nothing where it is. */
function unfit(question: Question, given: Given, people: readonly string[], at: Place): readonly Problem[] {
  const wrong = (what: string, deeper: Place = at): readonly Problem[] => [{ at: deeper, what }]
  if (typeof given === 'object' && 'reason' in given) return []
  const among = (value: string, options: readonly string[], deeper: Place = at) =>
    options.includes(value)
      ? []
      : wrong(`“${value}” is no answer to this. ${instead(value, options)}`, deeper)
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return typeof given === 'string' ? [] : wrong('This is answered with a text.')
    case 'yes-no':
      return typeof given === 'string'
        ? among(given, ['yes', 'no'])
        : wrong('This is answered with yes or no.')
    case 'choice':
      return typeof given === 'string'
        ? among(given, question.options)
        : wrong('This is answered with one option.')
    case 'choices':
      return Array.isArray(given)
        ? (given as readonly unknown[]).flatMap((one, index) =>
            among(String(one), question.options, [...at, index])
          )
        : wrong('This is answered with a list of options.')
    case 'date': {
      const text = typeof given === 'object' && 'about' in given ? given.about : given
      return typeof text === 'string' && isDate(text)
        ? []
        : wrong(
            'This is answered with a day: "day 1" is the first of the case; or "2026-11-27", "2026-11" or "2026", in quotes.'
          )
    }
    case 'person':
      return typeof given === 'string' && people.includes(given)
        ? []
        : wrong(
            `This is answered with a name from “people”. ${instead(typeof given === 'string' ? given : '', people)}`
          )
    case 'tracks':
      return keysOf(given, 'tracks').flatMap((key) => among(key, trackColumns, [...at, 'tracks', key]))
    case 'indicator-marks':
      return Object.entries(typeof given === 'object' && 'marks' in given ? given.marks : {}).flatMap(
        ([sign, mark]) => [
          ...among(
            sign,
            indicators.filter(({ theme }) => theme === question.theme).map((one) => one.id),
            [...at, 'marks', sign]
          ),
          ...among(mark, marks, [...at, 'marks', sign])
        ]
      )
    case 'indicator-details':
      return keysOf(given, 'details').flatMap((key) =>
        among(
          key,
          indicators.map((one) => one.id),
          [...at, 'details', key]
        )
      )
    case 'list':
      if (!isItems(given)) return wrong('This is a list: each entry after a dash, with its fields.')
      return given.flatMap((item, index) =>
        Object.entries(item).flatMap(([name, one]) => {
          const field = question.fields[name]
          const deeper = [...at, index, name]
          return field === undefined
            ? wrong(
                `There is no field “${name}” in this list. ${instead(name, Object.keys(question.fields))}`,
                deeper
              )
            : unfit(field, one, people, deeper)
        })
      )
  }
}

const keysOf = (given: Given, part: string): readonly string[] =>
  typeof given === 'object' && part in given
    ? Object.keys((given as Readonly<Record<string, object>>)[part] ?? {})
    : []

/** What is wrong with a question’s name. */
export const unknownQuestion = (name: string, at: Place): readonly Problem[] =>
  isQuestion(name)
    ? []
    : [{ at, what: `There is no question “${name}”. ${instead(name, Object.keys(questions))}` }]

/**
 * What keeps answers from being answers to today’s questions.
 * @param before who is around the child already
 */
export function unfitAnswers(
  answers: GivenAnswers,
  before: readonly string[],
  at: Place
): readonly Problem[] {
  const names = answers.people === undefined ? before : peopleIn(answers)
  return Object.entries(answers).flatMap(([id, given]): readonly Problem[] => {
    const deeper = [...at, id]
    if (!isQuestion(id)) return unknownQuestion(id, deeper)
    return given === undefined ? [] : unfit(questionOf(id), given, names, deeper)
  })
}

/** The people of answers that may not be right yet: those whose name is a text. */
export function peopleIn(answers: GivenAnswers): readonly string[] {
  try {
    return peopleOf(answers)
  } catch {
    return []
  }
}
