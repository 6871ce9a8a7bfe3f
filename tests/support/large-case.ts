import { indicators } from '../../content/indicators'
import type { Question } from '../../content/shape'
import { questions, stages, type QuestionId } from '../../content/stages'
import type { AnyAnswer } from '../../machines/case-file/answer'
import type { ActionRecord } from '../../machines/case-file/action-record'
import type { Answers, CaseFile } from '../../machines/case-file/case-file'
import { newCase } from '../../machines/case-file/change'
import { answersOf } from '../cases/named-case'
import { vietnam } from '../cases/vietnam'

/** What a case of many years may come to (issue 12): how many of each, and how long. The last texts have their place in visits. */
const size = { texts: 500, letters: 2_000, screenings: 30, reviews: 40, visits: 100, actions: 1_000 } as const

const today = '2026-11-24'
const vocabulary =
  'she told her carer that the man by the station waits again after college and knows where her brother sleeps'.split(
    ' '
  )

/** Prose of a given length. Another number gives the words in another order. */
function prose(number: number, letters: number): string {
  let text = `${number}.`
  for (let word = number; text.length < letters; word += 7)
    text += ` ${vocabulary[word % vocabulary.length] ?? ''}`
  return text.slice(0, letters)
}

const isText = ({ kind }: Question) => kind === 'text' || kind === 'long-text'
const answered = (value: unknown) => ({ state: 'answered', value }) as AnyAnswer

/** Days one after another, from the first of 2024 on. */
const dayOf = (number: number) => new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10)

/** An entry of a list with a day of its own, and texts in its fields while any are left to write. */
function entries(
  list: QuestionId,
  count: number,
  write: () => string | undefined,
  more: Readonly<Record<string, unknown>>
) {
  const question: Question = questions[list]
  if (question.kind !== 'list') throw new Error(`${list} is no list.`)
  return answered(
    Array.from({ length: count }, (_, index) => ({
      id: `${list.replace(/s$/, '')}-${index + 1}`,
      fields: Object.fromEntries(
        Object.entries(question.fields).flatMap(([id, field]) => {
          if (field.kind === 'date') return [[id, answered({ date: dayOf(index * 20), precision: 'day' })]]
          if (id in more) return [[id, answered(more[id])]]
          const text = isText(field) ? write() : undefined
          return text === undefined ? [] : [[id, answered(text)]]
        })
      )
    }))
  )
}

/** Marks for every screening: each time other signs were seen. */
const marksOf = (theme: string) =>
  answered(
    Object.fromEntries(
      Array.from({ length: size.screenings }, (_, screening) => [
        `screening-${screening + 1}`,
        Object.fromEntries(
          indicators
            .filter((one) => one.theme === theme)
            .map(({ id }, index) => [id, (index + screening) % 3 === 0 ? 'seen' : 'not-seen'])
        )
      ])
    )
  )

function actionOf(number: number): ActionRecord {
  const stage = stages[number % stages.length]
  const due = dayOf(700 + number)
  return {
    since: dayOf(number % 600),
    called: false,
    ...(stage === undefined ? {} : { addedTo: stage.id }),
    what: prose(number, 80),
    ...(number % 3 === 0 ? {} : { due }),
    ...(number % 2 === 0 ? {} : { outcome: { state: 'done', on: today, note: prose(number, 60) } })
  }
}

/** A case as large as issue 12 says, put together by hand from all that a case file can hold: a child from Vietnam, after years in care. */
export function largeCase(id: string): CaseFile {
  let written = 0
  const write = () => (written < size.texts ? prose((written += 1), size.letters) : undefined)
  const named = answersOf(vietnam.answers)
  const texts = (Object.entries(questions) as [QuestionId, Question][]).flatMap(([question, asked]) => {
    // The bar of each page says these two.
    if (!isText(asked) || question === 'reference' || question === 'known-as') return []
    const text = write()
    return text === undefined ? [] : [[question, answered(text)] as const]
  })
  const marks = (Object.entries(questions) as [QuestionId, Question][]).flatMap(([question, asked]) =>
    asked.kind === 'indicator-marks' ? [[question, marksOf(asked.theme)] as const] : []
  )
  const answers = {
    ...named,
    ...Object.fromEntries(texts),
    ...Object.fromEntries(marks),
    screenings: entries('screenings', size.screenings, write, { 'screening-occasion': 'before-a-review' }),
    reviews: entries('reviews', size.reviews, write, { 'review-state': 'review-held' }),
    visits: entries('visits', size.visits, write, {})
  } as Answers
  if (written < size.texts) throw new Error(`Only ${written} texts have a place in the case.`)
  const actions = Object.fromEntries(
    Array.from({ length: size.actions }, (_, index) => [`added-${index + 1}`, actionOf(index + 1)])
  )
  return {
    ...newCase(id, '2024-01-01'),
    answers,
    actions,
    savedAt: '2026-11-24T09:00:00.000Z',
    revision: 1,
    changes: 5_000
  }
}
