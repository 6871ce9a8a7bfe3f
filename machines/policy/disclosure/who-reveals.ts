import { roleMarks, type Role } from '../../../content/roles'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { hasLeft } from '../../facts/has-left'
import { whyLeftOut, type Disclosure } from './disclosure'

/** What a role says of where the child lives. Somebody without a role on record may say it (¶23). */
const markOf = (role: Role | undefined) => (role === undefined ? 'perhaps-there' : roleMarks[role])

/** Somebody from the list of people, by id. */
export function personOf(view: CaseView, id: string) {
  return itemsOf(view.answers, 'people').find((person) => person.id === id)
}

/** An entry of the list of people. */
export type Person = NonNullable<ReturnType<typeof personOf>>

/** Somebody of the child's family, by their role. */
export const isKin = (person: Person): boolean => {
  const role = fieldOf(person, 'person-role')
  return role === 'relative' || role === 'parent'
}

/**
 * What a relative or parent says of where the child lives. With whom the child is on the first days is no matter of roles: kin who are named there count as a
 * carer does (¶23). A copy that is not given that answer may not show it by what it leaves out, so in it all kin count alike. Who is named for the placement
 * decides nothing here: that is withheld itself, and what was left out because of it would tell it.
 */
function markOfKin(person: Person, { answers }: CaseView, disclosure: Disclosure) {
  if (whyLeftOut('first-48-hours-who', disclosure) === 'matter') return 'perhaps-there'
  return valueOf(answers, 'first-48-hours-who') === person.id ? roleMarks.carer : 'elsewhere'
}

/** What somebody's part says of where the child lives. */
export const markIn = (person: Person, view: CaseView, disclosure: Disclosure) =>
  isKin(person) ? markOfKin(person, view, disclosure) : markOf(fieldOf(person, 'person-role'))

/** Whether a person's name or details could reveal where the child lives (¶23), in a copy that tells this. */
export function personReveals(view: CaseView, id: string, disclosure: Disclosure): boolean {
  const person = personOf(view, id)
  return person !== undefined && markIn(person, view, disclosure) !== 'elsewhere'
}

/** What a copy tells of somebody whose name would say where the child lives: which part they have, and until when. */
const partOfAnybody: readonly string[] = ['person-role', 'person-until']

/** Whether this person is one of those for whom a copy is made. It goes by their part today: somebody who has left is not. */
export function isOwn(view: CaseView, id: string, disclosure: Disclosure): boolean {
  const person = personOf(view, id)
  if (person === undefined || hasLeft(person, view.today)) return false
  const hasTheChild = isKin(person) && markIn(person, view, disclosure) === 'there'
  const role = hasTheChild ? 'carer' : fieldOf(person, 'person-role')
  return role !== undefined && disclosure.own.includes(role)
}

/** The fields of somebody’s entry that a copy may tell; the recipient’s own name is nothing new to them. */
export function knownOf(
  id: string,
  view: CaseView,
  disclosure: Disclosure
): readonly string[] | 'everything' {
  if (!disclosure.leftOut.has('placement') || !personReveals(view, id, disclosure)) return 'everything'
  return isOwn(view, id, disclosure) ? [...partOfAnybody, 'person-name'] : partOfAnybody
}
