import { questions } from '../../../../content/stages'
import { isToldThat } from '../../../../machines/case-file/if-disclosed'
import { fieldOf, itemsOf, type ItemOf } from '../../../../machines/case-file/read'
import { isAdult, isBelied } from '../../../../machines/facts/age'
import { firstDayOf, lastDayOf } from '../../../../machines/facts/dates'
import { datesSetAside } from '../../../../machines/policy/disclosure/dates-set-aside'
import { besideWords, listWords } from '../../../i18n/lists'
import type { Words } from '../../../i18n/words'
import { answerWords } from './answer-words'
import type { Building } from '../building/context'

export type Birth = ItemOf<'dates-of-birth'>

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
  /** By this date the child would be 16, and beyond doubt is younger; or a finding overturned it. The date is printed, and nobody goes by it. */
  readonly isBelied?: boolean
}

/**
 * Whether a date of birth is set aside, as far as this copy is told the reason. Of a child whom a finding took for younger a line beside the dates says not to
 * go by such a record; of an adult there is none, and the date itself says it (¶7).
 */
export function isSetAside(birth: Birth, { view }: Building): boolean {
  const known = fieldOf(birth, 'birth-date')
  const isAside = () =>
    known !== undefined && (isBelied(known, view) || (isAdult(view) && datesSetAside(view).has(birth.id)))
  return isToldThat(view, isAside)
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

/**
 * A date that an immigration officer wrote down helps nobody to recognise a child. A copy that is not told of the officer reads the source as
 * `other`.
 */
const ofRecords: readonly (string | undefined)[] = ['home-office', 'other']

const isOfRecords = (birth: Birth) => ofRecords.includes(fieldOf(birth, 'birth-source'))

/** Whether one date says no more than a rougher one: it is a day of the month or the year that somebody gave. */
function liesIn(one: Birth, other: Birth): boolean {
  const [date, rough] = [fieldOf(one, 'birth-date'), fieldOf(other, 'birth-date')]
  if (date === undefined || rough === undefined) return false
  return firstDayOf(rough) <= firstDayOf(date) && lastDayOf(date) <= lastDayOf(rough)
}

/** The dates of birth that count as the child’s, and other dates under which records may have the child. */
export function birthsOf({ view }: Building): {
  readonly shown: readonly Birth[]
  readonly inRecords: readonly Birth[]
} {
  const all = itemsOf(view.answers, 'dates-of-birth').filter(
    (birth) => fieldOf(birth, 'birth-date') !== undefined
  )
  const given = all.filter((birth) => !isOfRecords(birth))
  // Where nobody else gave a date, the date in the records is the date of birth.
  if (given.length === 0) return { shown: all, inRecords: [] }
  const others = all.filter((birth) => isOfRecords(birth) && !given.some((one) => liesIn(birth, one)))
  return { shown: given, inRecords: others }
}
