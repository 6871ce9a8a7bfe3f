import type { Role } from '../../../content/roles'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, valueOf, type ItemOf } from '../../case-file/read'
import type { Contact } from '../../facts/contact'
import { isSameName } from '../../facts/same-name'
import { hasLeftThePlacement } from '../placement/former-placement'

type People = readonly ItemOf<'people'>[]

/** The roles of those who care for the child where they live. */
export const carerRoles: readonly Role[] = ['carer', 'key-worker']

/** Whether whoever has this role cares for the child where they live. */
export const isCarerRole = (role: string | undefined): boolean => carerRoles.some((one) => one === role)

/** Somebody who cares for the child where they live. */
export const isCarer = (person: People[number]): boolean => isCarerRole(fieldOf(person, 'person-role'))

/** Somebody who may have a child living with them. A social worker who is within reach for the first days does not count. */
export const isSomebodyToLiveWith = (person: People[number]): boolean =>
  [...carerRoles, 'parent', 'relative', 'other'].includes(fieldOf(person, 'person-role') ?? '')

/** Somebody who may care for the child where they live, as far as their part is known: no officer, interpreter, teacher or nurse (¶44). */
export const mayCareForTheChild = (person: People[number]): boolean =>
  [undefined, 'support-worker'].includes(fieldOf(person, 'person-role')) || isSomebodyToLiveWith(person)

/** The person responsible for the child where they are placed; nobody once the placement is over. */
export const responsibleNow = (view: CaseView): string | undefined =>
  hasLeftThePlacement(view) ? undefined : valueOf(view.answers, 'placement-responsible-person')

/** Members of the family who have the name of one of these people. */
export const namedAmong = (contacts: readonly Contact[], people: People): readonly Contact[] =>
  contacts.filter((contact) =>
    people.some((person) => isSameName(fieldOf(person, 'person-name'), fieldOf(contact, 'contact-who')))
  )
