import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { dangersOf } from '../plans/dangers'
import { dangerNames, isNamedAsDanger } from './named-as-danger'
import { peopleNow } from './people-now'

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

/** The child is placed with a parent, and there is none on record but those who are a danger. */
function parentsToFear(view: CaseView): readonly string[] {
  if (!isOneOf(view.answers, 'placement-kind', 'with-parent')) return []
  const parents = itemsOf(view.answers, 'family-contacts').filter(
    (contact) => fieldOf(contact, 'contact-is-parent') === 'yes'
  )
  const away = new Set(
    dangersOf(view, view.answers)
      .contacts.filter(({ isDanger }) => isDanger)
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
  const names = dangerNames(view, view.answers)
  const carers = whoCares(view).filter((person) => isNamedAsDanger(person, names))
  return [...carers.map(({ id }) => id), ...(ifDisclosed(view, () => parentsToFear(view)) ?? [])]
}
