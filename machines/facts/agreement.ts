import type { Role } from '../../content/roles'
import type { CaseView } from '../case-file/case-file'
import { ifDisclosed } from '../case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf } from '../case-file/read'
import { nameForms } from './plain-name'

/** Whoever is recorded as one is known to the authority. */
const managers: Role = 'team-manager'

/** Who may agree to what a manager agrees to: the list of roles has no other for those above a team manager. */
const mayAgree: readonly (Role | undefined)[] = [managers, 'other', undefined]

type NamesOf = (view: CaseView) => readonly (string | undefined)[]

/** The child's own names. */
const ofTheChild: NamesOf = ({ answers }) => [valueOf(answers, 'known-as'), valueOf(answers, 'full-name')]

/**
 * The names that are no manager's: the child's own, and those of people near the child who may be a danger or whom nobody knows. Whoever
 * is recorded as a manager may have the child's first name, and who asks may give anybody's.
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

/** Whether somebody has one of those names. What a copy is not given is held against nobody in it. */
const isNamedAsAnother = (name: string, role: Role | undefined, view: CaseView): boolean =>
  namesOfOthers(name, role)
    .flatMap((names) => ifDisclosed(view, () => names(view)) ?? [])
    .flatMap((other) => nameForms(other))
    .some((form) => nameForms(name).includes(form))

/**
 * Whether whoever is named as agreeing that the suspicion is withdrawn can be the manager who does (¶9, ¶20): not somebody who is
 * recorded in another role, nor the child, nor somebody by the name of who exploits the child, is of the family, or asks and is unknown.
 */
export function isAgreedByManager(view: CaseView): boolean {
  const named = valueOf(view.answers, 'suspicion-withdrawn-agreed-by')
  const person = itemsOf(view.answers, 'people').find(({ id }) => id === named)
  if (person === undefined) return false
  const role = fieldOf(person, 'person-role')
  return mayAgree.includes(role) && !isNamedAsAnother(fieldOf(person, 'person-name') ?? '', role, view)
}
