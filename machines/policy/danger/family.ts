import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isUnderTen } from '../../facts/age'
import { isHeldUnder, isLookedAfter } from '../placement/care-basis'
import {
  isFoundNotSafe,
  isInContact,
  isParent,
  isToHaveNoContact,
  mayBeThere,
  nameOfContact,
  parentsOf,
  waitsForAssessment,
  type Contact
} from '../../facts/contact'
import { isPlacedWithFamily } from '../../facts/where-placed'
import { isAlike, isSameName } from '../../facts/same-name'
import { isListedAsAChild } from '../people/listed-as-a-child'
import { isContactToFear, isFoundSafe, isStillFoundSafe, isToBeFoundAnew } from './contact-to-fear'

/** There is contact, or the plan says that existing contact goes on. */
export const contactGoesOn = (contact: Contact): boolean =>
  isInContact(contact) || fieldOf(contact, 'contact-plan') === 'existing-contact-continues'

/** Contact goes on, or is to begin. */
export const isOrWillBeInContact = (contact: Contact): boolean =>
  contactGoesOn(contact) || fieldOf(contact, 'contact-plan') === 'start-contact'

/** Existing contact goes on. Contact that there is none of does not; a copy that is not told whether there is any goes by the plan (¶29). */
const isExistingContact = (contact: Contact, view: CaseView): boolean =>
  fieldOf(contact, 'contact-plan') === 'existing-contact-continues' &&
  ifDisclosed(view, () => mayBeThere(contact)) !== false

/**
 * Somebody looked at whether this person is part of it and says that they are not, and nothing else says that they are (¶29, ¶30).
 * While an assessment goes on, or is to be made anew, it is still being found out.
 */
const isWithoutSuspicion = (contact: Contact, view: CaseView): boolean =>
  fieldOf(contact, 'contact-involvement') === 'not-suspected' &&
  fieldOf(contact, 'contact-assessment') !== 'under-way' &&
  !isContactToFear(contact, view) &&
  !isToBeFoundAnew(contact, view)

/**
 * A member of the family of this whole name was found safe, and the plan has contact with them; or contact that there is goes on, and they were found to be no
 * part of it. Asking where the child is ends no contact: they are told nothing of that (¶23).
 */
export const isSafeContactPlanned = (name: string | undefined, view: CaseView): boolean =>
  name !== undefined &&
  itemsOf(view.answers, 'family-contacts').some((contact) => {
    if (!isAlike(nameOfContact(contact) ?? '', name)) return false
    return isExistingContact(contact, view)
      ? isWithoutSuspicion(contact, view) || isStillFoundSafe(contact, view)
      : fieldOf(contact, 'contact-plan') === 'start-contact' && isStillFoundSafe(contact, view)
  })

/**
 * Members of the family who were found safe, while a holder of parental responsibility by that name is recorded as not safe to reach.
 * Somebody has to say which of the two holds (¶30).
 */
export const safeButNotToReach = (view: CaseView): readonly Contact[] => {
  const notSafe = itemsOf(view.answers, 'parental-responsibility-holders').filter(
    (holder) => fieldOf(holder, 'holder-reach') === 'may-not-be-safe'
  )
  return itemsOf(view.answers, 'family-contacts').filter(
    (contact) =>
      isFoundSafe(contact, view) &&
      notSafe.some((holder) => isSameName(fieldOf(holder, 'holder-name'), nameOfContact(contact)))
  )
}

/** A return to the family is worked towards. */
export const isReturnWorkedTowards = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'reunification-considered', 'being-worked-towards')

/** A return is worked towards, and reception after it was found unsafe (¶60). */
export const isReturnToUnsafeReception = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isReturnWorkedTowards({ answers }) && isOneOf(answers, 'return-reception-state', 'found-unsafe')

/** Those to whom a child would return: the parents on record, or all of the family where no parent is. */
const familyToReturnTo = (view: CaseView): readonly Contact[] => {
  const parents = parentsOf(view)
  return parents.length > 0 ? parents : itemsOf(view.answers, 'family-contacts')
}

