import type { ActionId } from '../../../../content/actions/ids'
import { questions } from '../../../../content/stages'
import { isToldThat } from '../../../../machines/case-file/if-disclosed'
import { fieldOf } from '../../../../machines/case-file/read'
import { isSameName } from '../../../../machines/facts/same-name'
import { isPrintedIn } from '../../../../machines/policy/disclosure/disclosure'
import type { Dangers } from '../../../../machines/policy/danger/dangers'
import { actionListOf } from '../../../../machines/actions/list'
import type { Building } from '../building/context'
import type { UnsafeContact } from '../words/dangers-told'
import { hasAllWordsOf } from '../words/same-place'
import { tells } from '../building/if-told'
import { isOfSameWholeName } from '../words/same-person'

const madeSafeBy: ActionId = 'make-existing-contact-safe'

/** Existing contact has been made safe, as far as this copy tells: the action for it is done. From then on contact keeps to what was arranged. */
const isMadeSafe = ({ file, view }: Building): boolean =>
  actionListOf(file, view, [madeSafeBy]).some(({ state }) => state === 'done')

/** Contact is not safe, and the plan says that it goes on or begins. One line says how the two go together, so that nobody reads two orders. */
const isPlannedAllTheSame = ({ why, isPlanned, isToBegin }: UnsafeContact): boolean =>
  (isPlanned || isToBegin) && (why === 'involved' || why === 'assessed-not-safe')

/** The existing contact with this person was made safe. New contact was not: what was agreed for another person does not make it safe. */
const isPlannedSafely = (one: UnsafeContact, building: Building): boolean =>
  one.isPlanned && isPlannedAllTheSame(one) && isMadeSafe(building)

/** Contact with somebody goes on, and keeps to what the social worker arranged. */
export const goesOnAsArranged = (one: UnsafeContact, building: Building): boolean =>
  one.why === 'only-as-arranged' || isPlannedSafely(one, building)

/** Each of the family and others with whom contact is not safe, with why. */
export const contactsIn = ({ contacts }: Pick<Dangers, 'contacts'>, building: Building): readonly string[] =>
  contacts.map((one) => {
    const { words } = building
    const [who, why] = [contactCalled(one, building), whyTold(one, building)]
    // The heading of the row already says that contact is not safe, or not known to be.
    if (why === 'not-safe' && !isPlannedAllTheSame(one)) return who
    const said = words(`documents.dangers.contact.${why}`, { who })
    if (!isPlannedAllTheSame(one)) return said
    const what = words(`documents.dangers.planned.${isPlannedSafely(one, building) ? 'made-safe' : 'waits'}`)
    return words('documents.dangers.contact-planned', { said, what })
  })

/**
 * Why contact is not safe, as this copy tells it. A copy that is not told of the exploitation says that contact is not safe, or not known to be, and
 * not why. Involvement that is known is not told as something that may be.
 */
function whyTold({ why, contact }: UnsafeContact, building: Building) {
  if (why !== 'involved' && why !== 'being-found-out') return why
  if (!tells(building, ['status'])) return 'not-safe'
  return fieldOf(contact, 'contact-involvement') === 'known' ? 'known' : why
}

const { fields: contactFields } = questions['family-contacts']

/** A contact by the name that was typed, with the tie behind the name: the rest follows as one sentence. A copy that does not print the tie has the name alone. */
export function contactCalled({ contact }: Pick<UnsafeContact, 'contact'>, building: Building): string {
  const name = fieldOf(contact, 'contact-who') ?? building.words('values.unnamed')
  const tie = fieldOf(contact, 'contact-relationship')
  return tie === undefined || !isPrintedIn(contactFields['contact-relationship'], building.disclosure)
    ? name
    : building.words('documents.dangers.tied', { name, tie: building.keepBack(tie) })
}

/** What a contact says they are to the child, where this copy prints it. */
const tiePrinted = ({ contact }: UnsafeContact, { disclosure }: Building): string | undefined =>
  isPrintedIn(contactFields['contact-relationship'], disclosure)
    ? fieldOf(contact, 'contact-relationship')
    : undefined

/**
 * The same person is already named above as an exploiter, by the same whole name: it says nothing new that they may be involved. Where neither the link there nor a tie says what
 * they are to the child, the heading of the family does.
 */
function isSuspectedAbove(
  one: UnsafeContact,
  exploiters: Dangers['exploiters'],
  building: Building
): boolean {
  const { why, contact } = one
  const name = fieldOf(contact, 'contact-who')
  const isTied = tiePrinted(one, building) !== undefined
  return (
    why === 'involved' &&
    name !== undefined &&
    fieldOf(contact, 'contact-involvement') !== 'known' &&
    exploiters.some(
      (item) =>
        isOfSameWholeName(fieldOf(item, 'exploiter-called'), name) &&
        (isTied || fieldOf(item, 'exploiter-link-to-child') !== undefined)
    )
  )
}

/** A contact who stands in the line of the exploiter of that name, in a copy that is told of the exploitation: nothing more is to be said of contact with them. */
const standsAbove = (one: UnsafeContact, exploiters: Dangers['exploiters'], building: Building): boolean =>
  !isPlannedAllTheSame(one) && isToldThat(building.view, () => isSuspectedAbove(one, exploiters, building))

/**
 * The tie that an exploiter will claim who is a contact too, where it stands in no line of its own and the link does not say it: a person who opens the door must know it. None in
 * a copy that is not told of the exploitation.
 */
export function tieBeside(
  exploiter: Dangers['exploiters'][number],
  link: string | undefined,
  contacts: Dangers['contacts'],
  building: Building
): string | undefined {
  if (!tells(building, ['status'])) return undefined
  const one = contacts.find((contact) => standsAbove(contact, [exploiter], building))
  const tie = one === undefined ? undefined : tiePrinted(one, building)
  const isSaid =
    tie === undefined || (link !== undefined && hasAllWordsOf({ values: [link] }, { values: [tie] }))
  return isSaid ? undefined : tie
}

/**
 * The contacts that are named beside the exploiters above. Nobody is named twice, unless the line also says what holds for planned contact. A copy
 * that is not told of the exploitation says of both only that contact is not safe, so there the same name is enough.
 */
export function contactsApart(
  { exploiters, contacts }: Dangers,
  building: Building
): Pick<Dangers, 'contacts'> {
  if (tells(building, ['status']))
    return { contacts: contacts.filter((one) => !standsAbove(one, exploiters, building)) }
  const isNamedAbove = ({ contact }: UnsafeContact) =>
    exploiters.some((item) => isSameName(fieldOf(item, 'exploiter-called'), fieldOf(contact, 'contact-who')))
  return { contacts: contacts.filter((one) => isPlannedAllTheSame(one) || !isNamedAbove(one)) }
}
