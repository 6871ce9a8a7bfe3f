import type { CaseView } from '../case-file/case-file'
import { isOneOf } from '../case-file/read'
import { birthDates } from './age'

/** What is said of the age, as far as it tells one child from another. */
const ages = ['under-16', '16-or-17', '18-or-over'] as const

/** What tells two children of one name apart in a list: the date of birth or, where none is on record, what is said of the age. */
export function ageInList(view: CaseView) {
  const [birth, ...others] = birthDates(view)
  if (birth === undefined) {
    const ageAsKnown = ages.find((age) => isOneOf(view.answers, 'age-as-known', age))
    return ageAsKnown === undefined ? {} : { ageAsKnown }
  }
  // Where dates differ no list says which is true (¶7).
  const isKnown =
    birth.first === birth.last &&
    others.every(({ first, last }) => first === birth.first && last === birth.last)
  return isKnown ? { bornOn: birth.first } : {}
}
