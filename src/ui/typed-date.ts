type Part = 'day' | 'month' | 'year'
type Parts = Readonly<Partial<Record<Part, string>>>

const months = Array.from({ length: 12 }, (_, index) => Date.UTC(2000, index))
// The second day of 2000 was a Sunday.
const weekdays = Array.from({ length: 7 }, (_, index) => Date.UTC(2000, 0, 2 + index))

/** Which of the names of some days a text is, or begins with its first three letters or more; -1 where it is none. */
function placeOf(text: string, kind: 'month' | 'weekday', days: readonly number[], language: string): number {
  const typed = text.trim().replace(/\.$/, '').toLowerCase()
  // “Weds” has an s of its own.
  const begun = kind === 'weekday' && typed === 'weds' ? 'wed' : typed
  if (begun.length < 3) return -1
  const nameOf = new Intl.DateTimeFormat(language, { [kind]: 'long', timeZone: 'UTC' })
  return days.findIndex((day) => nameOf.format(day).toLowerCase().startsWith(begun))
}

/** The number of a month from its name, or from its first three letters or more. Any other text stays as it is. */
function monthOf(text: string, language: string): string {
  const index = placeOf(text, 'month', months, language)
  return index < 0 ? text : String(index + 1)
}

/** Two figures up to 49 are a year of this century. With a higher number nobody can tell the century; 19 and 20 may be the first half of a year. */
const yearOf = (typed: string): string =>
  /^[0-4]\d$/.test(typed) && typed !== '19' && typed !== '20' ? `20${typed}` : typed

const dayFirst =
  /^(\d{1,2})(?:st|nd|rd|th)?(?:\s*[./-]\s*|\s+(?:of\s+)?)(\d{1,2}|[a-z]{3,9}\.?)(?:(?:\s*[./-]\s*|,?\s+)(\d{4}|\d\d))?$/i
const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/

/** A date typed into the box of one part, split into its parts. In figures the day comes before the month, and only a month that is named can do without a year. */
function splitDate(typed: string, language: string): Parts | undefined {
  // In three groups of two figures, nobody can tell which one is the year.
  if (/^\d\d?-\d\d?-\d\d$/.test(typed)) return undefined
  const [, isoYear, isoMonth, isoDay] = yearFirst.exec(typed) ?? []
  if (isoYear !== undefined)
    return { day: String(Number(isoDay)), month: String(Number(isoMonth)), year: isoYear }
  const [, day = '', month = '', year] = dayFirst.exec(typed) ?? []
  if (year !== undefined) return { day, month: monthOf(month, language), year: yearOf(year) }
  const [, name = month, itsDay = day, itsYear] = monthFirst.exec(typed) ?? []
  const number = monthOf(name, language)
  if (number === name) return undefined
  return itsYear === undefined
    ? { day: itsDay, month: number }
    : { day: itsDay, month: number, year: itsYear }
}

/** What was typed without what is only said with a date: a weekday and “the” before it, a full stop or a comma after it. And which weekday that was. */
function unsaid(text: string, language: string): { readonly typed: string; readonly weekday: number } {
  const typed = text.trim().replace(/\s*[.,]$/, '')
  const [, word = '', rest = ''] = /^([a-z]{3,9})[.,]?\s+(.+)$/i.exec(typed) ?? []
  const weekday = placeOf(word, 'weekday', weekdays, language)
  return { typed: (weekday < 0 ? typed : rest).replace(/^the\s+/i, ''), weekday }
}

/**
 * What somebody typed into one box of a date, in the form that the boxes take. Undefined where it is in that form already, or cannot be put into it without a
 * guess.
 * @param language the language tag for the names of months and weekdays
 */
export function asNumbers(part: Part, text: string, language: string): Parts | undefined {
  const { typed, weekday } = unsaid(text, language)
  const date = splitDate(typed, language)
  if (date?.year !== undefined) {
    const day = new Date(Date.UTC(Number(date.year), Number(date.month) - 1, Number(date.day)))
    // Where the weekday is another day’s, nobody can tell which of the two is wrong.
    return weekday < 0 || weekday === day.getUTCDay() ? date : undefined
  }
  // Nor where the rest of the date stands in other boxes.
  if (weekday >= 0) return undefined
  if (date !== undefined && part === 'day') return date
  const day = () => typed.replace(/^(\d{1,2})(st|nd|rd|th)$/i, '$1')
  const number = { day, month: () => monthOf(typed, language), year: () => yearOf(typed) }[part]()
  return number === text || !/^\d+$/.test(number) ? undefined : { [part]: number }
}
