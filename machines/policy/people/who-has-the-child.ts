import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isWatched } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { isAdult, youngestBirth } from '../../facts/age'
import { isInContact, isParent, mayBeThere, parentsOf, type Contact } from '../../facts/contact'
import { birthday, lastDayOf } from '../../facts/dates'
import { isMissing } from '../../facts/immediate-safety'
import { isPlacedWithParent } from '../../facts/protection-and-placement'
import { hasPlacementBegun, isPlacedWithFamily } from '../../facts/where-placed'
import { peopleNow } from '../../facts/people-now'
import { contactsDoubted, dangersOf } from '../danger/dangers'
import { returnsFromThere } from '../danger/returns'
import { hasLeftThePlacement } from '../placement/former-placement'
import { isCarer, isSomebodyToLiveWith, mayCareForTheChild, namedAmong, responsibleNow } from './carers'

type People = readonly ItemOf<'people'>[]

/** The people who have the child with them today, or are responsible for the child where they live. */
export function whoCares(view: CaseView): People {
  const named = [valueOf(view.answers, 'first-48-hours-who'), responsibleNow(view)]
  return peopleNow(view).filter((person) => isCarer(person) || named.includes(person.id))
}

/**
 * The carers have all left, as is recorded: nobody does what a carer was to do (¶39). Who is responsible where they live counts too, where that
 * is told. A copy that is not told it is the same whoever is responsible: it loses nothing as long as somebody is left whom they may live with, as an aunt.
 */
export const haveCarersLeft = (view: CaseView): boolean =>
  !peopleNow(view).some(isCarer) &&
  itemsOf(view.answers, 'people').some(isCarer) &&
  !(
    ifDisclosed(view, () => whoCares(view).some(mayCareForTheChild)) ??
    peopleNow(view).some(isSomebodyToLiveWith)
  )

/** The same of an adult, who may need no other. */
export const hasGrownOutOfCarers = (view: CaseView): boolean => isAdult(view) && haveCarersLeft(view)

/** Members of the family who are a danger, by the ids of their entries. */
export const contactsToFear = (view: CaseView): ReadonlySet<string> =>
  new Set(
    dangersOf(view, view.answers)
      .contacts.filter(({ isDanger }) => isDanger)
      .map(({ contact }) => contact.id)
  )

/**
 * The child lives in a placement outside the family that has begun. The people who had the child on the first days, and what was recorded
 * of tonight then, are left behind. Not where the placement itself ended with care: then it is left behind too.
 */
export function livesElsewhere(view: CaseView): boolean {
  if (hasLeftThePlacement(view)) return false
  const isKnownSince = valueOf(view.answers, 'placement-since') !== undefined
  if (valueOf(view.answers, 'placement-kind') === undefined || isPlacedWithFamily(view)) return false
  return isKnownSince && hasPlacementBegun(view)
}

/** Kinds of placement for which “place tonight” has an answer of its own. */
const kindsSaidOfTonight = ['foster-care', 'childrens-home', 'supported-accommodation'] as const

/**
 * Answers to “place tonight” for a child who is in none of these kinds. A copy that is not told of a claim, an accusation or the position
 * in the UK reads the first answer in place of the others.
 */
const saidOfElsewhere = [
  'somewhere-else',
  'asylum-support-accommodation',
  'youth-detention',
  'prison-for-adults',
  'immigration-removal-centre'
] as const

/**
 * Notes, for a copy, that the kind of placement may not be as it reads. A copy that is not told where the child lives also reads “foster
 * care” where a relative fosters, and there the child is with family as planned. It cannot tell the two apart, and says of neither that the
 * child is elsewhere.
 */
const isKindAsItIs = ({ answers }: CaseView): boolean => {
  if (isOneOf(answers, 'placement-kind', 'foster-care')) valueOf(answers, 'placement-address')
  return true
}

/** Places in which nobody under 18 is placed. A copy reads “somewhere else” for some of them. */
const ofAdultsAlone = [...saidOfElsewhere, 'own-tenancy', 'hostel-or-shared-house', 'safe-house'] as const

