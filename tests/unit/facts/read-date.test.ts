import { describe, expect, it } from 'vitest'
import type { DateQuestion } from '../../../content/shape'
import { answerFromDate, problemOf, problemsIn, readDate } from '../../../machines/case-file/read-date'
import { answerFromText, datePartsOf, noDate } from '../../../machines/case-file/date-parts'

const today = '2026-11-24'
const happened: DateQuestion = { kind: 'date', tense: 'happened', serves: ['¶7'] }
const planned: DateQuestion = { kind: 'date', tense: 'planned', serves: ['¶7'] }
const roughly: DateQuestion = { kind: 'date', tense: 'happened', approximate: true, serves: ['¶7'] }

const parts = (day: string, month: string, year: string, words = '') => ({ day, month, year, words })

describe('a typed date', () => {
  it.each([
    ['31', '4', '2025'],
    ['29', '2', '2025'],
    ['29', '2', '1900'],
    ['0', '1', '2025'],
    ['1', '0', '2025'],
    ['1', '13', '2025'],
    ['one', '4', '2025'],
    ['1', 'May', '2025'],
    ['1', '4', '25'],
    ['1', '4', '1899'],
    ['1', '4', '2101'],
    ['-1', '4', '2025'],
    ['1.5', '4', '2025']
  ])('%s/%s/%s is impossible', (day, month, year) => {
    expect(readDate(parts(day, month, year), happened, today)).toEqual({ problem: 'date-impossible' })
    expect(readDate(parts(day, month, year), roughly, today)).toEqual({ problem: 'date-impossible' })
  })

  it.each([
    [parts('29', '2', '2024'), '2024-02-29'],
    [parts('30', '4', '2025'), '2025-04-30'],
    [parts('01', '02', '2025'), '2025-02-01'],
    [parts(' 1', '2 ', ' 2025 '), '2025-02-01'],
    [parts('1', '1', '1900'), '1900-01-01']
  ])('%j is %s', (typed, date) => {
    expect(readDate(typed, happened, today)).toEqual({ value: { date, precision: 'day' } })
  })

  it('cannot lie after today where it has happened, and can where it is planned', () => {
    expect(readDate(parts('24', '11', '2026'), happened, today)).toHaveProperty('value')
    expect(readDate(parts('25', '11', '2026'), happened, today)).toEqual({ problem: 'date-in-future' })
    expect(readDate(parts('25', '11', '2026'), planned, today)).toHaveProperty('value')
    expect(readDate(parts('25', '11', '2026'), { ...planned, tense: 'either' }, today)).toHaveProperty(
      'value'
    )
  })

  it('may name a month or a year that has begun, and none that has not', () => {
    expect(readDate(parts('', '11', '2026'), roughly, today)).toHaveProperty('value')
    expect(readDate(parts('', '', '2026'), roughly, today)).toHaveProperty('value')
    expect(readDate(parts('', '12', '2026'), roughly, today)).toEqual({ problem: 'date-in-future' })
    expect(readDate(parts('', '', '2027'), roughly, today)).toEqual({ problem: 'date-in-future' })
  })

  it('may be a month or a year only where a rough date may be known', () => {
    expect(readDate(parts('', '2', '2010'), roughly, today)).toEqual({
      value: { date: '2010-02-01', precision: 'month' }
    })
    expect(readDate(parts('', '', '2010'), roughly, today)).toEqual({
      value: { date: '2010-01-01', precision: 'year' }
    })
    expect(readDate(parts('', '2', '2010'), happened, today)).toEqual({ problem: 'date-incomplete' })
    expect(readDate(parts('', '', '2010'), happened, today)).toEqual({ problem: 'date-incomplete' })
  })

  it.each([
    [parts('3', '', '2010'), 'date-incomplete'],
    [parts('3', '2', ''), 'year-needed'],
    [parts('', '2', ''), 'year-needed'],
    [parts('', '', '', 'around Ramadan'), 'year-needed']
  ])('%j is not enough even where it may be rough', (typed, problem) => {
    expect(readDate(typed, roughly, today)).toEqual({ problem })
  })

  it('keeps the words that were said', () => {
    const typed = parts('', '', '2010', 'around Ramadan 2010')
    expect(readDate(typed, roughly, today)).toEqual({
      value: { date: '2010-01-01', precision: 'year', words: 'around Ramadan 2010' }
    })
  })

  it('is no answer while nothing is typed', () => {
    expect(answerFromDate(noDate, happened, today)).toBeUndefined()
    // One part alone is something.
    for (const one of [
      parts('3', '', ''),
      parts('', '3', ''),
      parts('', '', '3'),
      parts('', '', '', 'in May')
    ])
      expect(answerFromDate(one, happened, today)).toEqual({ state: 'unfinished', typed: one })
    expect(answerFromDate(parts('3', '11', '2026'), happened, today)).toEqual({
      state: 'answered',
      value: { date: '2026-11-03', precision: 'day' }
    })
  })

  it('is unfinished while it is no date, with exactly what was typed', () => {
    const typed = parts(' 31', '4 ', '2025', ' said the uncle ')
    expect(answerFromDate(typed, roughly, today)).toEqual({ state: 'unfinished', typed })
  })

  it('comes back into its field as it was answered, no more exact than it was', () => {
    const of = (precision: 'day' | 'month' | 'year', words?: string) =>
      datePartsOf({
        state: 'answered',
        value: { date: '2010-02-03', precision, ...(words === undefined ? {} : { words }) }
      })
    expect(of('day')).toEqual(parts('3', '2', '2010'))
    expect(of('month')).toEqual(parts('', '2', '2010'))
    expect(of('year', 'around Ramadan')).toEqual(parts('', '', '2010', 'around Ramadan'))
  })

  it('comes back into its field from a reason why there is none', () => {
    expect(datePartsOf({ state: 'not-known' })).toEqual(noDate)
    expect(datePartsOf({ state: 'not-known', typed: { year: '2010' } })).toEqual(parts('', '', '2010'))
    expect(datePartsOf({ state: 'not-known', typed: 'as a baby' })).toEqual(parts('', '', '', 'as a baby'))
    expect(datePartsOf(undefined)).toEqual(noDate)
  })
})

