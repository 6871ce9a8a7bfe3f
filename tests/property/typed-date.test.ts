import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asNumbers } from '../../src/ui/typed-date'

const months = 'January February March April May June July August September October November December'.split(
  ' '
)
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const part = fc.constantFrom('day' as const, 'month' as const, 'year' as const)

interface Day {
  readonly day: string
  readonly month: string
  readonly year: string
  readonly name: string
  readonly weekday: number
}
const real: fc.Arbitrary<Day> = fc.integer({ min: -25_500, max: 47_500 }).map((days) => {
  const at = new Date(Date.UTC(1970, 0, 1 + days))
  return {
    day: String(at.getUTCDate()),
    month: String(at.getUTCMonth() + 1),
    year: String(at.getUTCFullYear()),
    name: months[at.getUTCMonth()] ?? '',
    weekday: at.getUTCDay()
  }
})
const ordinal = (day: string) =>
  `${day}${/^1.$/.test(day) ? 'th' : (['th', 'st', 'nd', 'rd'][Number(day.slice(-1))] ?? 'th')}`
const two = (text: string) => text.padStart(2, '0')

/** As dates were taken before anything was taken as it is said. */
const takenBefore: readonly ((one: Day) => string)[] = [
  ({ day, name, year }) => `${day} ${name} ${year}`,
  ({ day, name, year }) => `${ordinal(day)} of ${name}, ${year}`,
  ({ day, name, year }) => ` ${day}-${name.slice(0, 3).toLowerCase()}-${year} `,
  ({ day, name, year }) => `${day} ${name.slice(0, 4)}. ${year}`,
  ({ day, month, year }) => `${day}/${month}/${year}`,
  ({ day, month, year }) => `${day} ${month} ${year}`,
  ({ day, month, year }) => `${day}.${month}.${year}`,
  ({ day, month, year }) => `${year}-${two(month)}-${two(day)}`
]
const saidOnly: readonly ((one: Day) => string)[] = [
  ({ day, name, year }) => `${name} ${day}, ${year}`,
  ({ day, name, year }) => `${name} ${ordinal(day)} ${year}`
]
const anyForm = fc.constantFrom(...takenBefore, ...saidOnly)

test('what was taken before is taken still', () => {
  fc.assert(
    fc.property(part, real, fc.constantFrom(...takenBefore), (box, one, form) => {
      const { day, month, year } = one
      expect(asNumbers(box, form(one), 'en-GB')).toEqual({ day, month, year })
    })
  )
})

test('a weekday before it, “the”, a full stop or a comma change no date, and another day’s weekday leaves it unread', () => {
  const before = fc.constantFrom('', 'the ', 'The ')
  const after = fc.constantFrom('', '.', ',', ' .')
  fc.assert(
    fc.property(part, real, anyForm, before, after, fc.integer({ min: 0, max: 6 }), (...given) => {
      const [box, one, form, the, end, off] = given
      const { day, month, year } = one
      const text = `${the}${form(one).trim()}${end}`
      expect(asNumbers(box, text, 'en-GB')).toEqual({ day, month, year })
      const said = `${weekdays[(one.weekday + off) % 7] ?? ''}, ${text}`
      expect(asNumbers(box, said, 'en-GB')).toEqual(off === 0 ? { day, month, year } : undefined)
    })
  )
})

const token = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map(String),
  fc.integer({ min: 1900, max: 2100 }).map(String),
  fc.constantFrom(...months, ...months.map((name) => name.slice(0, 3)), ...weekdays),
  fc.constantFrom('st', 'th', 'of', 'the', 'or', 'x')
)
const separator = fc.constantFrom(' ', ' ', ' ', ', ', '/', '-', '.', '', ' / ')
const anything = fc
  .array(fc.tuple(token, separator), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.map((piece) => piece.join('')).join(''))

test('no date is guessed: each part stands in what was typed, in an order that has one reading', () => {
  fc.assert(
    fc.property(part, anything, (box, text) => {
      const given = asNumbers(box, text, 'en-GB')
      if (given === undefined) return
      // The figures in their order; a month that is named is its number, wherever it stands.
      const figures = text.match(/\d+/g) ?? []
      const named = months.findIndex((name) => text.toLowerCase().includes(name.slice(0, 3).toLowerCase()))
      const isNamed = named >= 0
      const { day, month, year } = given
      // A word in the place of the month stands there, and is refused.
      if (month !== undefined && !/^\d+$/.test(month)) return
      const shown = (value: string | undefined, figure: string | undefined) =>
        value !== undefined &&
        (value === figure || Number(value) === Number(figure) || value === `20${figure ?? ''}`)
      if (day !== undefined && month !== undefined) {
        if (isNamed) expect(month).toBe(String(named + 1))
        const [first, second, third] = figures
        const isIso = !isNamed && first?.length === 4
        const asked = isNamed
          ? [first, undefined, second]
          : isIso
            ? [third, second, first]
            : [first, second, third]
        expect(shown(day, asked[0])).toBe(true)
        if (!isNamed) expect(shown(month, asked[1])).toBe(true)
        // Without a year in what was typed there is none.
        expect(year === undefined ? asked[2] === undefined && isNamed : shown(year, asked[2])).toBe(true)
        expect(figures).toHaveLength(asked.filter((one) => one !== undefined).length)
      } else {
        expect(Object.keys(given)).toEqual([box])
        expect(figures.length).toBeLessThanOrEqual(1)
        const [value] = Object.values(given)
        expect(isNamed ? value === String(named + 1) : shown(value, figures[0])).toBe(true)
      }
    }),
    { numRuns: 3000 }
  )
})
