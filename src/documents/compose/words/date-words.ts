import { spokenLanguage } from '../../../i18n/spoken'

type Parts = Intl.DateTimeFormatOptions

type Form = 'day' | 'month' | 'year' | 'time' | 'day-and-time' | 'in-england'

const day: Parts = { day: 'numeric', month: 'long', year: 'numeric' }
const time: Parts = { hour: '2-digit', minute: '2-digit' }
// A day is in universal time, so that no time zone moves it. An instant is read on the reader’s clock.
const anywhere: Parts = { timeZone: 'UTC' }

const forms: Readonly<Record<Form, Parts>> = {
  day: { ...day, ...anywhere },
  month: { month: 'long', year: 'numeric', ...anywhere },
  year: { year: 'numeric', ...anywhere },
  time,
  'day-and-time': { ...day, ...time },
  'in-england': { ...day, ...time, timeZone: 'Europe/London' }
}

// A document says hundreds of days, and a format takes longer to make than to use.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(form: Form): Intl.DateTimeFormat {
  const { tag } = spokenLanguage()
  const key = `${tag} ${form}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, forms[form])
  formats.set(key, format)
  return format
}

/** Made anew each time: a person who travels has another clock. */
const ofInstant = (instant: string, form: Form): string =>
  new Intl.DateTimeFormat(spokenLanguage().tag, forms[form]).format(new Date(instant))

/**
 * A day, month or year in words. The list of cases needs it too, so it is the browser's own formatting, without the
 * library that does arithmetic.
 * @param date `YYYY-MM-DD`
 * @param precision how much of it is known
 */
export const dateWords = (date: string, precision: 'day' | 'month' | 'year' = 'day'): string =>
  formatOf(precision).format(new Date(`${date}T00:00:00Z`))

/** The time of an instant, such as "14:03". */
export const timeWords = (instant: string): string => ofInstant(instant, 'time')

/** The day and time of an instant, such as "24 November 2026 at 14:03". */
export const dateTimeWords = (instant: string): string => ofInstant(instant, 'day-and-time')

/** The day and time of an instant in England, wherever the machine says it is: on paper that several people hold in one night. */
export const timeInEngland = (instant: string): string => ofInstant(instant, 'in-england')

/**
 * When something was done, as its reader needs it now: the time alone on the same day, with the day on any other. “Saved 13:45”, read the next morning,
 * would be taken for today’s.
 * @param instant ISO text
 * @param now ISO text
 */
export const sinceWords = (instant: string, now: string): string =>
  new Date(instant).toDateString() === new Date(now).toDateString()
    ? timeWords(instant)
    : dateTimeWords(instant)
