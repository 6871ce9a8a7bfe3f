import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { isOnlyHowOldInDoubt } from '../../../../machines/facts/age-in-doubt'
import { whyTreatedAsAChild } from '../../../../machines/facts/treated-as-a-child'
import type { Row } from '../../model'
import type { Building } from '../building/context'

/**
 * That a child who could be taken for an adult is treated as a child, and why. It stands beside the dates of birth: a reader who sees “a full age
 * assessment” behind one of them would otherwise go by that date (¶7). The child’s own copy has it in words to the child.
 */
export function ageInDoubtRows({ view, words, disclosure }: Building): readonly Row[] {
  const why = ifDisclosed(view, () => whyTreatedAsAChild(view))
  if (why === undefined) return []
  const of = disclosure.toTheChild === true ? 'childs-copy.age' : 'documents.the-child.age'
  return [{ label: words(`${of}.label`), values: [words(`${of}.${why}`)] }]
}

/** That nobody knows how old a small child is: a doctor who goes by a guessed date would give by it too (¶7, ¶34). Not in the child’s own copy. */
export const howOldInDoubtRows = ({ view, words, disclosure }: Building): readonly Row[] =>
  disclosure.toTheChild !== true && ifDisclosed(view, () => isOnlyHowOldInDoubt(view)) === true
    ? [
        {
          label: words('documents.the-child.how-old'),
          values: [words('documents.the-child.how-old-in-doubt')]
        }
      ]
    : []
