import type { Answers, CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import {
  asRecorded,
  isDanger,
  isFoundNotSafe,
  isPartOfIt,
  isToHaveNoContact,
  waitsForAssessment,
  type Contact,
  type Read
} from '../../facts/contact'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { isWorried } from '../../facts/suspicion'
import { isSameName } from '../../facts/same-name'
import { exploitersOnPaper, exploitersTiedTo, isNamed, isNamedAsExploiting } from './contact-to-fear'
import { leftPlacement } from '../placement/former-placement'
import { mayBeTold, wasTurnedAway } from './may-be-told'

type Exploiter = ItemOf<'exploiters'>
type Enquirer = ItemOf<'enquirers'>

/** Why contact with somebody is not safe, or not until it was assessed (¶30). */
type WhyUnsafe =
  'involved' | 'only-as-arranged' | 'assessed-not-safe' | 'no-contact' | 'being-found-out' | 'waits'

/** Who may harm the child, who asks for the child, and with whom contact is not safe (¶15, ¶23, ¶30, ¶44). */
export interface Dangers {
  readonly exploiters: readonly Exploiter[]
  readonly contacts: readonly {
    readonly contact: Contact
    readonly why: WhyUnsafe
    /**
     * This person is to be kept away from the child: nobody calls them or leaves the child to them. False where contact only waits, or it
     * is only still being found out whether they are part of it.
     */
    readonly isDanger: boolean
    /** The plan says that existing contact goes on. Until contact is made safe, it does not (¶30). */
    readonly isPlanned: boolean
    /** The plan says that contact begins. */
    readonly isToBegin: boolean
  }[]
  /**
   * People who asked for the child and are to be told nothing. Either nobody has established who they are, or knowing who they are makes
   * them no safer. While there is a suspicion, an enquirer is no safer until somebody has said that they may be told.
   */
  readonly enquirers: readonly Enquirer[]
}

export const asTold =
  (view: CaseView): Read =>
  (read) =>
    ifDisclosed(view, read)

const isPlanned = (contact: Contact, told: Read): boolean =>
  told(() => fieldOf(contact, 'contact-plan')) === 'existing-contact-continues'

/** Why contact with this member of the family is not safe. A fact that the copy leaves out is no reason in it. */
function whyUnsafe(contact: Contact, told: Read): WhyUnsafe | undefined {
  const isBeingFoundOut = told(() => fieldOf(contact, 'contact-involvement')) === 'still-finding-out'
  // While somebody is still finding out, and nobody suspects this person, existing contact goes on as arranged (¶29, ¶30).
  if (isBeingFoundOut && isPlanned(contact, told) && !isFoundNotSafe(contact, told)) return 'only-as-arranged'
  if (isPartOfIt(contact, told)) return 'involved'
  if (isFoundNotSafe(contact, told)) return 'assessed-not-safe'
  if (isToHaveNoContact(contact, told)) return 'no-contact'
  // While this person's part is still being found out, no copy says that they may be part of it (¶30).
  if (isBeingFoundOut) return 'being-found-out'
  return waitsForAssessment(contact, told) ? 'waits' : undefined
}

/**
 * Whether anybody who exploits the child works or volunteers with children.
 * @param whole as in `dangersOf`
 */
export const worksWithChildren = (view: CaseView, whole: Answers): boolean =>
  exploitersOnPaper(view, whole).some((item) => fieldOf(item, 'exploiter-works-with-children') === 'yes')

function contactsOf(view: CaseView, whole = view.answers): Dangers['contacts'] {
  const told = asTold(view)
  return itemsOf(view.answers, 'family-contacts').flatMap((contact) => {
    const isNamedSo = told(() => isNamedAsExploiting(contact, view, whole)) === true
    const why = isNamedSo ? 'involved' : whyUnsafe(contact, told)
    if (why === undefined) return []
    const plan = told(() => fieldOf(contact, 'contact-plan'))
    return [
      {
        contact,
        why,
        isDanger: isNamedSo || isDanger(contact, told),
        isPlanned: isPlanned(contact, told),
        isToBegin: plan === 'start-contact'
      }
    ]
  })
}

/**
 * Members of the family with whom contact is in doubt. It waits, it goes on only as it was arranged, or their part is still being found out. Or they are tied
 * by a name to somebody who exploits the child. Leaves out those who are a danger, and those with whom the child is known to be safe (¶30).
 * @param told as in a copy: a tie that the copy is not told of does not exist in it
 */
export function contactsDoubted(view: CaseView, told = asRecorded): readonly Contact[] {
  const known = contactsOf(view)
  const isKnown = new Set(known.map(({ contact }) => contact.id))
  return [
    ...known.flatMap(({ contact, isDanger }) => (isDanger ? [] : [contact])),
    ...itemsOf(view.answers, 'family-contacts').filter(
      (contact) => !isKnown.has(contact.id) && (told(() => exploitersTiedTo(contact, view)) ?? []).length > 0
    )
  ]
}

/** The enquirer is an embassy or another authority of the country that the child may have fled. It is known who asks, and they are told nothing more. */
export const isOfTheirCountry = (enquirer: Enquirer): boolean =>
  fieldOf(enquirer, 'enquirer-identity') === 'authority-of-their-country'

/** The enquirer's identity and their relationship with the child have been established (¶23). */
export const isEstablished = (enquirer: Enquirer): boolean =>
  fieldOf(enquirer, 'enquirer-identity') === 'established' || isOfTheirCountry(enquirer)

/** An enquirer who gives the name of somebody with one of these reasons is told nothing. There is to be no contact, or their part is still being found out. */
const noContact: readonly WhyUnsafe[] = ['involved', 'assessed-not-safe', 'no-contact', 'being-found-out']

type Named = Pick<Dangers, 'exploiters' | 'contacts'>

const namesIn = ({ exploiters, contacts }: Named): readonly string[] =>
  [
    ...exploiters.map((item) => fieldOf(item, 'exploiter-called')),
    ...contacts.map(({ contact }) => fieldOf(contact, 'contact-who'))
  ].filter((name) => name !== undefined)

/** The enquirer has the name of somebody with whom contact is not safe. Knowing who they are does not make them safe (¶30, ¶42). */
const isNamedAmong = (enquirer: Enquirer, { exploiters, contacts }: Named): boolean =>
  namesIn({ exploiters, contacts: contacts.filter(({ why }) => noContact.includes(why)) }).some((name) =>
    isSameName(fieldOf(enquirer, 'enquirer-name'), name)
  )

/** Members of the family with whom contact is not safe, waits, or goes on only as it was arranged. */
const contactsInDoubt = (view: CaseView): readonly Contact[] => contactsOf(view).map(({ contact }) => contact)

/** There is a suspicion, and all that is known is who the enquirer is. Nobody has said yet who is part of it, and the enquirer may be (¶23). */
const isOnlyKnown = (enquirer: Enquirer, view: CaseView): boolean =>
  (ifDisclosed(view, () => isWorried(view)) ?? wasTurnedAway(enquirer, contactsInDoubt(view), view)) &&
  !mayBeTold(enquirer, () => contactsInDoubt(view), view)

/** The enquirer may be told nothing: their identity is not established, they are to be kept away, or only their identity is known (¶23, ¶30). */
const isToBeToldNothing = (enquirer: Enquirer, named: Named, view: CaseView): boolean =>
  !isEstablished(enquirer) ||
  isOfTheirCountry(enquirer) ||
  isNamedAmong(enquirer, named) ||
  isOnlyKnown(enquirer, view)

/**
 * The enquirer was told where the child was, or may know it already, and is to be told nothing. While there is a worry, that is everybody who is not recorded as
 * somebody who may be told: nobody knows yet who is part of it. An enquirer who may be told, by their work or because they were found safe,
 * is no danger for having been told (¶23, ¶29, ¶42).
 */
const wasToldAndMayBeADanger = (enquirer: Enquirer, named: Named, view: CaseView): boolean =>
  isToldThat(
    view,
    () =>
      ['location-told', 'location-may-be-known'].includes(fieldOf(enquirer, 'enquirer-told') ?? '') &&
      isToBeToldNothing(enquirer, named, view)
  )

/**
 * The enquirer was told of another place than today's. They asked before today's placement began, on any of the days on which it may have begun. Or they
 * asked during a placement that is over. An enquiry from before that placement still counts: the child may be back where they were then.
 */
export function isOfFormerPlacement(enquirer: Enquirer, view: CaseView): boolean {
  const asked = fieldOf(enquirer, 'enquirer-asked-on')
  if (asked === undefined) return false
  const since = valueOf(view.answers, 'placement-since')
  if (since === undefined || lastDayOf(since) > view.today) return false
  const former = ifDisclosed(view, () => leftPlacement(view))
  return former === undefined
    ? lastDayOf(asked) < firstDayOf(since)
    : firstDayOf(asked) > former.since.last && lastDayOf(asked) < former.until
}

/** The enquirer may be a danger, and knows where the child is now (¶23, ¶42). */
const knowsAndMayBeADanger = (enquirer: Enquirer, named: Named, view: CaseView): boolean =>
  wasToldAndMayBeADanger(enquirer, named, view) && !isOfFormerPlacement(enquirer, view)

/** The enquirers who are to be told nothing, and the enquirers who may be a danger and know where the child is. */
export function enquirersToActOn(view: CaseView): {
  readonly toBeToldNothing: readonly Enquirer[]
  readonly know: readonly Enquirer[]
} {
  const exploiters = ifDisclosed(view, () => itemsOf(view.answers, 'exploiters')) ?? []
  const named = { exploiters: exploiters.filter(isNamed), contacts: contactsOf(view) }
  const enquirers = itemsOf(view.answers, 'enquirers')
  return {
    toBeToldNothing: enquirers.filter((enquirer) => isToBeToldNothing(enquirer, named, view)),
    know: enquirers.filter((enquirer) => knowsAndMayBeADanger(enquirer, named, view))
  }
}

/**
 * The enquirers who may be told whatever is suspected, by the ids of their entries: who they are is established, and they are by nothing else a danger (¶23).
 * @param has the names of those who have the child
 */
export function enquirersWhoMayBeTold(view: CaseView, has: readonly string[]): ReadonlySet<string> {
  const named = { exploiters: exploitersOnPaper(view, view.answers), contacts: contactsOf(view) }
  const mayBe = (enquirer: Enquirer) =>
    isEstablished(enquirer) &&
    !isOfTheirCountry(enquirer) &&
    !isNamedAmong(enquirer, named) &&
    (has.some((name) => isSameName(fieldOf(enquirer, 'enquirer-name'), name)) ||
      mayBeTold(enquirer, () => contactsInDoubt(view), view))
  return new Set(itemsOf(view.answers, 'enquirers').flatMap((one) => (mayBe(one) ? [one.id] : [])))
}

/** Whether there is an enquirer whose identity is known, while there is a suspicion and nobody has said that they may be told. */
export const areSomeOnlyKnown = (view: CaseView): boolean =>
  enquirersToActOn(view).toBeToldNothing.some(
    (enquirer) => isEstablished(enquirer) && !isOfTheirCountry(enquirer) && isOnlyKnown(enquirer, view)
  )

/**
 * What somebody who has the child before them must know about dangers, as far as it is recorded.
 * @param whole the answers on and off the path. A recipient who is not told of a worry is not told whether anybody was asked who exploits
 * the child either. They are still told whom to keep away.
 */
export function dangersOf(view: CaseView, whole: Answers): Dangers {
  const named = { exploiters: exploitersOnPaper(view, whole), contacts: contactsOf(view, whole) }
  return {
    ...named,
    enquirers: itemsOf(view.answers, 'enquirers').filter((enquirer) =>
      isToBeToldNothing(enquirer, named, view)
    )
  }
}

/** Somebody who is a danger to the child, by the id of their entry. */
interface NamedDanger {
  readonly id: string
  readonly name: string
}

/**
 * The names of everybody who is a danger to the child: those who exploit the child, and dangerous members of the family and others (¶23, ¶30).
 * @param whole as in `dangersOf`
 */
export function dangersByName(
  view: CaseView,
  whole: Answers
): { readonly exploiters: readonly NamedDanger[]; readonly contacts: readonly NamedDanger[] } {
  const named = (id: string, name: string | undefined) => (name === undefined ? [] : [{ id, name }])
  return {
    exploiters: exploitersOnPaper(view, whole).flatMap((item) =>
      named(item.id, fieldOf(item, 'exploiter-called'))
    ),
    contacts: contactsOf(view, whole).flatMap(({ contact, isDanger }) =>
      isDanger ? named(contact.id, fieldOf(contact, 'contact-who')) : []
    )
  }
}

/** The names of `dangersByName` in one list. */
export const namesOfDanger = (view: CaseView, whole: Answers): readonly string[] => {
  const { exploiters, contacts } = dangersByName(view, whole)
  return [...exploiters, ...contacts].map(({ name }) => name)
}
