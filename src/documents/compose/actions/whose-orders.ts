import { owedToCarers, servedByALawyer, settledWithALawyer } from '../../../../content/documents/whose-orders'
import { roleMarks, roles } from '../../../../content/roles'
import type { ActionItem } from '../../../../machines/actions/action-item'
import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { fieldOf, itemsOf } from '../../../../machines/case-file/read'
import type { Building } from '../building/context'
import { isForCarer, isForWhoeverHasTheChild, namesOneOf } from '../words/for-carers'

/** Roles of those who neither have the child, nor live or work there, nor act in law for the child. */
const ofOthers = roles.filter((role) => roleMarks[role] === 'elsewhere' && role !== 'legal-representative')

/** Whether words for an owner are nothing but names and roles of such people: “Dana Poole, social worker”, and not “Dana Poole and her solicitor”. */
function isSomebodyElses(text: string, building: Building): boolean {
  const people = ifDisclosed(building.view, () => itemsOf(building.view.answers, 'people')) ?? []
  const others = people.filter((one) => ofOthers.some((role) => role === fieldOf(one, 'person-role')))
  return text.split(/[,;&+]|\band\b/u).every((part) => namesOneOf(others, ofOthers, part.trim(), building))
}

/**
 * Somebody wrote it, or whose it is, in their own words: “night staff”, “her solicitor”. No list of roles can say that it is not this reader’s. The name of the
 * social worker says so: whoever types an owner gives nobody else’s orders to the carer (¶39).
 */
const isGivenInWords = ({ owner, added }: ActionItem, building: Building): boolean =>
  added || (owner.kind === 'edited' && !isSomebodyElses(owner.text, building))

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
  if (isGivenInWords(item, building)) return true
  if (isForCarer(building))
    return isForWhoeverHasTheChild(item, building) || owedToCarers.some((id) => id === item.action)
  return building.disclosure.actsInLaw !== true || protecting !== undefined || isForALawyer(item)
}
