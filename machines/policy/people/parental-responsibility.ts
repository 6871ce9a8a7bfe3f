import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { isSixteenByADateAhead } from '../../facts/age'
import { isOfCare } from '../../facts/care'
import { mayNotBeBritish } from '../../facts/case-details'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { isOneNoneOf } from '../../facts/may-be-same-name'
import { isAlone } from '../../facts/unaccompanied'
import { isDanger, isInContact, isParent, mayBeThere, parentsOf, type Contact } from '../../facts/contact'
import { isPlacedWithParent } from '../../facts/protection-and-placement'
import { peopleNow } from '../../facts/people-now'
import { isInvolved, isStillFoundSafe } from '../danger/contact-to-fear'
import { contactsDoubted } from '../danger/dangers'
import { dangerNames, isWrittenAsDanger } from '../danger/named-as-danger'

/**
 * The child is recorded as being with a parent: placed with one, or the responsible adult is a parent. A British child is not asked about a
 * responsible adult.
 */
export const isWithParent = (view: CaseView): boolean =>
  isPlacedWithParent(view) ||
  (mayNotBeBritish(view)
    ? isOneOf(view.answers, 'unaccompanied-responsible-adult', 'a-parent')
    : parentsOf(view).some(isInContact))

/**
 * A parent in contact, or a holder in touch, may be the person the child is with. It says nothing where the person there may as well be
 * somebody with whom contact waits, or whose part is still being found out (¶30, ¶42).
 */
const mayBeWithThem = (view: CaseView): boolean =>
  (parentsOf(view).some(isInContact) ||
    itemsOf(view.answers, 'parental-responsibility-holders').some(
      (holder) => fieldOf(holder, 'holder-reach') === 'in-touch'
    )) &&
  !contactsDoubted(view).some(mayBeThere)

/** The child was placed with a parent after care had begun. */
export function isWithParentSinceCare(view: CaseView): boolean {
  const { answers } = view
  const since = valueOf(answers, 'placement-since')
  return (
    isPlacedWithParent(view) &&
    since !== undefined &&
    itemsOf(answers, 'periods-of-care').some((period) => {
      const from = isOfCare(period) ? fieldOf(period, 'care-from') : undefined
      return from !== undefined && lastDayOf(from) < firstDayOf(since)
    })
  )
}

/**
 * The same, and a parent in contact was found safe. That nobody is responsible was so when they came; it is the older answer. Without somebody
 * safe it stands, and so does what is owed for it (¶30).
 */
export const isHomeSinceCare = (view: CaseView): boolean =>
  isWithParentSinceCare(view) &&
  !isOneOf(view.answers, 'safe-place-first', 'not-safe') &&
  parentsOf(view).some((contact) => isInContact(contact) && isStillFoundSafe(contact, view))

/**
 * Whether the child is with a parent, or with somebody else who is responsible for the child. Then no legal basis has to hold the child
 * there (Children Act 1989, section 20). Never true where a parent, or a member of the family who may be there, may be part of the
 * exploitation. While somebody exploits the child, only a parent counts. Anybody else may be that person, and the child would be left where
 * nobody answers for them (¶30).
 */
export function isWithWhoeverIsResponsible(view: CaseView): boolean {
  const { answers } = view
  const isThere = isPlacedWithParent(view) || isOneOf(answers, 'place-tonight', 'with-family')
  if (!isThere || (isAlone(view) === 'yes' && !isHomeSinceCare(view))) return false
  // The child does not live with a relative who is out of reach. A parent who is part of it has responsibility from wherever they are.
  const ofWeight = itemsOf(answers, 'family-contacts').filter(
    (contact) => mayBeThere(contact) || isParent(contact)
  )
  if (ofWeight.some((contact) => isInvolved(contact, view))) return false
  if (isWithParent(view)) return true
  return itemsOf(answers, 'exploiters').length === 0 && (isAlone(view) === 'no' || mayBeWithThem(view))
}

/**
 * The child lives with a parent whose contact was assessed as safe, so nobody has to reach that parent (¶30). A parent in contact does not have
 * a child who is with another adult.
 */
export const isWithSafeParent = (view: CaseView): boolean =>
  isWithWhoeverIsResponsible(view) &&
  isWithParent(view) &&
  parentsOf(view).some(
    (contact) => isInContact(contact) && fieldOf(contact, 'contact-assessment') === 'assessed-safe'
  )

/**
 * Whether the child's own agreement is recorded, and by no date they are, or may be, 16. Then the agreement does not hold (regulation 4).
 */
