import type { Words } from '../../i18n/words'

/** What stands over the parts of a date. */
export const dateLabels = (words: Words) => ({
  day: words('case.day'),
  month: words('case.month'),
  year: words('case.year'),
  words: words('case.date-words')
})
