import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf, type ItemOf } from '../../case-file/read'
import { isMissing } from '../../facts/immediate-safety'
import { isSameName } from '../../facts/same-name'
import { carersToFear } from './who-cares'
import { whoHasTheChild } from './who-has-the-child'

type Enquirer = ItemOf<'enquirers'>

/**
 * By which names those go who have the child today and are to be feared: none while anybody else has the child too, whose papers say who
 * asked and what they were told.
 */
function namesOfCarersToFear(view: CaseView): readonly (string | undefined)[] {
  const ids = carersToFear(view)
  const today = whoHasTheChild(view)
  if (today.some(({ id }) => !ids.includes(id))) return []
  return [
    ...today.map((person) => fieldOf(person, 'person-name')),
    ...itemsOf(view.answers, 'family-contacts')
      .filter(({ id }) => ids.includes(id))
      .map((contact) => fieldOf(contact, 'contact-who'))
  ]
}

/**
 * Whoever asked is the carer from whom the child is to be moved: that they know where the child sleeps and are told nothing is that order's
 * matter (¶23, ¶30, ¶42). Whoever is missing is with nobody, and who asks for them then is one who asks.
 */
export const isCarerToFear = (enquirer: Enquirer, view: CaseView): boolean =>
  ifDisclosed(
    view,
    () =>
      !isMissing(view) &&
      namesOfCarersToFear(view).some((name) => isSameName(fieldOf(enquirer, 'enquirer-name'), name))
  ) === true
