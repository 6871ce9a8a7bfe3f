import type { DateParts } from '../../../machines/case-file/date-parts'
import type { DateProblem } from '../../../machines/case-file/read-date'
import { lastDayOf } from '../../../machines/facts/dates'
import { dateWords } from '../../documents/compose/words/date-words'
import type { Words } from '../../i18n/words'

/** A number as dates accept it, otherwise NaN. */
const numberIn = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : NaN)

/** Which part makes this no date; for a day that its month does not have, also how many days the month has. An empty month makes no day wrong. */
function whyNoDate({ day, month, year }: DateParts): Readonly<Record<string, string | number>> {
  const [inYear, inMonth] = [numberIn(year), month.trim() === '' ? 1 : numberIn(month)]
  if (!(inMonth >= 1 && inMonth <= 12)) return { wrong: 'month' }
  if (!(inYear >= 1900 && inYear <= 2100)) return { wrong: 'year' }
  if (day.trim() !== '' && Number.isNaN(numberIn(day))) return { wrong: 'typed' }
  const first = `${String(inYear)}-${String(inMonth).padStart(2, '0')}-01`
  const last = lastDayOf({ date: first, precision: 'month' })
  return { wrong: 'day', month: dateWords(first, 'month'), days: Number(last.slice(-2)) }
}

/** The part that a date lacks. With two, all three are asked for. */
function missingOf({ day, month, year }: DateParts): string {
  const missing = Object.entries({ day, month, year }).filter(([, text]) => text.trim() === '')
  return missing.map(([part]) => part).join('-')
}

/**
 * What is wrong with a date, in the words beside its boxes. For a date that does not exist, the part that makes it so, and no other.
 * @param other the name of the day that it cannot come before
 */
export const problemBeside = (problem: DateProblem, typed: DateParts, words: Words, other = ''): string =>
  words(`problems.beside.${problem}`, {
    other,
    missing: missingOf(typed),
    ...whyNoDate(typed)
  })
