import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { lastDayOf } from '../../facts/dates'
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

/**
 * The child lives, since a day that has come, in a placement that is with nobody of the family: whoever had the child on the first days, or
 * whatever was recorded of tonight then, has been left behind.
 */
function livesElsewhere({ answers, today }: CaseView): boolean {
  const kind = valueOf(answers, 'placement-kind')
  const since = valueOf(answers, 'placement-since')
  if (kind === undefined || kind === 'with-parent' || kind === 'connected-person-foster-care') return false
  return since !== undefined && lastDayOf(since) <= today
}

/** Those who have the child today, without whoever had them on the first days and no longer does. */
export const whoHasTheChild = (view: CaseView): People =>
  whoCares(view).filter(
    (person) =>
      isCarer(person) ||
      person.id === valueOf(view.answers, 'placement-responsible-person') ||
      !livesElsewhere(view)
  )

/** Those of the family who go by the name of one of these people. */
const namedAmong = (contacts: readonly Contact[], people: People): readonly Contact[] =>
  contacts.filter((contact) =>
    people.some((person) => isSameName(fieldOf(person, 'person-name'), fieldOf(contact, 'contact-who')))
  )

/** Nothing says that the child and they have no contact at all: with whoever is out of reach nobody lives. */
const mayBeThere = (contact: Contact): boolean =>
  !['contact-lost', 'never-in-contact'].includes(fieldOf(contact, 'contact-now') ?? '')

/** The parents who are named for it; where none of them is, it may be any of them. */
function parentsWithTheChild(view: CaseView): readonly Contact[] {
  const named = namedAmong(parentsOf(view), whoHasTheChild(view))
  return named.length > 0 ? named : parentsOf(view)
}

/**
 * Those with whom the child may be where it is recorded that the child is with a parent, or tonight with family, and nobody is named for it;
 * none that are a danger, of whom it is told elsewhere.
 */
function familyWithTheChild(view: CaseView): readonly Contact[] {
  const away = contactsToFear(view)
  const family = () => {
    if (isOneOf(view.answers, 'placement-kind', 'with-parent')) return parentsWithTheChild(view)
    if (!isOneOf(view.answers, 'place-tonight', 'with-family') || livesElsewhere(view)) return []
    return whoHasTheChild(view).length === 0 ? itemsOf(view.answers, 'family-contacts') : []
  }
  return family().filter((contact) => !away.has(contact.id) && mayBeThere(contact))
}

/**
 * Those of the family with whom the child is, by what is recorded, while contact with them waits or their part is still being found out: the
 * two do not go together (¶30, ¶42). Of several with whom the child may be, only where there is nobody else.
 * @returns the ids of their entries
 */
export function carersUnsettled(view: CaseView): readonly string[] {
  const unsettled = contactsUnsettled(view)
  // Only then is it asked who has the child, which few copies are told.
  if (unsettled.length === 0) return []
  const named = namedAmong(unsettled, whoHasTheChild(view)).map(({ id }) => id)
  const family = familyWithTheChild(view).map(({ id }) => id)
  const isUnsettled = (id: string) => unsettled.some((one) => one.id === id)
  return [...new Set([...named, ...(family.every(isUnsettled) ? family : [])])]
}

/**
 * Of whom a paper says that it is they who have the child: those who are named for it, and somebody else only where nobody is named at all
 * and it can be nobody but they. Of several with whom the child may be, it stays told of each that contact waits, or that it is being found out.
 */
function carersUnsettledForSure(view: CaseView): readonly string[] {
  const unsettled = contactsUnsettled(view)
  if (unsettled.length === 0) return []
  const named = whoHasTheChild(view)
  if (named.length > 0) return namedAmong(unsettled, named).map(({ id }) => id)
  const ids = carersUnsettled(view)
  return ids.length === 1 ? ids : []
}

/**
 * The same as far as a copy tells: whoever is not told with whom the child lives is told of nobody that it is they; a carer's copy has the
 * carers' own names.
 */
export const carersUnsettledAsTold = (view: CaseView): ReadonlySet<string> =>
  new Set([
    ...(ifDisclosed(view, () => carersUnsettledForSure(view)) ?? []),
    ...(
      ifDisclosed(view, () => namedAmong(contactsUnsettled(view), peopleNow(view).filter(isCarer))) ?? []
    ).map(({ id }) => id)
  ])
