import { questions } from '../../../content/stages'
import type { itemsOf } from '../../../machines/case-file/read'
import { besideWords, listWords } from '../../i18n/lists'
import type { Words } from '../../i18n/words'
import { answerWords } from './answer-words'
import type { Building } from './context'

type Birth = ReturnType<typeof itemsOf<'dates-of-birth'>>[number]

const { 'birth-source': sourceAsked } = questions['dates-of-birth'].fields

/** Who or what gives a date of birth, or that nobody recorded it: in the same words wherever the date stands (¶7). */
export function givenBy(birth: Birth, building: Building): string {
  const said = answerWords('birth-source', sourceAsked, birth.fields['birth-source'], building)
  return said === undefined
    ? building.words('documents.the-child.source-not-recorded')
    : listWords(said.values)
}

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
