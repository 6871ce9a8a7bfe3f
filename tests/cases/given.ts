import type { Question } from '../../content/shape'
import { questions, type QuestionId } from '../../content/stages'
import type { AnyAnswer, KnownDate, NonAnswer } from '../../machines/case-file/answer'
import type { Answers } from '../../machines/case-file/case-file'

/** What a person in a named case answers, as plainly as it can be written. */
export type Single =
  | string
  | readonly string[]
  | { readonly reason: NonAnswer }
  /** A rough date: `YYYY` or `YYYY-MM`, and what was said. */
  | { readonly about: string; readonly words?: string }
export type GivenItem = Readonly<Record<string, Single>>
export type Given =
  | Single
  /** A text for each track, or for the plan where there are none. */
  | { readonly tracks: Readonly<Record<string, string>> }
  /** A mark for each indicator. */
  | { readonly marks: Readonly<Record<string, string>> }
  | { readonly details: Readonly<Record<string, { who: string; when: string; context: string }>> }
  | readonly GivenItem[]

/** A named case: its answers by question, and the day on which it is played. A person is given by name, as entered in `people`. */
export interface NamedCase {
  readonly name: string
  readonly answers: { readonly [Id in QuestionId]?: Given }
}

export const isItems = (given: Given): given is readonly GivenItem[] =>
  Array.isArray(given) && given.every((one) => typeof one === 'object')

const dateOf = (text: string): KnownDate => {
  const [year = '', month = '01', day = '01'] = text.split('-')
  const precision = text.length === 10 ? 'day' : text.length === 7 ? 'month' : 'year'
  return { date: `${year}-${month}-${day}`, precision }
}

/** The id that a person's entry has in a case made of data. */
export const personId = (index: number) => `person-${index + 1}`

function valueOf(question: Question, given: Given, people: readonly string[]): unknown {
  if (question.kind === 'date') {
    if (typeof given === 'string') return dateOf(given)
    const rough = given as { about: string; words?: string }
    return { ...dateOf(rough.about), ...(rough.words === undefined ? {} : { words: rough.words }) }
  }
  if (question.kind === 'person' && typeof given === 'string') {
    const index = people.indexOf(given)
    if (index < 0) throw new Error(`${given} is not among the people of this case.`)
    return personId(index)
  }
  if (question.kind === 'tracks') return (given as { tracks: unknown }).tracks
  if (question.kind === 'indicator-marks') return { 'screening-1': (given as { marks: unknown }).marks }
  if (question.kind === 'indicator-details') return { 'screening-1': (given as { details: unknown }).details }
  return given
}

function answerOf(
  question: Question,
  given: Given,
  people: readonly string[],
  idOf: (index: number) => string
): AnyAnswer {
  if (typeof given === 'object' && 'reason' in given) return { state: given.reason }
  if (question.kind === 'list' && isItems(given)) {
    const value = given.map((fields, index) => ({
      id: idOf(index),
      fields: Object.fromEntries(
        Object.entries(fields).map(([id, field]) => {
          const asked = question.fields[id]
          if (asked === undefined) throw new Error(`There is no field ${id}.`)
          return [id, answerOf(asked, field, people, idOf)]
        })
      )
    }))
    return { state: 'answered', value } as AnyAnswer
  }
  return { state: 'answered', value: valueOf(question, given, people) } as AnyAnswer
}

/** A given text; nothing else can stand where a text is asked. */
export function textOf(given: Given | undefined): string {
  if (typeof given !== 'string') throw new Error('A text was expected.')
  return given
}

/** The names in a case's list of people. */
function peopleOf(given: NamedCase['answers']): readonly string[] {
  const people = given.people
  return people !== undefined && isItems(people) ? people.map((person) => textOf(person['person-name'])) : []
}

const idsOf: Readonly<Partial<Record<QuestionId, (index: number) => string>>> = {
  people: personId,
  screenings: (index) => `screening-${index + 1}`
}

/** The answers of a case file, from what is given. */
export function answersOf(given: NamedCase['answers']): Answers {
  const people = peopleOf(given)
  return Object.fromEntries(
    (Object.entries(given) as [QuestionId, Given][]).map(([id, one]) => [
      id,
      answerOf(questions[id], one, people, idsOf[id] ?? ((index) => `${id}-${index + 1}`))
    ])
  )
}
