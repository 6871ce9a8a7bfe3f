import type { Role } from '../../content/roles'
import type { CaseView } from '../case-file/case-file'
import { ifDisclosed } from '../case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf } from '../case-file/read'
import { nameForms } from './plain-name'

/** A person recorded in this role is known to the authority. */
const managers: Role = 'team-manager'

/** Roles of people who may be a manager, and agree to what one agrees to. Somebody above a team manager has no role of their own in the list. */
const mayAgree: readonly (Role | undefined)[] = [managers, 'other', undefined]

/** Whether somebody in this role can be a manager. */
export const mayBeManager = (role: Role | undefined): boolean => mayAgree.includes(role)

type NamesOf = (view: CaseView) => readonly (string | undefined)[]

/** The child's own names. */
const ofTheChild: NamesOf = ({ answers }) => [valueOf(answers, 'known-as'), valueOf(answers, 'full-name')]

/**
 * Names that are no manager's: the child's own, and those of people near the child who may be a danger or whom nobody knows. Somebody who
 * is recorded as a manager may have the child's first name. An enquirer may give anybody's name.
 */
const namesOfOthers = (name: string, role: Role | undefined): readonly NamesOf[] => [
  ...(role === managers && !name.trim().includes(' ') ? [] : [ofTheChild]),
  ({ answers }) => itemsOf(answers, 'exploiters').map((item) => fieldOf(item, 'exploiter-called')),
  ({ answers }) => itemsOf(answers, 'family-contacts').map((item) => fieldOf(item, 'contact-who')),
  ({ answers }) =>
    itemsOf(answers, 'enquirers')
      .filter((item) => role !== managers && fieldOf(item, 'enquirer-identity') !== 'established')
      .map((item) => fieldOf(item, 'enquirer-name'))
]

/** Whether somebody has one of those names. In a copy, what it is not given is held against nobody. */
const isNamedAsAnother = (name: string, role: Role | undefined, view: CaseView): boolean =>
  namesOfOthers(name, role)
    .flatMap((names) => ifDisclosed(view, () => names(view)) ?? [])
    .flatMap((other) => nameForms(other))
    .some((form) => nameForms(name).includes(form))

/**
 * Whether the person named as agreeing that the suspicion is withdrawn can be the manager who does (¶9, ¶20). Not somebody who is recorded
 * in another role, nor the child. Nor somebody with the name of an exploiter, of one of the family, or of an enquirer whom nobody knows.
 */
export function isAgreedByManager(view: CaseView): boolean {
  const named = valueOf(view.answers, 'suspicion-withdrawn-agreed-by')
  const person = itemsOf(view.answers, 'people').find(({ id }) => id === named)
  if (person === undefined) return false
  const role = fieldOf(person, 'person-role')
  return mayBeManager(role) && !isNamedAsAnother(fieldOf(person, 'person-name') ?? '', role, view)
}
