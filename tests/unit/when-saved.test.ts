import { expect, it } from 'vitest'
import { sinceWords } from '../../src/documents/compose/words/date-words'

/** An instant on the clock of this machine. */
const at = (day: number, hour: number, minute: number) => new Date(2026, 10, day, hour, minute).toISOString()

it('says the time alone of what was saved today, and the day too of what was saved before', () => {
  expect(sinceWords(at(26, 13, 45), at(26, 23, 59))).toBe('13:45')
  expect(sinceWords(at(26, 13, 45), at(27, 0, 1))).toBe('26 November 2026 at 13:45')
  // The same hour a day later is another day.
  expect(sinceWords(at(26, 13, 45), at(27, 13, 45))).toBe('26 November 2026 at 13:45')
})
