import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { isSameName } from '../../facts/same-name'

/** The age as far as known is free text. It is a child’s where each number in it is below 18: of “17 or 18” nobody knows. */
function isAgeOfAChild(age: string): boolean {
  const numbers = age.match(/\d+/g) ?? []
  return numbers.length > 0 && numbers.every((number) => Number(number) < 18)
}

/**
 * Somebody of this name stands among the other children, with an age under 18: a brother or sister of 12 cares for nobody, however safe
 * contact with them is (¶29). Of whom no age is written, nobody knows.
 */
export const isListedAsAChild = (name: string | undefined, { answers }: CaseView): boolean =>
  itemsOf(answers, 'siblings-and-other-children').some(
    (child) =>
      isSameName(fieldOf(child, 'connected-child-name'), name) &&
      isAgeOfAChild(fieldOf(child, 'connected-child-age') ?? '')
  )
