import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DateQuestion } from '../../content/shape'
import { addDays } from '../../machines/facts/dates'
import { answerFromDate, problemOf } from '../../machines/case-file/read-date'
import { answerFromText, datePartsOf } from '../../machines/case-file/date-parts'

const today = '2026-11-24'
const question = fc.record({
  kind: fc.constant('date' as const),
  tense: fc.constantFrom('happened', 'planned', 'either'),
  serves: fc.constant(['¶7'] as const)
})
const exact: fc.Arbitrary<DateQuestion> = question
const rough: fc.Arbitrary<DateQuestion> = question.map((one) => ({ ...one, approximate: true }))

const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim())
const real = fc
  .tuple(fc.integer({ min: -30_000, max: 0 }), fc.constantFrom('day', 'month', 'year'), words)
  .map(([days, precision, said]) => {
    const [year = '', month = '', day = ''] = addDays(today, days).split('-')
    return {
      year,
      month: precision === 'year' ? '' : String(Number(month)),
      day: precision === 'day' ? String(Number(day)) : '',
      words: said
    }
  })
const part = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 40 }).map(String),
  fc.integer({ min: 1890, max: 2110 }).map(String),
  fc.string({ unit: 'grapheme', maxLength: 6 })
)
const anything = fc.record({ day: part, month: part, year: part, words: fc.string({ unit: 'grapheme' }) })

test('a date that can be read stands in its field as it was typed', () => {
  fc.assert(
    fc.property(real, rough, (parts, asked) => {
      const answer = answerFromDate(parts, asked, today)
      expect(answer?.state).toBe('answered')
      expect(datePartsOf(answer)).toEqual(parts)
    })
  )
})

test('whatever is typed is an answer or kept exactly, and then has a problem', () => {
  fc.assert(
    fc.property(anything, fc.oneof(rough, exact), (parts, asked) => {
      const answer = answerFromDate(parts, asked, today)
      if (answer === undefined) expect(Object.values(parts).join('')).toBe('')
      else if (answer.state === 'answered') expect(problemOf(asked, answer, today)).toBeUndefined()
      else {
        expect(answer).toEqual({ state: 'unfinished', typed: parts })
        expect(datePartsOf(answer)).toEqual(parts)
        expect(problemOf(asked, answer, today)).toBeDefined()
      }
    })
  )
})

test('only a question that takes a rough date gives one', () => {
  fc.assert(
    fc.property(fc.oneof(anything, real), exact, (parts, asked) => {
      const answer = answerFromDate(parts, asked, today)
      if (answer?.state === 'answered') expect(answer.value.precision).toBe('day')
    })
  )
})

test('what has happened is never after today', () => {
  const near = fc.integer({ min: -400, max: 400 }).map((days) => {
    const [year = '', month = '', day = ''] = addDays(today, days).split('-')
    return { year, month, day, words: '' }
  })
  fc.assert(
    fc.property(near, exact, (parts, asked) => {
      const typed = `${parts.year}-${parts.month}-${parts.day}`
      const isRefused = answerFromDate(parts, asked, today)?.state === 'unfinished'
      expect(isRefused).toBe(asked.tense === 'happened' && typed > today)
    })
  )
})

test('a text is kept character by character, whatever it holds, unless that is spaces alone', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.integer({ min: 19_998, max: 20_002 }).map((length) => '\u0007ש'.repeat(length).slice(0, length))
  )
  fc.assert(
    fc.property(text, (typed) => {
      const isBlank = /^\s*$/u.test(typed)
      expect(answerFromText(typed)).toEqual(isBlank ? undefined : { state: 'answered', value: typed })
    })
  )
})
