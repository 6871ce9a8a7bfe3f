import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isSameName } from '../../facts/same-name'
import { contactsUnsettled, dangersOf } from '../plans/dangers'
import { dangerNames, isNamedAsDanger } from './named-as-danger'
import { peopleNow } from './people-now'

type People = ReturnType<typeof peopleNow>

const isCarer = (person: People[number]): boolean =>
  ['carer', 'key-worker'].includes(fieldOf(person, 'person-role') ?? '')

/** Those who have the child with them today, or answer for the child where they live. */
function whoCares(view: CaseView): People {
  const named = [
    valueOf(view.answers, 'first-48-hours-who'),
    valueOf(view.answers, 'placement-responsible-person')
  ]
  return peopleNow(view).filter((person) => isCarer(person) || named.includes(person.id))
}

type Contact = ReturnType<typeof itemsOf<'family-contacts'>>[number]

const parentsOf = ({ answers }: CaseView): readonly Contact[] =>
  itemsOf(answers, 'family-contacts').filter((contact) => fieldOf(contact, 'contact-is-parent') === 'yes')

/** Those of the family who are a danger. */
const contactsToFear = (view: CaseView): ReadonlySet<string> =>
  new Set(
    dangersOf(view, view.answers)
      .contacts.filter(({ isDanger }) => isDanger)
      .map(({ contact }) => contact.id)
  )

/** The child is placed with a parent, and there is none on record but those who are a danger. */
function parentsToFear(view: CaseView): readonly string[] {
  if (!isOneOf(view.answers, 'placement-kind', 'with-parent')) return []
  const parents = parentsOf(view)
  const away = contactsToFear(view)
  return parents.every(({ id }) => away.has(id)) ? parents.map(({ id }) => id) : []
}

/**
 * Those with whom the child is placed, or who care for the child, and who go by the name of somebody to be kept away from the child:
 * wherever the child is then, it is not safe (¶23, ¶30, ¶42).
 * @returns the ids of their entries
 */
export function carersToFear(view: CaseView): readonly string[] {
  const names = dangerNames(view, view.answers)
  const carers = whoCares(view).filter((person) => isNamedAsDanger(person, names))
  return [...carers.map(({ id }) => id), ...(ifDisclosed(view, () => parentsToFear(view)) ?? [])]
}

/** Those with whom the child may be where it is recorded that the child is with a parent, or tonight with family, and nobody is named for it. */
function familyWithTheChild(view: CaseView): readonly Contact[] {
  if (isOneOf(view.answers, 'placement-kind', 'with-parent')) return parentsOf(view)
  const isTonight = isOneOf(view.answers, 'place-tonight', 'with-family')
  return isTonight && whoCares(view).length === 0 ? itemsOf(view.answers, 'family-contacts') : []
}

/** Those of the family who go by the name of one of these people. */
const namedAmong = (contacts: readonly Contact[], people: People): readonly Contact[] =>
  contacts.filter((contact) =>
    people.some((person) => isSameName(fieldOf(person, 'person-name'), fieldOf(contact, 'contact-who')))
  )

/**
 * Those of the family with whom the child is, by what is recorded, while contact with them waits or their part is still being found out: the
 * two do not go together (¶30, ¶42). Of several with whom the child may be, only where there is nobody else.
 * @returns the ids of their entries
 */
export function carersUnsettled(view: CaseView): readonly string[] {
  const unsettled = contactsUnsettled(view)
  // Only then is it asked who has the child, which few copies are told.
  if (unsettled.length === 0) return []
  const named = namedAmong(unsettled, whoCares(view))
  const family = familyWithTheChild(view)
  const away = contactsToFear(view)
  const isAnybodyElse = family.some((one) => !away.has(one.id) && !unsettled.some(({ id }) => id === one.id))
  const among = isAnybodyElse ? [] : unsettled.filter(({ id }) => family.some((one) => one.id === id))
  return [...new Set([...named, ...among].map(({ id }) => id))]
}

/**
 * The same as far as a copy tells: whoever is not told with whom the child lives is told of nobody that it is they; a carer's copy has the
 * carers' own names.
 */
export const carersUnsettledAsTold = (view: CaseView): ReadonlySet<string> =>
  new Set([
    ...(ifDisclosed(view, () => carersUnsettled(view)) ?? []),
    ...(
      ifDisclosed(view, () => namedAmong(contactsUnsettled(view), peopleNow(view).filter(isCarer))) ?? []
    ).map(({ id }) => id)
  ])
