import { firstNightForCarers } from '../../../../content/documents/first-night'
import type { Role } from '../../../../content/roles'
import type { ActionItem, Owner } from '../../../../machines/actions/action-item'
import { isToldThat } from '../../../../machines/case-file/if-disclosed'
import { fieldOf, type ItemOf } from '../../../../machines/case-file/read'
import { isAway } from '../../../../machines/policy/danger/returns'
import { isSameName } from '../../../../machines/facts/same-name'
import { whoHasTheChild } from '../../../../machines/policy/people/who-has-the-child'
import type { Building } from '../building/context'

/** Whether the copy is for whoever has the child tonight. */
export const isForCarer = ({ disclosure }: Pick<Building, 'disclosure'>): boolean =>
  firstNightForCarers.owners.some((role) => disclosure.own.includes(role))

/** Words that may stand before a role without making it another person’s: “the manager of the foster carer” is no carer. */
const beforeAPart = /^(?:(?:foster|temporary|main|respite|the|her|his|their|our) )+/u

/** Whether a text names a part in the case, by itself or beside a name: “Foster carer”, “Ann Lee, carer”, “the carers and Ms Ahmed”. */
const namesPart = (text: string, part: string): boolean =>
  text
    .toLowerCase()
    .split(/[,;:/()&+]|\band\b/u)
    .map((one) => one.trim().replace(beforeAPart, ''))
    .some((one) => one === part.toLowerCase() || one === `${part.toLowerCase()}s`)

/** Whether a text names one of some people: by their name, or by one of some roles. */
export const namesOneOf = (
  people: readonly ItemOf<'people'>[],
  roles: readonly Role[],
  text: string,
  { words }: Pick<Building, 'words'>
): boolean =>
  people.some((person) => isSameName(fieldOf(person, 'person-name'), text)) ||
  roles.some((role) => namesPart(text, words(`questions.person-role.options.${role}`)))

const isOfCarers = (owner: Owner): boolean =>
  owner.kind === 'role' && firstNightForCarers.owners.some((role) => role === owner.role)

/** The child is missing, so that nobody on this page is with them (¶39). */
const isChildAway = ({ view }: Building): boolean => isToldThat(view, isAway)

/** Whether an action is for anybody who is with the child, whoever else answers for it (¶26). */
export const isForAnybodyWithTheChild = ({ action }: Pick<ActionItem, 'action'>): boolean =>
  firstNightForCarers.actions.some((id) => id === action)

/**
 * Whether an action is a carer’s to do or to know. It is if it is the carers’ by default, whoever does it today; if it was given to a carer by name;
 * or if it is for anybody who is with the child. Another action that was given to somebody else is for that person.
 */
export const isForWhoeverHasTheChild = (
  item: Pick<ActionItem, 'action' | 'owner' | 'defaultOwner'>,
  building: Building
): boolean => {
  const { owner, defaultOwner } = item
  return (
    isOfCarers(defaultOwner) ||
    (isForAnybodyWithTheChild(item) && !isChildAway(building)) ||
    (owner.kind === 'edited' &&
      namesOneOf(whoHasTheChild(building.view), firstNightForCarers.owners, owner.text, building))
  )
}
