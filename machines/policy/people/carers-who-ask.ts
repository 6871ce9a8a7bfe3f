import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf, type ItemOf } from '../../case-file/read'
import { isMissing } from '../../facts/immediate-safety'
import { isSameName } from '../../facts/same-name'
import { enquirersToActOn } from '../danger/dangers'
import { carersToFear } from './who-cares'
import { whoHasTheChild } from './who-has-the-child'

type Enquirer = ItemOf<'enquirers'>

/**
 * The names of the carers who have the child today and are to be feared. Empty while somebody else has the child too: that carer's papers
 * say who asked and what they were told.
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
 * Whether the enquirer is the carer from whom the child is to be moved. The action to move the child covers that this carer knows where the
 * child sleeps and is told nothing (¶23, ¶30, ¶42). A missing child is with nobody: then an enquiry by this carer counts like any other.
 */
export const isCarerToFear = (enquirer: Enquirer, view: CaseView): boolean =>
  isNamedCarerToFear(fieldOf(enquirer, 'enquirer-name'), view)

/** Enquirers who may be a danger and know where the child is, apart from that carer: the ids of their entries. */
export const enquirersWhoKnow = (view: CaseView): readonly string[] =>
  enquirersToActOn(view)
    .know.filter((enquirer) => !isCarerToFear(enquirer, view))
    .map(({ id }) => id)

/** The same of anybody by their name. */
export const isNamedCarerToFear = (called: string | undefined, view: CaseView): boolean =>
  isToldThat(
    view,
    () => !isMissing(view) && namesOfCarersToFear(view).some((name) => isSameName(called, name))
  )