/** Nobody returns to this person: they were found not safe, or are to have no contact with the child. */
const isNobodyToReturnTo = (contact: Contact): boolean =>
  isToHaveNoContact(contact) || isFoundNotSafe(contact)

/** The child says that they wish to return. */
export const isReturnWished = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'return-wished-for', 'wished-for')

/** The child wishes for a return, and reception there is called safe. That cannot be known before it is known of those who would receive them (¶30, ¶60). */
const isReceptionCalledSafe = (view: CaseView): boolean =>
  isReturnWished(view) && isOneOf(view.answers, 'return-reception-state', 'checked-and-safe')

/**
 * A return is worked towards, and no parent was found safe to return to. Where no parent is recorded, no member of the family was. What was
 * found of an aunt says nothing of a mother (¶29, ¶30). Also where the child wishes for a return that is called safe, and one of these may yet receive them:
 * where there is nobody of the family to return to, somebody else would.
 */
export function isReturnToNobodySafe(view: CaseView): boolean {
  const family = familyToReturnTo(view)
  if (family.some((contact) => isFoundSafe(contact, view))) return false
  return (
    isReturnWorkedTowards(view) ||
    (isReceptionCalledSafe(view) && family.some((contact) => !isNobodyToReturnTo(contact)))
  )
}

/** The child does not wish for a return, or is not sure. */
const isReturnUnwishedOrUndecided = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'return-wished-for', 'undecided', 'not-wished-for')

/**
 * Somebody was found safe and a return to them is worked towards, with reception checked and safe. A child under ten, who may be too young to
 * say a wish, returns so (¶30, ¶60). Whoever is older, does not wish for it or is not sure is heard first (¶27).
 */
export const isReturningUnheardToFamily = (view: CaseView): boolean =>
  isUnderTen(view) &&
  isReturnWorkedTowards(view) &&
  isOneOf(view.answers, 'return-reception-state', 'checked-and-safe') &&
  !isReturnUnwishedOrUndecided(view) &&
  !isReturnToNobodySafe(view)

/** A return is worked towards, and the child has not said that they do not wish for it or are not sure: a small child says neither (¶29). */
export const isWorkedTowardsUnopposed = (view: CaseView): boolean =>
  isReturnWorkedTowards(view) && !isReturnUnwishedOrUndecided(view)

/** What awaits the child after a return is being asked, and the child is not sure, or does not wish for it (¶30, ¶60). */
export const isReceptionAskedUnwished = (view: Pick<CaseView, 'answers'>): boolean =>
  isReturnUnwishedOrUndecided(view) && isOneOf(view.answers, 'return-reception-state', 'being-checked')

/** A return is said to be assessed, and nobody of the family is: the assessment is over, or nobody has begun it, and what follows is to be said (¶29). */
export const isReturnNoLongerAssessed = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'reunification-considered', 'being-assessed') &&
  !itemsOf(answers, 'family-contacts').some(
    (contact) => fieldOf(contact, 'contact-assessment') === 'under-way'
  )

/**
 * The child was given protection from their country, and a parent in contact was found safe: the family may come to live together here, where
 * nobody abroad receives them (¶29, ¶60). Any other leave protects from no return.
 */
export const mayFamilyJoinHere = (view: CaseView): boolean =>
  isOneOf(view.answers, 'immigration-position', 'refugee-status', 'humanitarian-protection') &&
  parentsOf(view).some((contact) => isInContact(contact) && isStillFoundSafe(contact, view))

/**
 * The return that is worked towards is to another country: the child wishes for one, and the reception there was not found unsafe. A family that may come
 * to live here is joined here (¶29, ¶60).
 */
export const isReturnAbroad = (view: CaseView): boolean =>
  isReturnWorkedTowards(view) &&
  !mayFamilyJoinHere(view) &&
  isReturnWished(view) &&
  !isOneOf(view.answers, 'return-reception-state', 'found-unsafe')

