import fc from 'fast-check'
import { expect, test } from 'vitest'
import { positions, type ImmigrationPosition } from '../../content/immigration-tracks'
import type { CaseView } from '../../machines/case-file/case-file'
import { addDays, birthday } from '../../machines/facts/dates'
import { leavingCare } from '../../machines/policy/adulthood/leaving-care'
import { answersOf, type NamedCase } from '../cases/named-case'

const born = '2008-02-29'
const [fourteen, sixteen, eighteen] = [14, 16, 18].map((years) => birthday(born, years)) as [
  string,
  string,
  string
]

interface Span {
  readonly from: string
  readonly to: string | undefined
}

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 4000, max: 7500 }), fc.option(fc.integer({ min: 1, max: 400 }), { freq: 3 }))
  .map(([start, length]) => {
    const from = addDays(born, start)
    return { from, to: length === null ? undefined : addDays(from, length) }
  })
const spans = fc.array(span, { minLength: 1, maxLength: 5 })
const today = fc.integer({ min: 4000, max: 9500 }).map((days) => addDays(born, days))

const view = (all: readonly Span[], day: string, more: NamedCase['answers'] = {}): CaseView => ({
  answers: answersOf({
    ...more,
    'dates-of-birth': [{ 'birth-date': born, 'birth-source': 'document' }],
    'periods-of-care': all.map(({ from, to }) => ({
      'care-authority': 'Kent',
      'care-legal-basis': 'section-20',
      'care-from': from,
      ...(to === undefined ? {} : { 'care-to': to })
    }))
  }),
  today: day
})

/** The same rule, counted slowly, a day at a time: the first day at 16 or 17 with 13 weeks in care behind it, in care until then. */
function countedDayByDay(all: readonly Span[]): string | undefined {
  const isIn = (day: string) => all.some(({ from, to }) => from <= day && (to === undefined || day < to))
  let days = 0
  for (let day = fourteen; day < eighteen; day = addDays(day, 1)) {
    const wasIn = day > fourteen && isIn(addDays(day, -1))
    if (day >= sixteen && days >= 91 && (isIn(day) || wasIn)) return day
    if (isIn(day)) days += 1
  }
  return undefined
}

test('the day of eligibility is what counting each day in care once gives', () => {
  fc.assert(
    fc.property(spans, (all) => {
      expect(leavingCare(view(all, '2026-11-24')).eligibleFrom).toBe(countedDayByDay(all))
    }),
    { numRuns: 60 }
  )
})

test('who became eligible is eligible in care, relevant out of it, and former relevant from 18; nobody else is', () => {
  fc.assert(
    fc.property(spans, today, (all, day) => {
      const { category, eligibleFrom } = leavingCare(view(all, day))
      const isIn = all.some(({ from, to }) => from <= day && (to === undefined || day < to))
      const expected = day >= eighteen ? 'former-relevant' : isIn ? 'eligible' : 'relevant'
      if (eligibleFrom !== undefined && eligibleFrom <= day) expect(category).toBe(expected)
      else expect(['qualifying', 'none-yet']).toContain(category)
    })
  )
})

test('the order of periods, the authority and immigration status play no part', () => {
  const position = fc.constantFrom(...(Object.keys(positions) as ImmigrationPosition[]))
  fc.assert(
    fc.property(spans, today, position, (all, day, at) => {
      const reversed = view([...all].reverse(), day, { 'immigration-position': at })
      expect(leavingCare(reversed)).toEqual(leavingCare(view(all, day)))
    })
  )
})

test('who comes into care less than 13 weeks before 18 is never eligible', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 91 }), today, (before, day) => {
      const arrival = addDays(eighteen, -before)
      expect(leavingCare(view([{ from: arrival, to: undefined }], day)).eligibleFrom).toBeUndefined()
    })
  )
})
