import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { isParent } from '../../facts/contact'
import { isFoundSafe, isToBeFoundAnew } from '../../policy/danger/contact-to-fear'
import {
  begunAgainstTheAnswer,
  heldBackByTheAnswer,
  isCaseworkerToBeFound,
  isTheHomeOfficeToBeAsked,
  tracedAgainstTheAnswer
} from '../../policy/danger/new-contact'
import { toldOfThePlacement } from '../../policy/danger/responsible-feared'
import { foundSafeAfterPapers } from '../../policy/plans/papers-before'
import { enquirersWhoKnow } from '../../policy/people/carers-who-ask'
import { isWithSafeParent } from '../../policy/people/parental-responsibility'
import { familyToTellApart } from '../../policy/people/who-cares'
import { occurrencesOf } from '../all'
import { whereWhoeverIsThereMayBeFeared } from './carer'
import { firstOf, where, whereAny, whereTold, type Variants } from './variant'

/** Somebody who may be a danger was told of the placement in writing, and nobody who asked. Who of them was told is found out first (¶23, ¶30). */
export const whereToldOfThePlacement = where(
  'told-of-the-placement',
  (view) => enquirersWhoKnow(view).length === 0 && toldOfThePlacement(view).length > 0
)

/** Those for whom it is called, and of whom the Home Office is to be asked first: contact with them would be new (¶30). */
const toBeAskedAbout = (id: string, view: CaseView) => {
  const raising = occurrencesOf(view).called.get(id) ?? []
  return itemsOf(view.answers, 'family-contacts').filter(
    (contact) => raising.includes(contact.id) && isTheHomeOfficeToBeAsked(contact, view)
  )
}

/** The words of what is done about contact with the family (¶29, ¶30). */
export const ofContact: Variants = {
  // Somebody who had the child has them no longer. That it is being found out whether somebody is part of it, the words do not say.
  'assess-family-contact': whereAny('found-anew', (view) =>
    itemsOf(view.answers, 'family-contacts').filter(
      (contact) =>
        fieldOf(contact, 'contact-involvement') !== 'still-finding-out' && isToBeFoundAnew(contact, view)
    )
  ),
  // None of them is a danger, and of at least one it is not known yet.
  'find-out-who-has-the-child': whereTold('doubted', (view) =>
    familyToTellApart(view).every(({ isFeared }) => !isFeared)
  ),
  'make-existing-contact-safe': whereWhoeverIsThereMayBeFeared,
  // Whoever was told that contact waits, or is not safe, is told what holds now: nobody else does that.
  'promote-safe-contact': firstOf(
    whereAny('papers-before', (view) =>
      foundSafeAfterPapers(occurrencesOf(view).called.get('promote-safe-contact') ?? [], view)
    ),
    whereAny('to-be-begun', (view) => toBeAskedAbout('promote-safe-contact', view))
  ),
  'have-family-traced': whereAny('to-be-asked', (view) => toBeAskedAbout('have-family-traced', view)),
  'liaise-about-family-contact': firstOf(
    whereAny('against-the-answer', begunAgainstTheAnswer),
    whereAny('held-back', heldBackByTheAnswer)
  ),
  'liaise-once-there-is-a-caseworker': whereTold('who-decides', isCaseworkerToBeFound),
  'decide-on-tracing-support': whereAny('against-the-answer', tracedAgainstTheAnswer),
  // A parent who lives with the child is asked. Only another parent has to be reached.
  'seek-parents-views': firstOf(
    where('with-the-parent', isWithSafeParent),
    // A parent with whom there is contact is asked without that.
    whereTold('to-be-asked', (view) => {
      const safe = itemsOf(view.answers, 'family-contacts').filter(
        (contact) => isParent(contact) && isFoundSafe(contact, view)
      )
      return safe.length > 0 && safe.every((contact) => isTheHomeOfficeToBeAsked(contact, view))
    })
  )
}
