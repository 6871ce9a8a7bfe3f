import type { CaseView } from '../case-file/case-file'
import { occurrencesOf } from './all'
import type { VariantOf } from './variant'

/** Another action is called for too, and stands in the words of this one (contained.ts). A copy that is not told of it has the plain words. */
export const isCalledToo = (id: string, view: CaseView): boolean => occurrencesOf(view).called.has(id)

/**
 * The words of an action on influence, where the same is to be done about going missing: one plan, one talk, one call (¶27, ¶39, ¶44). A
 * missing child has gone: the words for that hold both.
 */
export const alsoOfGoingMissing =
  (other: string, variantOf: VariantOf): VariantOf =>
  (view, entry) => {
    const words = variantOf(view, entry)
    if (words === 'while-missing' || !isCalledToo(other, view)) return words
    return words === undefined ? 'and-missing' : `${words}-and-missing`
  }
