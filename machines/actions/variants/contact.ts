import { fieldOf, itemsOf } from '../../case-file/read'
import { isToBeFoundAnew } from '../../policy/danger/contact-to-fear'
import { toldOfThePlacement } from '../../policy/danger/responsible-feared'
import { foundSafeAfterPapers } from '../../policy/plans/papers-before'
import { enquirersWhoKnow } from '../../policy/people/carers-who-ask'
import { isWithSafeParent } from '../../policy/people/parental-responsibility'
import { familyToTellApart } from '../../policy/people/who-cares'
import { occurrencesOf } from '../all'
import { whereWhoeverIsThereMayBeFeared } from './carer'
import { where, whereAny, whereTold, type Variants } from './variant'

/** Somebody who may be a danger was told of the placement in writing, and nobody who asked. Who of them was told is found out first (¶23, ¶30). */
export const whereToldOfThePlacement = where(
  'told-of-the-placement',
  (view) => enquirersWhoKnow(view).length === 0 && toldOfThePlacement(view).length > 0
)

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
  'promote-safe-contact': whereAny('papers-before', (view) =>
    foundSafeAfterPapers(occurrencesOf(view).called.get('promote-safe-contact') ?? [], view)
  ),
  // A parent who lives with the child is asked. Only another parent has to be reached.
  'seek-parents-views': where('with-the-parent', isWithSafeParent)
}
