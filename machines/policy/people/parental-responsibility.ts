import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { mayBeSixteen } from '../../facts/age'
import { mayNotBeBritish } from '../../facts/case-details'
import { isOneNoneOf } from '../../facts/may-be-same-name'
import { isSameName } from '../../facts/same-name'
import { isAlone } from '../../facts/unaccompanied'
import {
  isDanger,
  isInContact,
  isParent,
  isPartOfIt,
  mayBeThere,
  parentsOf,
  type Contact
} from '../../facts/contact'
import { contactsDoubted } from '../plans/dangers'
import { peopleNow } from './people-now'
import { dangerNames, isWrittenAsDanger } from './named-as-danger'

/** They are known or suspected to be part of the exploitation, or somebody who exploits the child goes by their name (¶30). */
const isInvolved = (contact: Contact, { answers }: CaseView) =>
  isPartOfIt(contact) ||
  itemsOf(answers, 'exploiters').some((exploiter) =>
    isSameName(fieldOf(exploiter, 'exploiter-called'), fieldOf(contact, 'contact-who'))
  )

/** The child is recorded as being with a parent: placed there, or a parent is who is responsible. Of a British child that is not asked. */
const isWithParent = (view: CaseView): boolean =>
  isOneOf(view.answers, 'placement-kind', 'with-parent') ||
  (mayNotBeBritish(view)
    ? isOneOf(view.answers, 'unaccompanied-responsible-adult', 'a-parent')
    : parentsOf(view).some(isInContact))

/**
 * Somebody in contact, or in touch, may be who the child is with; it says nothing where nobody with the child is responsible, nor where it may as
 * well be somebody with whom contact waits, or whose part is still being found out (¶30, ¶42).
 */
const mayBeWithThem = (view: CaseView): boolean =>
  (parentsOf(view).some(isInContact) ||
    itemsOf(view.answers, 'parental-responsibility-holders').some(
      (holder) => fieldOf(holder, 'holder-reach') === 'in-touch'
    )) &&
  !contactsDoubted(view).some(mayBeThere)

/**
 * Whether the child is with a parent, or with somebody else who is responsible for the child, so that no legal basis has to hold the child
 * there (Children Act 1989, section 20). Never where one of the family may be part of the exploitation; and while somebody exploits the child,
 * with nobody but a parent, since anybody else may be that person: such a child would be left where nobody answers for them (¶30).
 */
export function isWithWhoeverIsResponsible(view: CaseView): boolean {
  const { answers } = view
  const isThere =
    isOneOf(answers, 'placement-kind', 'with-parent') || isOneOf(answers, 'place-tonight', 'with-family')
  if (!isThere || isAlone(view) === 'yes') return false
  // Whoever is out of reach is nobody whom the child lives with; a parent who is part of it has responsibility from wherever they are.
  const ofWeight = itemsOf(answers, 'family-contacts').filter(
    (contact) => mayBeThere(contact) || isParent(contact)
  )
  if (ofWeight.some((contact) => isInvolved(contact, view))) return false
  if (isWithParent(view)) return true
  return itemsOf(answers, 'exploiters').length === 0 && (isAlone(view) === 'no' || mayBeWithThem(view))
}

/** The child lives with a parent whose contact was assessed as safe: nobody has to reach them (¶30). */
export const isWithSafeParent = (view: CaseView): boolean =>
  isWithWhoeverIsResponsible(view) &&
  parentsOf(view).some(
    (contact) => isInContact(contact) && fieldOf(contact, 'contact-assessment') === 'assessed-safe'
  )

/** Whether a child’s own agreement is recorded, and no date says that they are 16, or may be: then it holds nobody (regulation 4). */
export const isAgreedTooYoung = (view: CaseView): boolean =>
  (valueOf(view.answers, 'accommodation-agreed-by') ?? []).includes('child-of-16-or-over') &&
  !mayBeSixteen(view)

/** Who is recorded as agreeing, or as objecting, and can. */
const agreedBy = (view: CaseView) =>
  (valueOf(view.answers, 'accommodation-agreed-by') ?? []).filter(
    (who) => who !== 'child-of-16-or-over' || mayBeSixteen(view)
  )

/**
 * It is recorded that no holder of parental responsibility can be reached, or that a child agrees who is too young to, and nobody else has
 * agreed, or objects.
 */
export const isAgreedByNobody = (view: CaseView): boolean => {
  const agreed = agreedBy(view)
  return (
    (agreed.includes('nobody-can-be-reached') || isAgreedTooYoung(view)) &&
    !agreed.some((who) => ['parent', 'another-holder', 'child-of-16-or-over', 'holder-objects'].includes(who))
  )
}

type Holder = ItemOf<'parental-responsibility-holders'>

const isReachable = (holder: Holder) =>
  ['in-touch', 'can-be-reached'].includes(fieldOf(holder, 'holder-reach') ?? '')

/** They can be spoken to at all, be it that this is not safe. */
const canBeSpokenTo = (holder: Holder) =>
  isReachable(holder) || fieldOf(holder, 'holder-reach') === 'may-not-be-safe'

/** A parent who is in contact; and where nobody is recorded as a holder, whoever of the family is, unless they are said to be no parent. */
const mayHoldOrReach = (contact: Contact, { answers }: CaseView) =>
  isInContact(contact) &&
  (isParent(contact) ||
    (itemsOf(answers, 'parental-responsibility-holders').length === 0 &&
      fieldOf(contact, 'contact-is-parent') !== 'no'))

