import type { Question } from '../../content/shape'
import { questions, type QuestionId } from '../../content/stages'
import type { AnyAnswer, KnownDate, NonAnswer, PlainDate } from '../case-file/answer'
import type { Answers } from '../case-file/case-file'
import { dayOfCase } from './day'

/** What a person answers, as plainly as it can be written. */
export type Single =
  | string
  | readonly string[]
  | { readonly reason: NonAnswer }
  /** A rough date: `YYYY` or `YYYY-MM`, and what was said. */
  | { readonly about: string; readonly words?: string | undefined }
export type ScenarioItem = Readonly<Record<string, Single>>
export type ScenarioAnswer =
  | Single
  /** A text for each track, or for the plan where there are none. */
  | { readonly tracks: Readonly<Record<string, string>> }
  /** A mark for each indicator. */
  | { readonly marks: Readonly<Record<string, string>> }
  | {
      readonly details: Readonly<
        Record<string, { readonly who: string; readonly when: string; readonly context: string }>
      >
    }
  | readonly ScenarioItem[]

/** Answers by question. A person is given by name, as entered in `people`. */
export type ScenarioAnswers = { readonly [Id in QuestionId]?: ScenarioAnswer | undefined }

/** Whether what a scenario gives are the entries of a list. */
export const isItems = (given: ScenarioAnswer): given is readonly ScenarioItem[] =>
  Array.isArray(given) && given.every((one) => typeof one === 'object')

/** A date as it is written, or a day of the case as `day 3`. */
function dateOf(text: string, begins: PlainDate | undefined): KnownDate {
  const relative = begins === undefined ? undefined : dayOfCase(text, begins)
  if (relative !== undefined) return { date: relative, precision: 'day' }
  const [year = '', month = '01', day = '01'] = text.split('-')
  const precision = text.length === 10 ? 'day' : text.length === 7 ? 'month' : 'year'
  return { date: `${year}-${month}-${day}`, precision }
}

/** The id that a person's entry has in a case made of data. */
export const personId = (index: number) => `person-${index + 1}`

/** What is needed to understand an answer: who is around the child, and on which day the case begins. */
interface Around {
  readonly people: readonly string[]
  readonly begins: PlainDate | undefined
}

function valueOf(question: Question, given: ScenarioAnswer, { people, begins }: Around): unknown {
  if (question.kind === 'date') {
    if (typeof given === 'string') return dateOf(given, begins)
    const rough = given as { about: string; words?: string }
    return { ...dateOf(rough.about, begins), ...(rough.words === undefined ? {} : { words: rough.words }) }
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
  given: ScenarioAnswer,
  around: Around,
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
          return [id, answerOf(asked, field, around, idOf)]
        })
      )
    }))
    return { state: 'answered', value } as AnyAnswer
  }
  return { state: 'answered', value: valueOf(question, given, around) } as AnyAnswer
}

/** A given text; nothing else can stand where a text is asked. */
export function textOf(given: ScenarioAnswer | undefined): string {
  if (typeof given !== 'string') throw new Error('A text was expected.')
  return given
}

/** The names in a case's list of people. */
export function peopleOf({ people }: ScenarioAnswers): readonly string[] {
  return people !== undefined && isItems(people) ? people.map((person) => textOf(person['person-name'])) : []
}

const idsOf: Readonly<Partial<Record<QuestionId, (index: number) => string>>> = {
  people: personId,
  screenings: (index) => `screening-${index + 1}`
}

/**
 * The answers of a case file, from what is given.
 * @param begins the day on which the case begins, where days are given from there
 * @param people who is around the child, where they are not among what is given
 */
export function answersOf(given: ScenarioAnswers, begins?: PlainDate, people = peopleOf(given)): Answers {
  return Object.fromEntries(
    (Object.entries(given) as [QuestionId, ScenarioAnswer][]).map(([id, one]) => [
      id,
      answerOf(questions[id], one, { people, begins }, idsOf[id] ?? ((index) => `${id}-${index + 1}`))
    ])
  )
}
