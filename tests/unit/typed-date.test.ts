import { describe, expect, it } from 'vitest'
import { asNumbers as asNumbersIn } from '../../src/ui/typed-date'

const asNumbers = (part: 'day' | 'month' | 'year', text: string) => asNumbersIn(part, text, 'en-GB')

const december = { day: '3', month: '12', year: '2026' }

describe('a whole date in one box is put into the three', () => {
  it.each([
    '3 December 2026',
    '3rd December 2026',
    '3rd of December, 2026',
    ' 3 Dec. 2026 ',
    '3-dec-26',
    '3/dec/26',
    '3/12/2026',
    '3.12.26',
    '3 / 12 / 2026',
    '2026-12-03'
  ])('%s', (text) => {
    for (const part of ['day', 'month', 'year'] as const) expect(asNumbers(part, text)).toEqual(december)
  })

  // 3 December 2026 is a Thursday.
  it.each([
    'Thursday 3 December 2026',
    'Thursday, 3rd December 2026.',
    'thu 3/12/2026',
    'Thur 3 December 2026',
    'Thurs. the 3rd of December, 2026',
    'the 3rd December 2026',
    'The 3rd of December 2026,',
    '3 December 2026.',
    '3 December 2026 .',
    '3/12/2026.',
    '2026-12-03.',
    'December 3, 2026',
    'December 3rd 2026',
    'Dec. 3, 2026.',
    'Thursday, December 3, 2026'
  ])('as it is said: %s', (text) => {
    for (const part of ['day', 'month', 'year'] as const) expect(asNumbers(part, text)).toEqual(december)
  })

  // Which of the two is wrong, nobody can tell.
  it.each([
    'Friday 3 December 2026',
    'Thursday 3 December',
    'Thursday 3rd',
    'Tue 3/12/2026',
    'Saturday, December 3, 2026',
    'Monday 3/4/26'
  ])('a weekday that is another day’s leaves it as it was typed: %s', (text) => {
    expect(asNumbers('day', text)).toBeUndefined()
  })

  it.each(['3 December', '3rd of December', 'the 3rd December', '3 Dec.', '3 December,'])(
    'in the box of the day, day and month without a year leave the year to be asked: %s',
    (text) => {
      expect(asNumbers('day', text)).toEqual({ day: '3', month: '12' })
      // What stands in another box is not emptied.
      expect(asNumbers('year', text)).toBeUndefined()
    }
  )

  it('has the day before the month, so that another order is refused as no such date', () => {
    expect(asNumbers('day', '3/4/26')).toEqual({ day: '3', month: '4', year: '2026' })
    expect(asNumbers('day', '12/25/2026')).toEqual({ day: '12', month: '25', year: '2026' })
    expect(asNumbers('day', '12/25/2026.')).toEqual({ day: '12', month: '25', year: '2026' })
    // Figures alone say no order where no year does.
    expect(asNumbers('day', '3/4.')).toBeUndefined()
  })

  it.each([
    '3 ma 2026x',
    '3 ma',
    '3 June or July',
    // Thirty days, or a month of 2030.
    'December 30',
    'December 3, 26',
    'Decem 3 Jan 2026',
    'Foo 3, 2026',
    'Monday',
    'the',
    'the Thursday 3 December 2026',
    'a 3 December 2026',
    '3 December 2026..',
    '3/4',
    '2026',
    '20261203',
    '3 12 2026 or later',
    ''
  ])('nothing else is taken for one: %s', (text) => {
    expect(asNumbers('day', text)).toBeUndefined()
  })
})

describe('a part as it is said is put as a number', () => {
  it.each([
    ['day', '3rd', '3'],
    ['day', '21ST', '21'],
    ['day', '29.', '29'],
    ['day', 'the 29th,', '29'],
    ['month', '11.', '11'],
    ['month', 'November,', '11'],
    ['year', '2026.', '2026'],
    ['year', '26.', '2026'],
    ['month', 'dec', '12'],
    ['month', 'Sept.', '9'],
    ['month', ' march', '3'],
    ['month', 'may', '5'],
    ['year', '26', '2026'],
    ['year', '09', '2009'],
    ['year', '49', '2049']
  ] as const)('%s %s', (part, text, number) => {
    expect(asNumbers(part, text)).toEqual({ [part]: number })
  })

  // A year of birth is never guessed, nor is the first half of a year taken for a whole one.
  it.each([
    ['year', '75'],
    ['year', '19'],
    ['year', '20'],
    ['year', '2026'],
    ['year', '202'],
    ['month', 'ma'],
    ['month', 'june or july'],
    ['month', '12'],
    ['month', ''],
    ['day', '3'],
    ['day', 'third'],
    ['day', 'third.'],
    ['day', 'Friday'],
    ['day', '3..'],
    ['month', 'june or july.'],
    ['year', '75 or 76.']
  ] as const)('%s %s is left as it was typed', (part, text) => {
    expect(asNumbers(part, text)).toBeUndefined()
  })
})

it('reads the months of the language that the page is in', () => {
  expect(asNumbersIn('month', 'mai', 'fr')).toEqual({ month: '5' })
  expect(asNumbersIn('month', 'mai', 'en-GB')).toBeUndefined()
})

it('takes no date of two figures each with dashes between, of which either end may be the year', () => {
  for (const text of ['26-04-03', '26-04-03.', 'the 26-04-03', 'Friday 26-04-03'])
    expect(asNumbers('day', text), text).toBeUndefined()
  expect(asNumbers('day', '3-4-2026')).toEqual({ day: '3', month: '4', year: '2026' })
})
