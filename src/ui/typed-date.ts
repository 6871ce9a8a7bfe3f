type Part = 'day' | 'month' | 'year'

const monthsIn = (language: string): readonly string[] => {
  const nameOf = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) =>
    nameOf.format(new Date(Date.UTC(2000, index))).toLowerCase()
  )
}

/** The number of a month by its name, or by three letters of it and more; anything else as it is. */
function monthOf(text: string, language: string): string {
  const typed = text.trim().replace(/\.$/, '').toLowerCase()
  const index = typed.length < 3 ? -1 : monthsIn(language).findIndex((name) => name.startsWith(typed))
  return index < 0 ? text : String(index + 1)
}

/**
 * A year of two figures is one of this century up to 2049: what was meant by a later one cannot be told, nor whether 19 and 20 are the
 * first half of one.
 */
function yearOf(text: string): string {
  const typed = text.trim()
  return /^[0-4]\d$/.test(typed) && typed !== '19' && typed !== '20' ? `20${typed}` : text
}

const dayFirst =
  /^(\d{1,2})(?:st|nd|rd|th)?(?:\s*[./-]\s*|\s+(?:of\s+)?)(\d{1,2}|[a-z]{3,9}\.?)(?:\s*[./-]\s*|,?\s+)(\d{4}|\d\d)$/i
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/

/** A whole date in the box of one of its parts, in its three parts; the day comes before the month. */
function wholeDate(text: string, language: string): Readonly<Record<Part, string>> | undefined {
  const typed = text.trim()
  const [, day, month, year] = dayFirst.exec(typed) ?? []
  const [, isoYear, isoMonth, isoDay] = yearFirst.exec(typed) ?? []
  // Of two figures, two and two nobody can tell which are the year.
  if (/^\d\d?-\d\d?-\d\d$/.test(typed)) return undefined
  if (day !== undefined && month !== undefined && year !== undefined)
    return { day, month: monthOf(month, language), year: yearOf(year) }
  if (isoYear === undefined || isoMonth === undefined || isoDay === undefined) return undefined
  return { day: String(Number(isoDay)), month: String(Number(isoMonth)), year: isoYear }
}

/**
 * What somebody typed into one box of a date, as its boxes take it; nothing where that is how it stands.
 * @param language whose names of months are read, as a tag
 */
export function asNumbers(
  part: Part,
  text: string,
  language: string
): Partial<Record<Part, string>> | undefined {
  const whole = wholeDate(text, language)
  if (whole !== undefined) return whole
  const day = () => text.trim().replace(/^(\d{1,2})(st|nd|rd|th)$/i, '$1')
  const number = { day, month: () => monthOf(text, language), year: () => yearOf(text) }[part]()
  return number === text ? undefined : { [part]: number }
}