/** Each of them, and whether they are a danger to the child, go by the name of one, or are not safe to reach. */
function weighed(
  holders: readonly Holder[],
  contacts: readonly Contact[],
  view: CaseView,
  names: ReturnType<typeof dangerNames>
): readonly { readonly id: string; readonly isDanger: boolean }[] {
  const isNamed = (name: string | undefined) => name !== undefined && isWrittenAsDanger(name, view, names)
  return [
    ...holders.map((holder) => ({
      id: holder.id,
      isDanger:
        fieldOf(holder, 'holder-reach') === 'may-not-be-safe' || isNamed(fieldOf(holder, 'holder-name'))
    })),
    ...contacts.map((contact) => ({
      id: contact.id,
      isDanger: isDanger(contact) || isNamed(fieldOf(contact, 'contact-who'))
    }))
  ]
}

/**
 * Who could be asked whether they agree to the accommodation: not whoever is a danger to the child, or goes by the name of one. Where there is
 * nobody else, these are still who may hold parental responsibility, and a lawyer says how that is met (¶30).
 */
export function whoCouldAgree(view: CaseView): {
  readonly who: readonly string[]
  readonly areDangers: boolean
} {
  const names = dangerNames(view, view.answers)
  const holders = itemsOf(view.answers, 'parental-responsibility-holders').filter(isReachable)
  const contacts = itemsOf(view.answers, 'family-contacts').filter((one) => mayHoldOrReach(one, view))
  const all = weighed(holders, contacts, view, names)
  const safe = all.filter(({ isDanger }) => !isDanger)
  return {
    who: (safe.length > 0 ? safe : all).map(({ id }) => id),
    areDangers: all.length > 0 && safe.length === 0
  }
}

/** A parent or another holder is said to agree, and the agreement rests on them: no child of 16 or over agrees, and nobody objects. */
const isSaidOfHolders = (view: CaseView): boolean => {
  const agreed = agreedBy(view)
  return (
    agreed.some((who) => who === 'parent' || who === 'another-holder') &&
    !agreed.some((who) => who === 'child-of-16-or-over' || who === 'holder-objects')
  )
}

const relativesNow = (view: CaseView) =>
  peopleNow(view).filter((person) => ['parent', 'relative'].includes(fieldOf(person, 'person-role') ?? ''))

/** Somebody is said to agree, and nobody stands on record who may be it: whose agreement it is, nobody could say (regulation 4). */
const isOfNobodyOnRecord = (view: CaseView): boolean =>
  isSaidOfHolders(view) &&
  itemsOf(view.answers, 'parental-responsibility-holders').length === 0 &&
  !itemsOf(view.answers, 'family-contacts').some(
    (contact) => isParent(contact) || agreedBy(view).includes('another-holder')
  ) &&
  relativesNow(view).length === 0

/** Holders and parents on record, where all have died or are out of reach: an agreement of today is none of theirs (¶23, ¶30). */
export function agreeingOutOfReach(view: CaseView): readonly string[] {
  if (!isSaidOfHolders(view) || relativesNow(view).length > 0) return []
  const holders = itemsOf(view.answers, 'parental-responsibility-holders')
  const parents = parentsOf(view)
  const isOut = (holder: Holder) =>
    ['cannot-be-reached', 'has-died'].includes(fieldOf(holder, 'holder-reach') ?? '')
  return holders.every(isOut) && !parents.some(mayBeThere) ? [...holders, ...parents].map(({ id }) => id) : []
}

/**
 * It is still to be recorded who has agreed: it is said so; a child agrees who is too young to, and nobody is known who could be asked; or who is
 * said to agree is nobody on record.
 */
export const isAgreementToBeRecorded = (view: CaseView): boolean => {
  const said = valueOf(view.answers, 'accommodation-agreed-by') ?? []
  const isOnlyTooYoung = isAgreedByNobody(view) && !said.includes('nobody-can-be-reached')
  return (
    said.includes('not-yet-recorded') ||
    (isOnlyTooYoung && whoCouldAgree(view).who.length === 0) ||
    isOfNobodyOnRecord(view)
  )
}

/**
 * Who is recorded as agreeing to the accommodation, where everybody on record who can have done so is a danger to the child, or somebody of whom
 * nobody has established that it is they: an agreement rests on whoever holds parental responsibility (¶23, ¶30). Nobody where one of them is
 * neither, where a child of 16 or over agrees, or where a holder objects, which calls for advice by itself.
 */
export function doubtfullyAgreeing(view: CaseView): readonly string[] {
  const { answers } = view
  if (!isSaidOfHolders(view)) return []
  const names = dangerNames(view, answers)
  const parents = parentsOf(view)
  const doubtful = (contacts: typeof parents) =>
    weighed(itemsOf(answers, 'parental-responsibility-holders').filter(canBeSpokenTo), contacts, view, names)
  // One of whom nobody knows the name may be whoever stands among the people; and a first name may be that of whoever has a longer one.
  const areNamed = parents.every((contact) => fieldOf(contact, 'contact-who') !== undefined)
  const isAnotherParentThere =
    agreedBy(view).includes('parent') &&
    areNamed &&
    isOneNoneOf(
      peopleNow(view).flatMap((person) => {
        const name = fieldOf(person, 'person-name')
        const isOne = fieldOf(person, 'person-role') === 'parent' && name !== undefined
        return isOne && !isWrittenAsDanger(name, view, names) ? [name] : []
      }),
      names.ofDanger
    )
  if (isAnotherParentThere) return []
  const reached = doubtful(parents.filter(isInContact))
  const all = reached.length > 0 ? reached : doubtful(parents)
  return all.every(({ isDanger }) => isDanger) ? all.map(({ id }) => id) : []
}