/**
 * An adult is somewhere tonight where no child is placed, and what stands as the place in which they live began before they were 18. It has another
 * door, and other people with keys (¶23, ¶39, ¶54). The kind of that placement is asked of a child alone.
 */
export function isAdultElsewhere(view: CaseView): boolean {
  const since = valueOf(view.answers, 'placement-since')
  const born = isAdult(view) ? youngestBirth(view) : undefined
  return (
    since !== undefined &&
    born !== undefined &&
    isOneOf(view.answers, 'place-tonight', ...ofAdultsAlone) &&
    lastDayOf(since) < birthday(born, 18)
  )
}

/** Places where a child is put up for the night, each with the kind of placement that it can be; nobody is placed in the last (¶45). */
const kindTonight = {
  'foster-home': 'foster-care',
  'childrens-home': 'childrens-home',
  'supported-accommodation': 'supported-accommodation',
  'bed-and-breakfast': undefined
} as const

/**
 * The child came back since the placement on record began, and tonight’s place is of another kind. They may have been taken elsewhere, where whoever has them
 * reads the plan and the address of the last home. Or tonight’s place is still that of the first night: neither has a day, so this settles nothing, and
 * somebody says which is old (¶23, ¶39, ¶42).
 */
export function isBackElsewhere(view: CaseView): boolean {
  const { answers } = view
  const since = valueOf(answers, 'placement-since')
  const placed = valueOf(answers, 'placement-kind')
  const isOfAnotherKind = Object.entries(kindTonight).some(
    ([place, kind]) => place === valueOf(answers, 'place-tonight') && kind !== placed
  )
  return (
    since !== undefined &&
    isOfAnotherKind &&
    isOneOf(answers, 'placement-kind', ...kindsSaidOfTonight) &&
    livesElsewhere(view) &&
    !isMissing(view) &&
    returnsFromThere(since, view).length > 0 &&
    isKindAsItIs(view)
  )
}

/**
 * Tonight the child is with somebody, or somewhere, that the placement cannot be. Neither answer has a day of its own, so somebody has to
 * say which is old. What was settled of the placement is not settled of where the child is (¶23, ¶42).
 */
export const isTonightElsewhere = (view: CaseView): boolean =>
  isAdultElsewhere(view) ||
  (livesElsewhere(view) &&
    (isOneOf(view.answers, 'place-tonight', 'with-family', 'with-an-adult-not-yet-checked') ||
      (isOneOf(view.answers, 'placement-kind', ...kindsSaidOfTonight) &&
        isOneOf(view.answers, 'place-tonight', ...saidOfElsewhere))) &&
    isKindAsItIs(view)) ||
  isBackElsewhere(view)

/** Which of these places it is, as reasons. A child who was with family and is now with an unchecked adult is somewhere else once more. */
export const tonightElsewhere = (view: CaseView): readonly string[] => {
  if (!isTonightElsewhere(view)) return []
  const place = valueOf(view.answers, 'place-tonight') ?? ''
  // A copy reads one of these answers for the others. In the case itself each is a different place.
  return [
    `tonight ${saidOfElsewhere.some((one) => one === place) ? 'elsewhere' : place}`,
    ...(isWatched(view.answers) ? [] : [`tonight ${place} itself`])
  ]
}

/**
 * The child is with an adult whom nobody has checked. False before a placement begins: the person who is to have the child later may be
 * told before (¶26, ¶44).
 */
export const isWithUncheckedAdult = (view: CaseView): boolean =>
  isOneOf(view.answers, 'place-tonight', 'with-an-adult-not-yet-checked') && hasPlacementBegun(view)

/** The people who have the child today, without those who had the child on the first days and no longer do. */
export const whoHasTheChild = (view: CaseView): People =>
  whoCares(view).filter(
    (person) => isCarer(person) || person.id === responsibleNow(view) || !livesElsewhere(view)
  )

