import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { dangersOf, enquirersToActOn, type Dangers } from '../plans/dangers'
import { peopleNow } from './people-now'
import { isSameName } from './same-name'

type Contact = Dangers['contacts'][number]

/** With whom there is to be no contact at all; contact that waits, or goes on as arranged, is no reason to take a child away. */
const isKeptAway = ({ why }: Contact): boolean =>
  why === 'involved' || why === 'assessed-not-safe' || why === 'no-contact'

/** The names of those who may harm the child, and of those who ask and whom nobody has identified (¶23, ¶30). */
function namesToFear(view: CaseView): readonly (string | undefined)[] {
  const { exploiters, contacts } = dangersOf(view, view.answers)
  return [
    ...exploiters.map((item) => fieldOf(item, 'exploiter-called')),
    ...contacts.filter(isKeptAway).map(({ contact }) => fieldOf(contact, 'contact-who')),
    ...enquirersToActOn(view).toBeToldNothing.map((enquirer) => fieldOf(enquirer, 'enquirer-name'))
  ]
}

/** Those who have the child with them today, or answer for the child where they live. */
function whoCares(view: CaseView): ReturnType<typeof peopleNow> {
  const named = [
    valueOf(view.answers, 'first-48-hours-who'),
    valueOf(view.answers, 'placement-responsible-person')
  ]
  return peopleNow(view).filter((person) => {
    const role = fieldOf(person, 'person-role')
    return role === 'carer' || role === 'key-worker' || named.includes(person.id)
  })
}

/** The child is placed with a parent, and there is none on record but those who are to be kept away. */
function parentsToFear(view: CaseView): readonly string[] {
  if (!isOneOf(view.answers, 'placement-kind', 'with-parent')) return []
  const parents = itemsOf(view.answers, 'family-contacts').filter(
    (contact) => fieldOf(contact, 'contact-is-parent') === 'yes'
  )
  const away = new Set(
    dangersOf(view, view.answers)
      .contacts.filter(isKeptAway)
      .map(({ contact }) => contact.id)
  )
  return parents.every(({ id }) => away.has(id)) ? parents.map(({ id }) => id) : []
}

/**
 * Those with whom the child is placed, or who care for the child, and who go by the name of somebody to be kept away from the child:
 * wherever the child is then, it is not safe (¶23, ¶30, ¶42).
 * @returns the ids of their entries
 */
export function carersToFear(view: CaseView): readonly string[] {
  const names = namesToFear(view)
  const carers = whoCares(view).filter((person) =>
    names.some((name) => isSameName(name, fieldOf(person, 'person-name')))
  )
  return [...carers.map(({ id }) => id), ...(ifDisclosed(view, () => parentsToFear(view)) ?? [])]
}
