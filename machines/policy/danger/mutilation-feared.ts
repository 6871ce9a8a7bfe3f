import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isChosenApart } from '../../case-file/told-apart'
import { isPlacedWithFamily } from '../../facts/where-placed'
import { isOrWillBeInContact, isReturnWished, isReturnWorkedTowards } from './family'

/** Somebody may have the child cut. Whoever guards the child is told of it; what was done, or told, is the child’s own (¶15, ¶39, ¶44). */
export const isMutilationFeared = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isChosenApart(answers, 'health-in-confidence', 'mutilation-risk')

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)

/** The child is, or is to be, with a parent, somebody of the family or a friend. */
const withFamily = ({ answers }: CaseView): readonly string[] => {
  if (isPlacedWithFamily({ answers }))
    return [`a placement with family: ${valueOf(answers, 'placement-kind') ?? ''}`]
  return isOneOf(answers, 'place-tonight', 'with-family') ? ['with family tonight'] : []
}

/**
 * What calls for protection from it. What is new calls for it anew, though it was done: somebody else asks for the child, and it may be a parent who is told
 * where they are; the child goes to family; there is or will be contact with another of them; a return comes up (¶23, ¶29, ¶30, ¶60).
 */
export const mutilationFeared = (view: CaseView): readonly string[] => {
  if (!isMutilationFeared(view)) return []
  const contacts = (): readonly string[] =>
    idsOf(itemsOf(view.answers, 'family-contacts').filter(isOrWillBeInContact))
  return [
    'is feared',
    ...(ifDisclosed(view, () => idsOf(itemsOf(view.answers, 'enquirers'))) ?? []),
    ...(ifDisclosed(view, () => withFamily(view)) ?? []),
    ...(ifDisclosed(view, contacts) ?? []),
    ...(isToldThat(view, isReturnWorkedTowards) ? ['a return is worked towards'] : []),
    ...(isToldThat(view, isReturnWished) ? ['a return is wished for'] : [])
  ]
}
