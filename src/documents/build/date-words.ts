type Parts = Intl.DateTimeFormatOptions

const forPrecision: Readonly<Record<'day' | 'month' | 'year', Parts>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' }
}

// A document says hundreds of days, and a format takes longer to make than to use.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: string, precision: keyof typeof forPrecision): Intl.DateTimeFormat {
  const key = `${language} ${precision}`
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { ...forPrecision[precision], timeZone: 'UTC' })
  formats.set(key, format)
  return format
}

/**
 * A day, month or year in words. The list of cases needs it too, so it is the browser's own formatting, without the
 * library that does arithmetic; a day is set as one of universal time, so that no time zone moves it.
 * @param date `YYYY-MM-DD`
 * @param precision how much of it is known
 * @param language as BCP 47
 */
export const dateWords = (
  date: string,
  precision: 'day' | 'month' | 'year' = 'day',
  language = 'en-GB'
): string => formatOf(language, precision).format(new Date(`${date}T00:00:00Z`))

/** The time of an instant, such as "14:03". */
export const timeWords = (instant: string, language = 'en-GB'): string =>
  new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant))

/** The day and time of an instant, such as "24 November 2026 at 14:03". */
export const dateTimeWords = (instant: string, language = 'en-GB'): string =>
  new Intl.DateTimeFormat(language, { ...forPrecision.day, hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant)
  )