describe('a typed text', () => {
  const text = (length: number) => 'ä'.repeat(length)

  it('is an answer, whole, however long it is', () => {
    for (const length of [1, 15_001, 50_001])
      expect(answerFromText(text(length))).toEqual({ state: 'answered', value: text(length) })
  })

  // The task list said that one question less was open, and the sheet for the police had an empty line.
  it.each(['', ' ', '\n \t'])('is no answer when it is empty, or blank: %j', (blank) => {
    expect(answerFromText(blank)).toBeUndefined()
    expect(answerFromText(` Dari${blank}`)).toEqual({ state: 'answered', value: ` Dari${blank}` })
  })
})

describe('the problem of an answer', () => {
  const asked = { kind: 'text', serves: ['¶7'] } as const

  it('is none while the answer is not unfinished', () => {
    expect(problemOf(asked, undefined, today)).toBeUndefined()
    expect(problemOf(asked, { state: 'answered', value: 'Amina' }, today)).toBeUndefined()
    expect(problemOf(happened, { state: 'not-known', typed: { day: '31' } }, today)).toBeUndefined()
  })

  it('is what the field would say', () => {
    expect(problemOf(happened, { state: 'unfinished', typed: parts('31', '4', '2025') }, today)).toBe(
      'date-impossible'
    )
    expect(problemOf(happened, { state: 'unfinished', typed: parts('', '', '2025') }, today)).toBe(
      'date-incomplete'
    )
  })

  // The day stands in its field like any answer, and nobody would type what is there.
  it('is another once the day has come: nobody has said that it happened then', () => {
    const answer = { state: 'unfinished', typed: parts('25', '11', '2026') } as const
    expect(problemOf(happened, answer, today)).toBe('date-in-future')
    expect(problemOf(happened, answer, '2026-11-25')).toBe('date-was-ahead')
  })

  it('is said of each question of a page that has one, in their order, and of no other', () => {
    const unfinished = { state: 'unfinished', typed: parts('', '', '2025') } as const
    const page = [
      ['planned-move', planned, { state: 'unfinished', typed: parts('31', '4', '2025') }],
      ['known-as', asked, { state: 'answered', value: 'Amina' }],
      ['not-asked-yet', happened, undefined],
      ['arrived-on', happened, unfinished]
    ] as const
    expect(problemsIn(page, today)).toEqual([
      { id: 'planned-move', problem: 'date-impossible' },
      { id: 'arrived-on', problem: 'date-incomplete' }
    ])
  })
})