export const isAgreedTooYoung = (view: CaseView): boolean =>
  (valueOf(view.answers, 'accommodation-agreed-by') ?? []).includes('child-of-16-or-over') &&
  !isSixteenByADateAhead(view)

/** Who is recorded as agreeing or objecting, without a child who is too young to agree. */
const agreedBy = (view: CaseView) =>
  (valueOf(view.answers, 'accommodation-agreed-by') ?? []).filter(
    (who) => who !== 'child-of-16-or-over' || isSixteenByADateAhead(view)
  )

/**
 * It is recorded that no holder of parental responsibility can be reached, or that a child agrees who is too young to. Nobody else agrees
 * or objects.
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

/** This holder can be spoken to, even where that may not be safe. */
const canBeSpokenTo = (holder: Holder) =>
  isReachable(holder) || fieldOf(holder, 'holder-reach') === 'may-not-be-safe'

/** A parent who is in contact. Where no holder is recorded, any member of the family in contact, unless they are recorded as no parent. */
const mayHoldOrReach = (contact: Contact, { answers }: CaseView) =>
  isInContact(contact) &&
  (isParent(contact) ||
    (itemsOf(answers, 'parental-responsibility-holders').length === 0 &&
      fieldOf(contact, 'contact-is-parent') !== 'no'))

/** Each holder and contact, with whether they are a danger to the child, have the name of one, or are not safe to reach. */
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
 * Who could be asked to agree to the accommodation. Nobody who is a danger to the child, or has the name of one, while somebody else could
 * be asked. Where there is nobody else, the dangers are returned: they may still hold parental responsibility, and a lawyer says how that
 * is met (¶30).
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

/**
 * A parent or another holder is recorded as agreeing, and the agreement rests on them: no child of 16 or over agrees, and nobody objects.
 */
const isSaidOfHolders = (view: CaseView): boolean => {
  const agreed = agreedBy(view)
  return (
    agreed.some((who) => who === 'parent' || who === 'another-holder') &&
    !agreed.some((who) => who === 'child-of-16-or-over' || who === 'holder-objects')
  )
}

const relativesNow = (view: CaseView) =>
  peopleNow(view).filter((person) => ['parent', 'relative'].includes(fieldOf(person, 'person-role') ?? ''))

/**
 * A parent or holder is recorded as agreeing, and nobody on record can be that person. So nobody could say whose agreement it is
 * (regulation 4).
 */
const isOfNobodyOnRecord = (view: CaseView): boolean =>
  isSaidOfHolders(view) &&
  itemsOf(view.answers, 'parental-responsibility-holders').length === 0 &&
  !itemsOf(view.answers, 'family-contacts').some(
    (contact) => isParent(contact) || agreedBy(view).includes('another-holder')
  ) &&
  relativesNow(view).length === 0

/**
 * The holders and parents on record, where all of them have died or are out of reach. An agreement of today cannot be theirs (¶23, ¶30).
 */
export function agreeingOutOfReach(view: CaseView): readonly string[] {
  if (!isSaidOfHolders(view) || relativesNow(view).length > 0) return []
  const holders = itemsOf(view.answers, 'parental-responsibility-holders')
  const parents = parentsOf(view)
  const isOut = (holder: Holder) =>
    ['cannot-be-reached', 'has-died'].includes(fieldOf(holder, 'holder-reach') ?? '')
  return holders.every(isOut) && !parents.some(mayBeThere) ? [...holders, ...parents].map(({ id }) => id) : []
}

/**
 * It is still to be recorded who has agreed. Either that is what was answered, or the person who is recorded as agreeing is nobody on
 * record. Or a child agrees who is too young to, and nobody is known who could be asked.
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
 * Everybody on record who can have agreed, where each is a danger to the child or somebody whose identity nobody has established. An
 * agreement rests on people who hold parental responsibility (¶23, ¶30). Empty where one of them is safe, where a child of 16 or over
 * agrees, or where a holder objects, which calls for advice by itself.
 */
export function doubtfullyAgreeing(view: CaseView): readonly string[] {
  const { answers } = view
  if (!isSaidOfHolders(view)) return []
  const names = dangerNames(view, answers)
  const parents = parentsOf(view)
  const doubtful = (contacts: typeof parents) =>
    weighed(itemsOf(answers, 'parental-responsibility-holders').filter(canBeSpokenTo), contacts, view, names)
  // A parent in the family whose name nobody knows may be the parent in the list of people. A first name may belong to a person with a
  // longer name.
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