/**
 * It may be to another country: the reception there is asked about or called safe, and nobody has written down a wish. That is planned whatever the family
 * does, and they may live here. Found unsafe, nobody arranges a return there before somebody calls it safe: a wish makes it no safer, and the return is stopped
 * today (¶29, ¶60).
 */
export const isReturnPerhapsAbroad = (view: CaseView): boolean =>
  isReturnWorkedTowards(view) &&
  !mayFamilyJoinHere(view) &&
  !isReturnAbroad(view) &&
  isOneOf(view.answers, 'return-reception-state', 'being-checked', 'checked-and-safe')

/** What calls anew for an order that was done before a return abroad was worked towards. Nothing in a copy that is not told of that. */
export const beforeReturnAbroad = (view: CaseView): readonly string[] =>
  isToldThat(view, () => isReturnAbroad(view) || isReturnPerhapsAbroad(view)) ? ['return abroad'] : []

/**
 * A return to somebody safe is worked towards, and the child has said that they do not wish to return. The two are settled before it goes
 * on (¶29). Where nobody is safe, the return stops whatever the child wishes.
 */
export const isReturnUnwished = (view: CaseView): boolean =>
  isReturnWorkedTowards(view) &&
  isOneOf(view.answers, 'return-wished-for', 'not-wished-for') &&
  !isReturnToNobodySafe(view)

/**
 * The same, of a family that may come here: the “no” may be said of the country, or of living with them. It is asked, and not on the same day: a
 * review looks at what is worked towards.
 */
export const isReturnUnwishedHere = (view: CaseView): boolean =>
  isReturnUnwished(view) && mayFamilyJoinHere(view)

/** Somebody of this name asks where the child is. */
export const isAmongThoseWhoAsk = (contact: Contact, { answers }: CaseView): boolean =>
  itemsOf(answers, 'enquirers').some((one) =>
    isSameName(fieldOf(one, 'enquirer-name'), nameOfContact(contact))
  )

/**
 * The authority keeps this person from the child: contact is ruled out, was found not safe, or waits though there is some, or though they ask.
 * Somebody who is only listed, and asks for nothing, is refused nothing.
 */
const isKeptFromTheChild = (contact: Contact, view: CaseView) =>
  isNobodyToReturnTo(contact) ||
  (waitsForAssessment(contact) && (isInContact(contact) || isAmongThoseWhoAsk(contact, view)))

/** The parents from whom the child is kept while a care order holds, interim or not: a court decides then (Children Act 1989 s34). */
export const parentsKeptAwayUnderAnOrder = (view: CaseView): readonly Contact[] =>
  isHeldUnder(view, 'care-order', 'interim-care-order')
    ? parentsOf(view).filter((parent) => isKeptFromTheChild(parent, view))
    : []

/** The placement is with family or a friend. Until a placement is recorded, the place given in the first hour says so. */
export const livesWithFamily = (view: CaseView) =>
  valueOf(view.answers, 'placement-kind') === undefined
    ? isOneOf(view.answers, 'place-tonight', 'with-family')
    : isPlacedWithFamily(view)

/**
 * Family and friends other than the parents who were found safe and are in touch, or are to be, while the child is looked after elsewhere.
 * A placement with them comes before others (Children Act 1989 s22C(6) and (7)). Somebody who is still being traced cannot be asked yet.
 */
export function safeWhoMayCare(view: CaseView): readonly Contact[] {
  if (!isLookedAfter(view) || livesWithFamily(view)) return []
  return itemsOf(view.answers, 'family-contacts').filter(
    (contact) =>
      !isParent(contact) &&
      isStillFoundSafe(contact, view) &&
      // A copy that is not told of other children keeps the order: it says “if they are an adult”.
      !isToldThat(view, () => isListedAsAChild(nameOfContact(contact), view)) &&
      isOrWillBeInContact(contact)
  )
}
