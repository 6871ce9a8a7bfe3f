import type { CaseView } from '../../../../machines/case-file/case-file'
import { fieldOf, type ItemOf } from '../../../../machines/case-file/read'
import { hasLeft } from '../../../../machines/facts/has-left'
import type { Words } from '../../../i18n/words'
import { dateWords } from './date-words'

/** A person by name, and until when they were there. A reader must see that a person named for something is no longer there. */
export function withUntil(
  named: string,
  person: ItemOf<'people'>,
  { today }: CaseView,
  words: Words
): string {
  const until = fieldOf(person, 'person-until')
  return until !== undefined && hasLeft(person, today)
    ? words('values.person-until', { person: named, date: dateWords(until.date, until.precision) })
    : named
}
