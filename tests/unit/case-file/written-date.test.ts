import { expect, it } from 'vitest'
import { writtenDate } from '../../../machines/case-file/written-date'

it.each<[string, unknown, string]>([
  ['2026-05-04', 'day', '4 May 2026'],
  ['2026-05-04', 'month', 'May 2026'],
  ['2026-05-04', 'year', '2026'],
  // What an earlier build may have left beside it is read as a day: nothing of the date is lost.
  ['2026-05-04', 'week', '4 May 2026'],
  ['2026-05-04', undefined, '4 May 2026'],
  ['soon', 'day', 'soon'],
  ['', 'day', '']
])('%s known to the %s is written %s', (date, precision, written) => {
  expect(writtenDate(date, precision)).toBe(written)
})
