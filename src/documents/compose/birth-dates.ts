import { questions } from '../../../content/stages'
import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import { fieldOf, type ItemOf } from '../../../machines/case-file/read'
import { isBelied } from '../../../machines/facts/age'
import { besideWords, listWords } from '../../i18n/lists'
import type { Words } from '../../i18n/words'
import { answerWords } from './answer-words'
import type { Building } from './context'

type Birth = ItemOf<'dates-of-birth'>

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
  /** By this date the child would be 16, and beyond doubt the child is younger. The date is printed, and nobody goes by it. */
  readonly isBelied?: boolean
}

/** Whether a date of birth is set aside, as far as this copy is told the reason. */
export function isSetAside(birth: Birth, { view }: Building): boolean {
  const known = fieldOf(birth, 'birth-date')
  return known !== undefined && ifDisclosed(view, () => isBelied(known, view)) === true
}

/** One date of birth with who gave it, and whether it is set aside. */
export const birthWords = ({ date, source, isBelied: isAside }: Dated, words: Words): string =>
  words(isAside === true ? 'documents.the-child.birth-set-aside' : 'documents.the-child.birth', {
    date,
    source
  })

/** The dates, each once with everybody who gave it: where they agree, it is one fact. */
export function eachDateOnce(dates: readonly Dated[], words: Words): readonly Dated[] {
  const different = [...new Set(dates.map(({ date }) => date))]
  return different.map((date) => {
    const same = dates.filter((one) => one.date === date)
    const source = besideWords([...new Set(same.map((one) => one.source))], words)
    return { date, source, isBelied: same.every((one) => one.isBelied === true) }
  })
}
