import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { beforeReturnAbroad } from '../danger/family'
import { ofThisMove } from '../placement/of-this-placement'
import { mayHaveOwnChildHere } from './other-children'

/**
 * What calls for a plan for the child’s own child, or that nothing in particular does. It is made anew after a move, and before a return abroad: whether
 * the baby goes too, and who decides that, is a question of each (¶20, ¶42, ¶60).
 */
export function ownChildToPlanFor(view: CaseView): boolean | readonly string[] {
  if (!mayHaveOwnChildHere(view)) return false
  const moved = ifDisclosed(view, () => ofThisMove(view)) ?? true
  const abroad = beforeReturnAbroad(view)
  return abroad.length === 0 ? moved : [...(typeof moved === 'boolean' ? [] : moved), ...abroad]
}
