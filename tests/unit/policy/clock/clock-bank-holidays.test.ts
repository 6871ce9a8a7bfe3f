import { describe, expect, test } from 'vitest'
import { bankHolidays, firstYear, lastYear } from '../../../../content/bank-holidays'
import { addWorkingDays } from '../../../../machines/policy/clock/working-days'

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
const two = (number: number) => String(number).padStart(2, '0')
const day = (year: number, month: number, date: number) => `${year}-${two(month)}-${two(date)}`

/** A calendar of its own, so that the table is not held against the code that counts by it. */
const dayInMilliseconds = 86_400_000
const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayInMilliseconds).toISOString().slice(0, 10)
const isWeekend = (date: string): boolean => [0, 6].includes(new Date(date).getUTCDay())

/** Easter Sunday by Gauss's rule as Lichtenberg mended it: nothing here is shared with the table. */
function easter(year: number): string {
  const k = Math.floor(year / 100)
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25)
  const s = 2 - Math.floor((3 * k + 3) / 4)
  const a = year % 19
  const d = (19 * a + m) % 30
  const r = Math.floor((d + Math.floor(a / 11)) / 29)
  const og = 21 + d - r
  const sz = 7 - ((year + Math.floor(year / 4) + s) % 7)
  const oe = 7 - ((og - sz) % 7)
  return addDays(day(year, 3, 1), og + oe - 1)
}

const isMonday = (date: string) => {
  let monday = '2013-12-30'
  while (monday < date) monday = addDays(monday, 7)
  return monday === date
}
const mondayFrom = (date: string, step: 1 | -1): string =>
  isMonday(date) ? date : mondayFrom(addDays(date, step), step)

/** The weekday on which a holiday is kept: the day itself, else the next one that no other holiday takes. */
const kept = (date: string, taken: readonly string[] = []): string =>
  isWeekend(date) || taken.includes(date) ? kept(addDays(date, 1), taken) : date

const early: Readonly<Record<number, string>> = { 2020: '2020-05-08' }
const spring: Readonly<Record<number, readonly string[]>> = { 2022: ['2022-06-02', '2022-06-03'] }
const once: Readonly<Record<number, readonly string[]>> = { 2022: ['2022-09-19'], 2023: ['2023-05-08'] }

function byRule(year: number): readonly string[] {
  const christmas = kept(day(year, 12, 25))
  return [
    kept(day(year, 1, 1)),
    addDays(easter(year), -2),
    addDays(easter(year), 1),
    early[year] ?? mondayFrom(day(year, 5, 1), 1),
    ...(spring[year] ?? [mondayFrom(day(year, 5, 31), -1)]),
    mondayFrom(day(year, 8, 31), -1),
    christmas,
    kept(day(year, 12, 26), [christmas]),
    ...(once[year] ?? [])
  ].sort()
}

describe('the table of bank holidays', () => {
  test.each(years)('%i is what the rule and the one-offs of that year give', (year) => {
    expect(bankHolidays[year]?.map((date) => `${year}-${date}`)).toEqual(byRule(year))
  })

  test('holds every year from the first to the last, and no other', () => {
    expect(Object.keys(bankHolidays).map(Number)).toEqual(years)
    expect(years).toEqual(expect.arrayContaining([2014, 2027]))
  })

  test('knows Easter Sundays that were kept', () => {
    expect([2014, 2016, 2019, 2024, 2025, 2026].map(easter)).toEqual([
      '2014-04-20',
      '2016-03-27',
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05'
    ])
  })
})

describe('working days', () => {
  test('leave out weekends and bank holidays', () => {
    const working = ['2026-12-24', '2026-12-29', '2022-09-20', '2020-05-04']
    const not = [
      '2026-12-25',
      '2026-12-26',
      '2026-12-27',
      '2026-12-28',
      '2022-09-19',
      '2020-05-08',
      '2026-08-31'
    ]
    const isCounted = (date: string) => addWorkingDays(addDays(date, -1), 1).date === date
    expect(working.filter((date) => !isCounted(date))).toEqual([])
    expect(not.filter(isCounted)).toEqual([])
  })

  test('are counted from the next day, over Christmas and New Year', () => {
    expect(addWorkingDays('2025-12-22', 10)).toEqual({ date: '2026-01-08', pastTable: false })
    expect(addWorkingDays('2026-12-25', 1)).toEqual({ date: '2026-12-29', pastTable: false })
    expect(addWorkingDays('2026-12-25', 0)).toEqual({ date: '2026-12-25', pastTable: false })
  })

  test('say so where the count leaves the table', () => {
    expect(addWorkingDays(`${lastYear}-12-30`, 1)).toEqual({ date: `${lastYear}-12-31`, pastTable: false })
    expect(addWorkingDays(`${lastYear}-12-30`, 2).pastTable).toBe(true)
    expect(addWorkingDays('2013-12-20', 2).pastTable).toBe(true)
  })
})
