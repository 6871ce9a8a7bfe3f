import type { Role } from '../../content/roles'
import type { CaseView } from '../case-file/case-file'
import { ifDisclosed } from '../case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf } from '../case-file/read'
import { isSameName } from './same-name'

/** Who may agree to what a manager agrees to: the list of roles has no other for those above a team manager. */
const mayAgree: readonly Role[] = ['team-manager', 'other']

type NamesOf = (view: CaseView) => readonly (string | undefined)[]

/** The names that are no manager's: the child's own, and those of people near the child who may be a danger or whom nobody knows. */
const namesOfOthers: readonly NamesOf[] = [
  ({ answers }) => [valueOf(answers, 'known-as'), valueOf(answers, 'full-name')],
  ({ answers }) => {
    const parts = [valueOf(answers, 'first-name'), valueOf(answers, 'last-name')]
    return parts.includes(undefined) ? [] : [parts.join(' ')]
  },
  ({ answers }) => itemsOf(answers, 'other-names').map((item) => fieldOf(item, 'other-name')),
  ({ answers }) => itemsOf(answers, 'exploiters').map((item) => fieldOf(item, 'exploiter-called')),
  ({ answers }) => itemsOf(answers, 'family-contacts').map((item) => fieldOf(item, 'contact-who')),
  ({ answers }) =>
    itemsOf(answers, 'enquirers')
      .filter((item) => fieldOf(item, 'enquirer-identity') !== 'established')
      .map((item) => fieldOf(item, 'enquirer-name'))
]

/** Whether somebody has one of those names. What a copy is not given is held against nobody in it. */
const isNamedAsAnother = (name: string, view: CaseView): boolean =>
  namesOfOthers
    .flatMap((names) => ifDisclosed(view, () => names(view)) ?? [])
    .some((other) => isSameName(name, other))

/**
 * Whether whoever is named as agreeing that the suspicion is withdrawn can be the manager who does (¶9, ¶20): not somebody who is
 * recorded in another role, nor the child, nor somebody by the name of who exploits the child, is of the family, or asks and is unknown.
 */
export function isAgreedByManager(view: CaseView): boolean {
  const named = valueOf(view.answers, 'suspicion-withdrawn-agreed-by')
  if (named === undefined) return false
  const person = itemsOf(view.answers, 'people').find(({ id }) => id === named)
  if (person === undefined) return false
  const role = fieldOf(person, 'person-role')
  const name = fieldOf(person, 'person-name')
  const isOfAnotherRole = role !== undefined && !mayAgree.includes(role)
  return !isOfAnotherRole && (name === undefined || !isNamedAsAnother(name, view))
}