/** The child is recorded as being with family, by a placement or tonight. */
export const isWithFamily = (view: CaseView): boolean =>
  isPlacedWithFamily(view) || (isOneOf(view.answers, 'place-tonight', 'with-family') && !livesElsewhere(view))

/**
 * This person has the child today, or may: they read what a carer is given (¶23, ¶42). With family, where nobody says who has the child, it may be any parent or
 * relative.
 */
export function mayHaveTheChildNow(person: ItemOf<'people'>, view: CaseView): boolean {
  if (isCarer(person)) return true
  if (whoHasTheChild(view).some(({ id }) => id === person.id)) return mayCareForTheChild(person)
  return isWithFamily(view) && ['parent', 'relative'].includes(fieldOf(person, 'person-role') ?? '')
}

/** The parents who are named as having the child. Where none is named, it may be any of them. */
function parentsWithTheChild(view: CaseView): readonly Contact[] {
  const named = namedAmong(parentsOf(view), whoHasTheChild(view))
  return named.length > 0 ? named : parentsOf(view)
}

/**
 * Members of the family who may have the child. Nobody who is out of reach. Where nobody, or another adult, is responsible for the child, a
 * parent counts only where something is feared or in doubt about them, or where nobody else is left. A parent who rings from abroad does
 * not live with the child, and takes no action about the others away (¶30, ¶42).
 */
export function mayHaveTheChild(family: readonly Contact[], view: CaseView): readonly Contact[] {
  const there = family.filter(mayBeThere)
  const isAnswering =
    isPlacedWithParent(view) ||
    !isOneOf(view.answers, 'unaccompanied-responsible-adult', 'nobody', 'another-adult')
  if (isAnswering) return there
  const toLookAt = new Set([...contactsToFear(view), ...contactsDoubted(view).map(({ id }) => id)])
  const others = there.filter((contact) => !isParent(contact) || toLookAt.has(contact.id))
  return others.length > 0 ? others : there
}

/**
 * Members of the family the child may be with. Placed with a parent: the parents named as having the child, or all where none is named.
 * Tonight with family: all, where nobody is named as having the child. Dangers are left out: they are told of elsewhere.
 */
export function familyWithTheChild(view: CaseView): readonly Contact[] {
  const away = contactsToFear(view)
  const family = () => {
    if (isPlacedWithParent(view)) return parentsWithTheChild(view)
    if (!isOneOf(view.answers, 'place-tonight', 'with-family') || livesElsewhere(view)) return []
    return !whoHasTheChild(view).some(isSomebodyToLiveWith) ? itemsOf(view.answers, 'family-contacts') : []
  }
  return mayHaveTheChild(family(), view).filter((contact) => !away.has(contact.id))
}

/**
 * Members of the family whom the child certainly lives with. In a placement with family that is the person named as responsible. With a
 * parent, where nobody is named, it is the only parent, where they are in contact. Where it may be any of several, nobody is returned, and
 * what is owed about each stays owed.
 * @returns the ids of their entries
 */
export function familyAtHome(view: CaseView): readonly string[] {
  const { answers } = view
  // A child who is to move in with family later is not there yet.
  if (!isPlacedWithFamily(view) || !hasPlacementBegun(view)) return []
  const responsible = peopleNow(view).filter(({ id }) => id === responsibleNow(view))
  const named = namedAmong(itemsOf(answers, 'family-contacts'), responsible)
  if (named.length > 0 || !isPlacedWithParent(view)) return named.map(({ id }) => id)
  // A child also has contact with a parent they do not live with. Of two parents, nothing says which one has the child.
  const parents = parentsOf(view).filter(mayBeThere)
  const others = peopleNow(view).filter((person) => fieldOf(person, 'person-role') === 'parent')
  const isOnlyOne = parents.length === 1 && others.every((other) => namedAmong(parents, [other]).length > 0)
  return isOnlyOne && parents.some(isInContact) ? parents.map(({ id }) => id) : []
}
