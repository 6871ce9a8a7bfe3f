import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../machines/case-file/answer'
import {
  addDays,
  addMonths,
  ageOn,
  birthday,
  daysBetween,
  firstDayOf,
  lastDayOf,
  later,
  sooner
} from '../../machines/facts/dates'

const start = Temporal.PlainDate.from('1950-01-01')
const day = (from: number, to: number): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: from, max: to }).map((days) => start.add({ days }).toString())
const born = day(0, 40_000)
const anyDay = day(0, 60_000)

describe('days', () => {
  test('a birthday is the first day on which somebody has that age', () => {
    fc.assert(
      fc.property(born, fc.integer({ min: 1, max: 30 }), (date, years) => {
        const reached = birthday(date, years)
        expect(ageOn(date, reached)).toBe(years)
        expect(ageOn(date, addDays(reached, -1))).toBe(years - 1)
      })
    )
  })

  test('a birthday is on the day of birth, or on 1 March for who was born on 29 February', () => {
    fc.assert(
      fc.property(born, fc.integer({ min: 1, max: 30 }), (date, years) => {
        const year = Number(date.slice(0, 4)) + years
        const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
        const monthAndDay = date.slice(5) === '02-29' && !isLeap ? '03-01' : date.slice(5)
        expect(birthday(date, years)).toBe(`${year}-${monthAndDay}`)
      })
    )
  })

  test('an age never falls as days go by', () => {
    fc.assert(
      fc.property(born, anyDay, fc.integer({ min: 1, max: 800 }), (date, on, more) => {
        fc.pre(on >= date)
        expect(ageOn(date, addDays(on, more))).toBeGreaterThanOrEqual(ageOn(date, on))
        expect(ageOn(date, on)).toBeGreaterThanOrEqual(0)
      })
    )
  })

  test('adding days and counting them undo each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      })
    )
  })

  test('of two days, the one is sooner and the other later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 2000 }), (date, days) => {
        const after = addDays(date, days)
        expect([sooner(date, after), sooner(after, date)]).toEqual([date, date])
        expect([later(date, after), later(after, date)]).toEqual([after, after])
      })
    )
  })

  test('months added end in the month that they name, on the same day or on its last', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (date, months) => {
        const reached = addMonths(date, months)
        const from = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
        const to = Number(reached.slice(0, 4)) * 12 + Number(reached.slice(5, 7))
        expect(to - from).toBe(months)
        const isSameDay = reached.slice(8) === date.slice(8)
        const isLastOfMonth = addDays(reached, 1).slice(8) === '01'
        expect(isSameDay || (isLastOfMonth && reached.slice(8) < date.slice(8))).toBe(true)
      })
    )
  })

  test('a rough date spans exactly its month or its year', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('day', 'month', 'year'), (date, precision) => {
        const first = { day: date, month: `${date.slice(0, 7)}-01`, year: `${date.slice(0, 4)}-01-01` }[
          precision
        ]
        const known = { date: first, precision }
        const kept = { day: 10, month: 7, year: 4 }[precision]
        const next = addDays(lastDayOf(known), 1)
        expect(firstDayOf(known)).toBe(first)
        expect(lastDayOf(known).slice(0, kept)).toBe(first.slice(0, kept))
        expect(next.slice(0, kept)).not.toBe(first.slice(0, kept))
      })
    )
  })
})
