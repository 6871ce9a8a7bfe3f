import { ifDisclosed, isToldThat } from '../../../../machines/case-file/if-disclosed'
import { isOneOf } from '../../../../machines/case-file/read'
import { isOnlyHowOldInDoubt } from '../../../../machines/facts/age-in-doubt'
import { datesOfAnAdult, whyTreatedAsAChild } from '../../../../machines/facts/treated-as-a-child'
import type { Row } from '../../model'
import type { Building } from '../building/context'

/** What this paper prints could be taken for an adult’s: a date on record, an age that somebody said, or what an assessment found. */
const printsAnAdult = ({ view, printsAgeFound }: Building): boolean =>
  printsAgeFound === true ||
  datesOfAnAdult(view).length > 0 ||
  isOneOf(view.answers, 'age-as-known', '18-or-over', 'said-both')

/**
 * That a child who could be taken for an adult is treated as a child, and why. It stands beside the dates of birth: a reader who sees “a full age
 * assessment” behind one of them would otherwise go by that date (¶7). The child’s own copy has it in words to the child.
 * A finding that “nobody doubts it” denies is told to nobody who reads nothing of an adult here: it would raise the doubt in a school that has none.
 */
export function ageInDoubtRows(building: Building): readonly Row[] {
  const { view, words, disclosure } = building
  const why = ifDisclosed(view, () => whyTreatedAsAChild(view))
  if (why === undefined || (why === 'finding-not-settled' && !printsAnAdult(building))) return []
  const of = disclosure.toTheChild === true ? 'childs-copy.age' : 'documents.the-child.age'
  return [{ label: words(`${of}.label`), values: [words(`${of}.${why}`)] }]
}

/** That nobody knows how old a small child is: a doctor who goes by a guessed date would give by it too (¶7, ¶34). Not in the child’s own copy. */
export const howOldInDoubtRows = ({ view, words, disclosure }: Building): readonly Row[] =>
  disclosure.toTheChild !== true && isToldThat(view, isOnlyHowOldInDoubt)
    ? [
        {
          label: words('documents.the-child.how-old'),
          values: [words('documents.the-child.how-old-in-doubt')]
        }
      ]
    : []
