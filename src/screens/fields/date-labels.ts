import { datePartsOf } from '../../../machines/case-file/date-parts'
import { dateWords } from '../../documents/compose/words/date-words'
import type { Words } from '../../i18n/words'

/** What stands over the parts of a date. */
export const dateLabels = (words: Words) => ({
  day: words('case.day'),
  month: words('case.month'),
  year: words('case.year'),
  words: words('case.date-words'),
  today: words('case.today')
})

/** Today, in the three boxes of a date and as it is said. */
export const todayIn = (today: string): Readonly<Record<'day' | 'month' | 'year' | 'said', string>> => {
  const { day, month, year } = datePartsOf({
    state: 'answered',
    value: { date: today, precision: 'day' }
  })
  return { day, month, year, said: dateWords(today) }
}
