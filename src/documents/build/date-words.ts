import { Temporal } from 'temporal-polyfill'

const format = { day: 'numeric', month: 'long', year: 'numeric' } as const

/**
 * A day, month or year in words.
 * @param date `YYYY-MM-DD`
 * @param precision how much of it is known
 * @param language as BCP 47
 */
export function dateWords(
  date: string,
  precision: 'day' | 'month' | 'year' = 'day',
  language = 'en-GB'
): string {
  const plain = Temporal.PlainDate.from(date)
  if (precision === 'year') return String(plain.year)
  if (precision === 'month') return plain.toLocaleString(language, { month: 'long', year: 'numeric' })
  return plain.toLocaleString(language, format)
}

/** The time of an instant, such as "14:03". */
export const timeWords = (instant: string, language = 'en-GB'): string =>
  Temporal.Instant.from(instant).toLocaleString(language, { hour: '2-digit', minute: '2-digit' })

/** The day and time of an instant, such as "24 November 2026 at 14:03". */
export const dateTimeWords = (instant: string, language = 'en-GB'): string =>
  Temporal.Instant.from(instant).toLocaleString(language, { ...format, hour: '2-digit', minute: '2-digit' })
