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

/** In care on a day: until the last day of a period, and on that day too where another begins on the next. */
const isInCare = (all: readonly Span[], day: string): boolean =>
  all.some(({ from, to }) => from <= day && (to === undefined || day < to)) ||
  (all.some(({ to }) => to === day) && all.some(({ from }) => from === addDays(day, 1)))

/** The same rule, counted slowly, a day at a time: the first day at 16 or 17 with 13 weeks in care behind it, in care until then. */
function countedDayByDay(all: readonly Span[]): string | undefined {
  const isIn = (day: string) => isInCare(all, day)
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
      const isIn = isInCare(all, day)
      const expected = day >= eighteen ? 'former-relevant' : isIn ? 'eligible' : 'relevant'
      if (eligibleFrom !== undefined && eligibleFrom <= day) expect(category).toBe(expected)
      else expect(['qualifying', 'none-yet']).toContain(category)
    })
  )
})

// Each period is recorded by its own first and last day: where one follows on the next day, care has not stopped.
test('care that goes on in another period on the next day has no day out of care', () => {
  const all = [
    { from: '2023-12-15', to: '2024-02-29' },
    { from: '2024-03-01', to: undefined }
  ]
  const whole = [{ from: '2023-12-15', to: undefined }]
  for (const day of ['2024-02-28', '2024-02-29', '2024-03-01', '2024-06-10'])
    expect(leavingCare(view(all, day))).toEqual(leavingCare(view(whole, day)))
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
