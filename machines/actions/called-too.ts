import type { ActionId } from '../../content/actions/ids'
import type { CaseView } from '../case-file/case-file'
import { occurrencesOf } from './all'
import { among, type VariantOf } from './variants/variant'

/**
 * Another action stands in the words of this one (contained.ts). A copy that is not told of it has the plain words. So has an action that is
 * closed, and one beside which the other stands, is done or is set aside: nothing is asked for twice, or said to be done unasked (invariant 17).
 */
export const isJoined =
  (id: ActionId) =>
  (view: CaseView, _entry?: string, joined?: readonly string[]): boolean =>
    joined?.includes(id) ?? occurrencesOf(view).called.has(id)

/**
 * The words of an action on influence, where the same is to be done about going missing: one plan, one talk, one call (¶27, ¶39, ¶44). While
 * the child is missing the risk has an order of its own: the words for that speak to nobody of it but the police.
 */
export const alsoOfGoingMissing = (other: ActionId, variantOf: VariantOf): VariantOf => {
  const isAlso = isJoined(other)
  const both = variantOf.words
    .filter((words) => words !== 'while-missing')
    .map((words) => `${words}-and-missing`)
  return among([...variantOf.words, ...both, 'and-missing'], (view, entry, joined) => {
    const words = variantOf(view, entry, joined)
    if (words === 'while-missing' || !isAlso(view, entry, joined)) return words
    return words === undefined ? 'and-missing' : `${words}-and-missing`
  })
}
