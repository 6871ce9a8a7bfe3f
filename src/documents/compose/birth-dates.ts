import { besideWords } from '../../i18n/lists'
import type { Words } from '../../i18n/words'

/** A date of birth as it is printed, with who gave it. */
export interface Dated {
  readonly date: string
  readonly source: string
}

/** The same dates, each once with all who gave it: where they agree, that is one fact. */
export function eachDateOnce(dates: readonly Dated[], words: Words): readonly Dated[] {
  const different = [...new Set(dates.map(({ date }) => date))]
  return different.map((date) => {
    const sources = dates.filter((one) => one.date === date).map(({ source }) => source)
    return { date, source: besideWords([...new Set(sources)], words) }
  })
}
