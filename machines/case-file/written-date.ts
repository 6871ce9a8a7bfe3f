const parts: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' }
}

/**
 * A date from an earlier build, as somebody would have written it in the box that stands for it now. It is in the language of the labels
 * under which it stands (content/merged).
 * @param date `YYYY-MM-DD`; what is none is given back as it is
 * @param precision `day`, `month` or `year`; anything else is read as a day
 */
export function writtenDate(date: string, precision: unknown): string {
  const instant = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(instant.getTime())) return date
  const known = parts[String(precision)] ?? parts['day']
  return new Intl.DateTimeFormat('en-GB', { ...known, timeZone: 'UTC' }).format(instant)
}
