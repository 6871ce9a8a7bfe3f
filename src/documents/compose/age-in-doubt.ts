import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import { whyTreatedAsAChild } from '../../../machines/facts/treated-as-a-child'
import type { Row } from '../model'
import type { Building } from './context'

/**
 * That somebody who could be taken for an adult is to be treated as a child, and why, beside the dates of birth: whoever reads “a full
 * age assessment” behind one of them would else go by it (¶7). In the child’s own copy in words to the child.
 */
export function ageInDoubtRows({ view, words, disclosure }: Building): readonly Row[] {
  const why = ifDisclosed(view, () => whyTreatedAsAChild(view))
  if (why === undefined) return []
  const of = disclosure.toTheChild === true ? 'childs-copy.age' : 'documents.the-child.age'
  return [{ label: words(`${of}.label`), values: [words(`${of}.${why}`)] }]
}
