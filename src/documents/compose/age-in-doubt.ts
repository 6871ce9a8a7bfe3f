import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import { whyTreatedAsAChild } from '../../../machines/facts/treated-as-a-child'
import type { Row } from '../model'
import type { Building } from './context'

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
