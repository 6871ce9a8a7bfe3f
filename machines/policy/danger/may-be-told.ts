import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import type { Contact } from '../../facts/contact'
import { isAlike, isSameName } from '../../facts/same-name'
import { isWithoutSchool } from '../../facts/without-school'
import { peopleNow } from '../../facts/people-now'
import { isSomebodyToLiveWith, responsibleNow } from '../people/carers'
import { carersNotSaidToBeHere } from '../people/former-carers'
import { isLookedAfter } from '../placement/care-basis'
import { isStillFoundSafe } from './contact-to-fear'
import { livesWithFamily } from './family'

type Enquirer = ItemOf<'enquirers'>

/**
 * Whether this person is around the child because of their work. A designated teacher does not count where the child goes to no school. A
 * copy that is not told of the school takes the role for it: else it would name today's teacher too (¶23). An interpreter does not count: interpreters are not told where the child is (¶26). A carer
 * counts only while the child is with them. After a move, something must say that the carer is where the child is now, as far as a copy is told of it (¶23).
 */
const isThereByWork = (person: ItemOf<'people'>, view: CaseView): boolean => {
  const role = fieldOf(person, 'person-role')
  if (role === undefined || ['parent', 'relative', 'other', 'interpreter'].includes(role)) return false
  // Whoever is recorded as a teacher is then of a school that the child has left, where those who exploit them may have found them.
  if (role === 'designated-teacher' && isWithoutSchool(view)) return false
  return !isToldThat(view, () => carersNotSaidToBeHere(view).some(({ id }) => id === person.id))
}

/** Whether the enquirer has one of these names. Names that a copy is not told of do not count in it. */
const isSaidOf = (
  enquirer: Enquirer,
  view: CaseView,
  names: () => readonly (string | undefined)[]
): boolean =>
  isToldThat(view, () => names().some((name) => isSameName(fieldOf(enquirer, 'enquirer-name'), name)))

/** The family owes a debt that is still claimed, or nobody has said that it is not: whoever it is claimed from may be made to give the child up. */
const isFamilyInDebt = ({ answers }: CaseView): boolean =>
  itemsOf(answers, 'debts').some(
    (debt) =>
      ['family', 'child-and-family'].includes(fieldOf(debt, 'debt-owed-by') ?? '') &&
      fieldOf(debt, 'debt-still-claimed') !== 'no'
  )

/** The child is away for tonight, and nothing says that they live apart from their family: nobody looks after them, and nobody says that no adult is responsible for them. */
const isAwayFromHomeTonight = (view: CaseView): boolean =>
  isOneOf(view.answers, 'place-tonight', 'missing', 'hospital', 'police-station', 'somewhere-else') &&
  !isLookedAfter(view) &&
  !isToldThat(view, () => isOneOf(view.answers, 'unaccompanied-responsible-adult', 'nobody'))

/** The child lives with family, and nobody of another name is said to have them: whoever has the child knows where they are. */
function mayBeWithTheChild(name: string | undefined, view: CaseView): boolean {
  if (!livesWithFamily(view)) return false
  const named = [valueOf(view.answers, 'first-48-hours-who'), responsibleNow(view)]
  const having = peopleNow(view).filter((person) => isSomebodyToLiveWith(person) && named.includes(person.id))
  return having.length === 0 || having.some((person) => isSameName(fieldOf(person, 'person-name'), name))
}

/**
 * Whether parental responsibility settles nothing about this person, who does not have the child. Contact with them is in doubt, or waits, or they are
 * found to be no parent. Or the family's debt is still claimed, and nobody has said of them that they are no part of it (¶23, ¶30). Not of a child who lives at home and is away tonight.
 */
export function isHolderDoubted(
  name: string | undefined,
  doubted: readonly Contact[],
  view: CaseView
): boolean {
  const isOf = (contact: Contact) => isSameName(fieldOf(contact, 'contact-who'), name)
  const isDoubted =
    doubted.some(isOf) ||
    // Whoever said that they are the mother, and is none, claims no responsibility any more: only “found safe” lets them be told.
    itemsOf(view.answers, 'family-contacts').some(
      (contact) =>
        isAlike(fieldOf(contact, 'contact-who') ?? '', name ?? '–') &&
        fieldOf(contact, 'contact-is-parent') === 'no'
    ) ||
    (isFamilyInDebt(view) &&
      !isAwayFromHomeTonight(view) &&
      !itemsOf(view.answers, 'family-contacts').some(
        (contact) => isOf(contact) && fieldOf(contact, 'contact-involvement') === 'not-suspected'
      ))
  return isDoubted && !mayBeWithTheChild(name, view)
}

/**
 * Somebody has recorded that the enquirer may be told. The enquirer is there by their work, holds parental responsibility and is neither feared nor in
 * doubt, or was found safe (¶23, ¶30). Where the name only may be that of a danger, an action has somebody ask, and that action says to tell them nothing until then. They are
 * not refused here: no answer records that the question was settled, so they would be told nothing for good.
 */
export const mayBeTold = (enquirer: Enquirer, doubted: () => readonly Contact[], view: CaseView): boolean =>
  isSaidOf(enquirer, view, () =>
    peopleNow(view)
      .filter((person) => isThereByWork(person, view))
      .map((person) => fieldOf(person, 'person-name'))
  ) ||
  isSaidOf(enquirer, view, () =>
    itemsOf(view.answers, 'parental-responsibility-holders')
      .filter((holder) => fieldOf(holder, 'holder-reach') !== 'may-not-be-safe')
      .filter(
        (holder) =>
          fieldOf(holder, 'holder-reach') !== 'not-established' ||
          mayBeWithTheChild(fieldOf(holder, 'holder-name'), view)
      )
      .map((holder) => fieldOf(holder, 'holder-name'))
      .filter((name) => !isHolderDoubted(name, doubted(), view))
  ) ||
  isSaidOf(enquirer, view, () =>
    itemsOf(view.answers, 'family-contacts')
      .filter((contact) => isStillFoundSafe(contact, view))
      .map((contact) => fieldOf(contact, 'contact-who'))
  )

/** Contact with this person was assessed as safe, or goes on by the plan, as far as a copy is told of it. */
const isSafeOrGoesOn = (contact: Contact, view: CaseView): boolean =>
  ifDisclosed(view, () => fieldOf(contact, 'contact-plan')) === 'existing-contact-continues' ||
  ifDisclosed(view, () => fieldOf(contact, 'contact-assessment')) === 'assessed-safe'

/**
 * The enquirer was told nothing though it was established who they are, and they are nobody with whom contact is safe or goes on without a doubt. A copy that is
 * not told of a worry names them, whether there is one or not: whoever comes to fetch the child comes to a school (¶23).
 */
export const wasTurnedAway = (enquirer: Enquirer, doubted: readonly Contact[], view: CaseView): boolean => {
  if (!['nothing', 'location-may-be-known'].includes(fieldOf(enquirer, 'enquirer-told') ?? '')) return false
  return !itemsOf(view.answers, 'family-contacts').some(
    (contact) =>
      isSafeOrGoesOn(contact, view) &&
      !doubted.includes(contact) &&
      isSameName(fieldOf(enquirer, 'enquirer-name'), fieldOf(contact, 'contact-who'))
  )
}
