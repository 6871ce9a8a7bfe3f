import { owedToCarers, servedByALawyer, settledWithALawyer } from '../../../../content/documents/whose-orders'
import type { ActionItem } from '../../../../machines/actions/action-item'
import type { Building } from '../building/context'
import { isForCarer, isForWhoeverHasTheChild } from '../words/for-carers'

/** Somebody wrote it, or whose it is, in their own words: “night staff”, “her solicitor”. No list of roles can say that it is not this reader’s. */
const isGivenInWords = ({ owner, added }: ActionItem): boolean => added || owner.kind === 'edited'

/** Whether an action is a lawyer’s to do, or serves what a lawyer acts on. */
const isForALawyer = ({ action, owner, serves }: ActionItem): boolean =>
  settledWithALawyer.some((id) => id === action) ||
  serves.some((source) => servedByALawyer.includes(source)) ||
  (owner.kind === 'role' && owner.role === 'legal-representative')

/**
 * Whether a plan lists an action for its reader. Carers and lawyers read what is theirs, or is owed to them; how much else there is stands in a count (¶33,
 * ¶39, ¶44). Everybody else reads all of it, and so does a lawyer in the plan that lists what protects: nobody makes it for a lawyer who has not asked for it.
 */
export function isForItsReader(
  item: ActionItem,
  { protecting }: { readonly protecting?: readonly string[] },
  building: Building
): boolean {
  if (isGivenInWords(item)) return true
  if (isForCarer(building))
    return isForWhoeverHasTheChild(item, building) || owedToCarers.some((id) => id === item.action)
  return building.disclosure.actsInLaw !== true || protecting !== undefined || isForALawyer(item)
}
