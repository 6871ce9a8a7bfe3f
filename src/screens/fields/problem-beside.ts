import type { DateParts } from '../../../machines/case-file/date-parts'
import type { DateProblem } from '../../../machines/case-file/read-date'
import { lastDayOf } from '../../../machines/facts/dates'
import { dateWords } from '../../documents/compose/date-words'
import type { Words } from '../../i18n/words'

/** A number as a date takes it; nothing that it takes for none. */
const numberIn = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : NaN)

/** Which part makes a date none, and of a day that its month has not, how many days that month has. An empty month makes none wrong. */
function whyNoDate({ day, month, year }: DateParts): Readonly<Record<string, string | number>> {
  const [inYear, inMonth] = [numberIn(year), month.trim() === '' ? 1 : numberIn(month)]
  if (!(inMonth >= 1 && inMonth <= 12)) return { wrong: 'month' }
  if (!(inYear >= 1900 && inYear <= 2100)) return { wrong: 'year' }
  if (day.trim() !== '' && Number.isNaN(numberIn(day))) return { wrong: 'typed' }
  const first = `${String(inYear)}-${String(inMonth).padStart(2, '0')}-01`
  const last = lastDayOf({ date: first, precision: 'month' })
  return { wrong: 'day', month: dateWords(first, 'month'), days: Number(last.slice(-2)) }
}

/**
 * What is wrong with a date, as it stands beside its boxes: of one that there is not, the part that makes it so, and no other.
 * @param other how the day is called that it cannot come before
 */
export const problemBeside = (problem: DateProblem, typed: DateParts, words: Words, other = ''): string =>
  words(`problems.beside.${problem}`, { other, ...whyNoDate(typed) })
