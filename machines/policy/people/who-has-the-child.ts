import type { CaseView } from '../../case-file/case-file'
import { isWatched } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { isInContact, isParent, mayBeThere, parentsOf, type Contact } from '../../facts/contact'
import { hasPlacementBegun, isPlacedWithFamily } from '../../facts/protection-and-placement'
import { contactsDoubted, dangersOf } from '../plans/dangers'
import { hasLeftThePlacement } from '../plans/former-placement'
import { isCarer, isSomebodyToLiveWith, namedAmong, responsibleNow } from './carers'
import { peopleNow } from './people-now'

type People = readonly ItemOf<'people'>[]

/** Those who have the child with them today, or answer for the child where they live. */
export function whoCares(view: CaseView): People {
  const named = [valueOf(view.answers, 'first-48-hours-who'), responsibleNow(view)]
  return peopleNow(view).filter((person) => isCarer(person) || named.includes(person.id))
}

/** Those of the family who are a danger. */
export const contactsToFear = (view: CaseView): ReadonlySet<string> =>
  new Set(
    dangersOf(view, view.answers)
      .contacts.filter(({ isDanger }) => isDanger)
      .map(({ contact }) => contact.id)
  )

/**
 * The child lives, since a day that has come, in a placement that is with nobody of the family: whoever had the child on the first days, or
 * whatever was recorded of tonight then, has been left behind. Where it ended with care, it is left behind itself.
 */
export function livesElsewhere(view: CaseView): boolean {
  if (hasLeftThePlacement(view)) return false
  const isKnownSince = valueOf(view.answers, 'placement-since') !== undefined
  if (valueOf(view.answers, 'placement-kind') === undefined || isPlacedWithFamily(view)) return false
  return isKnownSince && hasPlacementBegun(view)
}

/** Kinds of placement that tonight’s place has a word of its own for. */
const kindsSaidOfTonight = ['foster-care', 'childrens-home', 'supported-accommodation'] as const

/** What tonight’s place says of a child who is in none of these; a copy that is not told of a claim or an accusation reads the first for the others. */
const saidOfElsewhere = ['somewhere-else', 'asylum-support-accommodation', 'prison-for-adults'] as const

/**
 * A copy that is not told where the child lives reads foster care for that of a relative, with whom the child is as it should be: it cannot tell
 * the two apart, and says of neither that the child is elsewhere.
 */
const isKindAsItIs = ({ answers }: CaseView): boolean => {
  if (isOneOf(answers, 'placement-kind', 'foster-care')) valueOf(answers, 'placement-address')
  return true
}

/**
 * Tonight the child is with somebody, or somewhere, that the placement cannot be. Neither answer has a day of its own: which of the two is old
 * is for somebody to say, and what was settled of the placement is not settled of where the child is (¶23, ¶42).
 */
export const isTonightElsewhere = (view: CaseView): boolean =>
  livesElsewhere(view) &&
  (isOneOf(view.answers, 'place-tonight', 'with-family', 'with-an-adult-not-yet-checked') ||
    (isOneOf(view.answers, 'placement-kind', ...kindsSaidOfTonight) &&
      isOneOf(view.answers, 'place-tonight', ...saidOfElsewhere))) &&
  isKindAsItIs(view)

/** Which of these it is: who was with family and is with an unchecked adult now is somewhere else once more. */
export const tonightElsewhere = (view: CaseView): readonly string[] => {
  if (!isTonightElsewhere(view)) return []
  const place = valueOf(view.answers, 'place-tonight') ?? ''
  // A copy reads one of these for the others; in the case itself each is another.
  return [
    `tonight ${saidOfElsewhere.some((one) => one === place) ? 'elsewhere' : place}`,
    ...(isWatched(view.answers) ? [] : [`tonight ${place} itself`])
  ]
}

/**
 * The child is with an adult whom nobody has checked: who is to have the child later may be told before (¶26, ¶44).
 */
export const isWithUncheckedAdult = (view: CaseView): boolean =>
  isOneOf(view.answers, 'place-tonight', 'with-an-adult-not-yet-checked') && hasPlacementBegun(view)

/** Those who have the child today, without whoever had them on the first days and no longer does. */
export const whoHasTheChild = (view: CaseView): People =>
  whoCares(view).filter(
    (person) => isCarer(person) || person.id === responsibleNow(view) || !livesElsewhere(view)
  )

/** The parents who are named for it; where none of them is, it may be any of them. */
function parentsWithTheChild(view: CaseView): readonly Contact[] {
  const named = namedAmong(parentsOf(view), whoHasTheChild(view))
  return named.length > 0 ? named : parentsOf(view)
}

/**
 * Those of the family who may have the child: nobody who is out of reach; and where nobody, or another adult, is who answers for the child, no parent
 * of whom nothing is to be feared. One who rings from abroad is nobody with whom the child lives, and takes no order about the others away (¶30, ¶42).
 */
export function mayHaveTheChild(family: readonly Contact[], view: CaseView): readonly Contact[] {
  const there = family.filter(mayBeThere)
  const isAnswering =
    isOneOf(view.answers, 'placement-kind', 'with-parent') ||
    !isOneOf(view.answers, 'unaccompanied-responsible-adult', 'nobody', 'another-adult')
  if (isAnswering) return there
  const toLookAt = new Set([...contactsToFear(view), ...contactsDoubted(view).map(({ id }) => id)])
  const others = there.filter((contact) => !isParent(contact) || toLookAt.has(contact.id))
  return others.length > 0 ? others : there
}

/**
 * Those with whom the child may be where it is recorded that the child is with a parent, or tonight with family, and nobody is named for it;
 * none that are a danger, of whom it is told elsewhere.
 */
export function familyWithTheChild(view: CaseView): readonly Contact[] {
  const away = contactsToFear(view)
  const family = () => {
    if (isOneOf(view.answers, 'placement-kind', 'with-parent')) return parentsWithTheChild(view)
    if (!isOneOf(view.answers, 'place-tonight', 'with-family') || livesElsewhere(view)) return []
    return !whoHasTheChild(view).some(isSomebodyToLiveWith) ? itemsOf(view.answers, 'family-contacts') : []
  }
  return mayHaveTheChild(family(), view).filter((contact) => !away.has(contact.id))
}

/**
 * Those of the family with whom the child lives for sure: who is named as responsible for a placement with family, and with a parent, where
 * nobody is named, the one parent who is in contact. Of several it may be any of them, and of each what is owed stays owed.
 * @returns the ids of their entries
 */
export function familyAtHome(view: CaseView): readonly string[] {
  const { answers } = view
  // Whoever is to move in with somebody of the family is not there yet.
  if (!isPlacedWithFamily(view) || !hasPlacementBegun(view)) return []
  const responsible = peopleNow(view).filter(({ id }) => id === responsibleNow(view))
  const named = namedAmong(itemsOf(answers, 'family-contacts'), responsible)
  if (named.length > 0 || !isOneOf(answers, 'placement-kind', 'with-parent')) return named.map(({ id }) => id)
  // Contact is what a child has with the parent they do not live with: of two, nothing says which it is.
  const parents = parentsOf(view).filter(mayBeThere)
  const others = peopleNow(view).filter((person) => fieldOf(person, 'person-role') === 'parent')
  const isOnlyOne = parents.length === 1 && others.every((other) => namedAmong(parents, [other]).length > 0)
  return isOnlyOne && parents.some(isInContact) ? parents.map(({ id }) => id) : []
}
