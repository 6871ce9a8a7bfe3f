type Part = 'day' | 'month' | 'year'

const monthsIn = (language: string): readonly string[] => {
  const nameOf = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) =>
    nameOf.format(new Date(Date.UTC(2000, index))).toLowerCase()
  )
}

/** The number of a month from its name, or from its first three letters or more. Any other text stays as it is. */
function monthOf(text: string, language: string): string {
  const typed = text.trim().replace(/\.$/, '').toLowerCase()
  const index = typed.length < 3 ? -1 : monthsIn(language).findIndex((name) => name.startsWith(typed))
  return index < 0 ? text : String(index + 1)
}

/** Two figures up to 49 are a year of this century. With a higher number nobody can tell the century; 19 and 20 may be the first half of a year. */
function yearOf(text: string): string {
  const typed = text.trim()
  return /^[0-4]\d$/.test(typed) && typed !== '19' && typed !== '20' ? `20${typed}` : text
}

const dayFirst =
  /^(\d{1,2})(?:st|nd|rd|th)?(?:\s*[./-]\s*|\s+(?:of\s+)?)(\d{1,2}|[a-z]{3,9}\.?)(?:\s*[./-]\s*|,?\s+)(\d{4}|\d\d)$/i
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/

/** A whole date typed into the box of one part, split into its three parts. The day comes before the month. */
function wholeDate(text: string, language: string): Readonly<Record<Part, string>> | undefined {
  const typed = text.trim()
  const [, day, month, year] = dayFirst.exec(typed) ?? []
  const [, isoYear, isoMonth, isoDay] = yearFirst.exec(typed) ?? []
  // In three groups of two figures, nobody can tell which one is the year.
  if (/^\d\d?-\d\d?-\d\d$/.test(typed)) return undefined
  if (day !== undefined && month !== undefined && year !== undefined)
    return { day, month: monthOf(month, language), year: yearOf(year) }
  if (isoYear === undefined || isoMonth === undefined || isoDay === undefined) return undefined
  return { day: String(Number(isoDay)), month: String(Number(isoMonth)), year: isoYear }
}

/**
 * What somebody typed into one box of a date, in the form that the boxes take. Undefined where it is in that form already.
 * @param language the language tag for the names of months
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
