import { describe, expect, it } from 'vitest'
import { dayOfCase, isDayOfCase } from '../../../machines/training/day'
import { answersOf, isItems, type ScenarioAnswer } from '../../../machines/training/scenario-answers'

const begins = '2027-03-30'

describe('a day of a case', () => {
  it.each([
    ['day 1', '2027-03-30'],
    ['day 2', '2027-03-31'],
    ['day 3', '2027-04-01'],
    ['day 0', '2027-03-29'],
    ['day -364', '2026-03-30']
  ])('%s is counted from the first, which is day 1', (written, day) => {
    expect(dayOfCase(written, begins)).toBe(day)
    expect(isDayOfCase(written)).toBe(true)
  })

  it.each(['2027-03-30', 'day', 'Day 3', 'day 3 ', 'day three', 'day 12345', 'one day 3'])(
    '“%s” is none',
    (written) => {
      expect(dayOfCase(written, begins)).toBeUndefined()
      expect(isDayOfCase(written)).toBe(false)
    }
  )
})

describe('what is given as an answer', () => {
  it.each<[string, ScenarioAnswer, boolean]>([
    ['entries', [{ 'person-name': 'Ada' }], true],
    ['no entry', [], true],
    ['options', ['police', 'carer'], false],
    ['a text', 'police', false],
    ['a reason', { reason: 'not-known' }, false]
  ])('%s: whether it is a list of entries', (_, given, isList) => {
    expect(isItems(given)).toBe(isList)
  })

  it('is no list of entries where one of them is a text: whoever wrote it is told', () => {
    expect(isItems([{ 'person-name': 'Ada' }, 'Max'] as unknown as ScenarioAnswer)).toBe(false)
  })

  it.each([
    ['day 2', { date: '2027-03-31', precision: 'day' }],
    ['2026-05-07', { date: '2026-05-07', precision: 'day' }],
    ['2026-05', { date: '2026-05-01', precision: 'month' }],
    ['2026', { date: '2026-01-01', precision: 'year' }]
  ])('%s is a date as it was written', (given, value) => {
    expect(answersOf({ 'assessment-started-on': given }, begins)['assessment-started-on']).toEqual({
      state: 'answered',
      value
    })
  })

  it('is a rough date with what was said of it, and without where nothing was', () => {
    const of = (given: ScenarioAnswer) =>
      answersOf({ 'assessment-started-on': given })['assessment-started-on']
    expect(of({ about: '2026', words: 'when it snowed' })).toStrictEqual({
      state: 'answered',
      value: { date: '2026-01-01', precision: 'year', words: 'when it snowed' }
    })
    expect(of({ about: '2026-05' })).toStrictEqual({
      state: 'answered',
      value: { date: '2026-05-01', precision: 'month' }
    })
  })

  it('is, of signs, what was marked and what was seen, on the first screening', () => {
    const seen = { who: 'The carer', when: 'On Monday', context: 'At the door' }
    const answers = answersOf({
      screenings: [{ 'screening-on': '2026-11-23' }],
      'marks-missing-and-movement': { marks: { 'a-sign': 'seen' } },
      'indicator-details': { details: { 'a-sign': seen } }
    })
    const screenings = answers.screenings?.state === 'answered' ? answers.screenings.value : []
    const [first = ''] = screenings.map(({ id }) => id)
    expect(answers['marks-missing-and-movement']).toEqual({
      state: 'answered',
      value: { [first]: { 'a-sign': 'seen' } }
    })
    expect(answers['indicator-details']).toEqual({
      state: 'answered',
      value: { [first]: { 'a-sign': seen } }
    })
  })

  it('names a person by the place in the list, and nobody who is not in it', () => {
    const people = [{ 'person-name': 'Ada' }, { 'person-name': 'Max' }]
    const answers = answersOf({ people, 'reviewing-officer': 'Max' })
    const listed = answers.people?.state === 'answered' ? answers.people.value.map(({ id }) => id) : []
    expect(answers['reviewing-officer']).toEqual({ state: 'answered', value: listed[1] })
    expect(() => answersOf({ people, 'reviewing-officer': 'Bo' })).toThrow('Bo is not among the people')
  })
})
