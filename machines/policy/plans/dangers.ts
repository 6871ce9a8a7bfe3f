import type { Answers, CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import {
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
import { carersNotSaidToBeHere } from '../people/former-carers'
import { peopleNow } from '../people/people-now'
import {
  exploitersOnPaper,
  exploitersTiedTo,
  isNamed,
  isNamedAsExploiting,
  isStillFoundSafe
} from './contact-to-fear'
import { leftPlacement } from './former-placement'

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
    /** They are to be kept away, and it is not only still to be found out whether they are part of it: nobody calls them, or leaves the child to them. */
    readonly isDanger: boolean
    /** The plan says that contact there is already goes on: until it is made safe, it does not (¶30). */
    readonly isPlanned: boolean
    /** The plan says that contact begins. */
    readonly isToBegin: boolean
  }[]
  /** Those who asked where the child is and whose identity nobody has established, or who are no safer for being known, as nobody is while there is a suspicion and nobody has said that they may be told. */
  readonly enquirers: readonly Enquirer[]
}

export const asTold =
  (view: CaseView): Read =>
  (read) =>
    ifDisclosed(view, read)

const isPlanned = (contact: Contact, told: Read): boolean =>
  told(() => fieldOf(contact, 'contact-plan')) === 'existing-contact-continues'

/** Why contact with somebody of the family is not safe; what a copy leaves out is no reason in it. */
function whyUnsafe(contact: Contact, told: Read): WhyUnsafe | undefined {
  const isBeingFoundOut = told(() => fieldOf(contact, 'contact-involvement')) === 'still-finding-out'
  // Contact that there is already goes on as it was arranged while nobody is suspected and it is still being found out (¶29, ¶30).
  if (isBeingFoundOut && isPlanned(contact, told) && !isFoundNotSafe(contact, told)) return 'only-as-arranged'
  if (isPartOfIt(contact, told)) return 'involved'
  if (isFoundNotSafe(contact, told)) return 'assessed-not-safe'
  if (isToHaveNoContact(contact, told)) return 'no-contact'
  // Of nobody whose part is still being found out is it said that they may have one (¶30).
  if (isBeingFoundOut) return 'being-found-out'
  return waitsForAssessment(contact, told) ? 'waits' : undefined
}

/**
 * Whether somebody who exploits the child works or volunteers with children.
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
 * With whom of the family contact waits, or goes on only as it was arranged, or of whom it is still being found out whether they are part
 * of it: nobody to be feared, and nobody of whom it is known that the child is safe with them (¶30).
 * @param told as in a copy: a tie that it is not told of is none in it
 */
export function contactsDoubted(view: CaseView, told: Read = (read) => read()): readonly Contact[] {
  const known = contactsOf(view)
  const isKnown = new Set(known.map(({ contact }) => contact.id))
  return [
    ...known.flatMap(({ contact, isDanger }) => (isDanger ? [] : [contact])),
    ...itemsOf(view.answers, 'family-contacts').filter(
      (contact) => !isKnown.has(contact.id) && (told(() => exploitersTiedTo(contact, view)) ?? []).length > 0
    )
  ]
}

/** An embassy asks, or another authority of the country that the child may have fled: it is known who that is, and it is told nothing more. */
export const isOfTheirCountry = (enquirer: Enquirer): boolean =>
  fieldOf(enquirer, 'enquirer-identity') === 'authority-of-their-country'

/** Who somebody is has been established, and their relationship with the child (¶23). */
export const isEstablished = (enquirer: Enquirer): boolean =>
  fieldOf(enquirer, 'enquirer-identity') === 'established' || isOfTheirCountry(enquirer)

/** Who asks by the name of one of these is told nothing: those with whom there is to be no contact, or whose part is still being found out. */
const noContact: readonly WhyUnsafe[] = ['involved', 'assessed-not-safe', 'no-contact', 'being-found-out']

type Named = Pick<Dangers, 'exploiters' | 'contacts'>

/** The names of those who exploit the child, and of some of the family and others. */
const namesIn = ({ exploiters, contacts }: Named): readonly string[] =>
  [
    ...exploiters.map((item) => fieldOf(item, 'exploiter-called')),
    ...contacts.map(({ contact }) => fieldOf(contact, 'contact-who'))
  ].filter((name) => name !== undefined)

/** Somebody who asks goes by the name of one of those with whom contact is not safe: that it is known who they are makes nobody safe (¶30, ¶42). */
const isNamedAmong = (enquirer: Enquirer, { exploiters, contacts }: Named): boolean =>
  namesIn({ exploiters, contacts: contacts.filter(({ why }) => noContact.includes(why)) }).some((name) =>
    isSameName(fieldOf(enquirer, 'enquirer-name'), name)
  )

/**
 * In these parts somebody around the child is there for the child by their work; whoever interprets is told nothing of where the child is (¶26).
 * A carer is there only while the child is: after a move one of whom something says that they are where the child is now, as far as a copy is told of it (¶23).
 */
const isThereByWork = (person: ItemOf<'people'>, view: CaseView): boolean => {
  const role = fieldOf(person, 'person-role')
  if (role === undefined || ['parent', 'relative', 'other', 'interpreter'].includes(role)) return false
  return ifDisclosed(view, () => carersNotSaidToBeHere(view).some(({ id }) => id === person.id)) !== true
}

/** Whether some of these are recorded, and who asks goes by the name of one; what a copy is not told of was not said in it. */
const isSaidOf = (
  enquirer: Enquirer,
  view: CaseView,
  names: () => readonly (string | undefined)[]
): boolean =>
  ifDisclosed(view, () => names().some((name) => isSameName(fieldOf(enquirer, 'enquirer-name'), name))) ===
  true

/**
 * Somebody has said of whoever asks that they may be told: they are there for the child by their work, hold parental responsibility and are not
 * feared, or were found safe (¶23, ¶30). Who only may be meant by the name of a danger is asked about, and told nothing until then by that order:
 * no answer says that it was settled, and one that stood here would tell them nothing for good.
 */
const mayBeTold = (enquirer: Enquirer, view: CaseView): boolean =>
  isSaidOf(enquirer, view, () =>
    peopleNow(view)
      .filter((person) => isThereByWork(person, view))
      .map((person) => fieldOf(person, 'person-name'))
  ) ||
  isSaidOf(enquirer, view, () =>
    itemsOf(view.answers, 'parental-responsibility-holders')
      .filter((holder) => fieldOf(holder, 'holder-reach') !== 'may-not-be-safe')
      .map((holder) => fieldOf(holder, 'holder-name'))
  ) ||
  isSaidOf(enquirer, view, () =>
    itemsOf(view.answers, 'family-contacts')
      .filter((contact) => isStillFoundSafe(contact, view))
      .map((contact) => fieldOf(contact, 'contact-who'))
  )

/** It is known who asks and no more, while there is a suspicion: nobody has said yet who is part of it, and they may be (¶23). */
const isOnlyKnown = (enquirer: Enquirer, view: CaseView): boolean =>
  ifDisclosed(view, () => isWorried(view)) === true && !mayBeTold(enquirer, view)

/** Nothing may be told to them: nobody knows who they are, or they are to be kept away, or it is only known who they are (¶23, ¶30). */
const isToBeToldNothing = (enquirer: Enquirer, named: Named, view: CaseView): boolean =>
  !isEstablished(enquirer) ||
  isOfTheirCountry(enquirer) ||
  isNamedAmong(enquirer, named) ||
  isOnlyKnown(enquirer, view)

/**
 * They were told where the child was, and are to be told nothing. While there is a worry, that is everybody of whom nobody has said that they
 * may be told: nobody knows yet who is part of it. Whoever may be told, by their part or as found safe, is no danger for having been (¶23, ¶29, ¶42).
 */
const wasToldAndMayBeADanger = (enquirer: Enquirer, named: Named, view: CaseView): boolean =>
  ifDisclosed(
    view,
    () => fieldOf(enquirer, 'enquirer-told') === 'location-told' && isToBeToldNothing(enquirer, named, view)
  ) === true

/**
 * They asked before the placement of today began, on whichever of the days that it may have been: what they were told is of another place.
 * Or they asked during one that is over; not before it, since the child may be back where they were then.
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

/** They may be a danger, and know where the child is now (¶23, ¶42). */
const knowsAndMayBeADanger = (enquirer: Enquirer, named: Named, view: CaseView): boolean =>
  wasToldAndMayBeADanger(enquirer, named, view) && !isOfFormerPlacement(enquirer, view)

/** Those who asked and are to be told nothing, and those who know where the child is and may be a danger. */
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

/** Of some who ask it is known who they are, and while there is a suspicion nobody has said that they may be told. */
export const areSomeOnlyKnown = (view: CaseView): boolean =>
  enquirersToActOn(view).toBeToldNothing.some(
    (enquirer) => isEstablished(enquirer) && !isOfTheirCountry(enquirer) && isOnlyKnown(enquirer, view)
  )

/**
 * What whoever has the child before them has to know, as far as it is recorded.
 * @param whole what is given on and off the path: whoever is not told of a worry, and so not whether anybody was asked who exploits the
 * child, is told all the same whom to keep away
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
 * By which names those go who are a danger to the child: who exploits the child, and of the family and others who is one (¶23, ¶30).
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

/** The same of both together. */
export const namesOfDanger = (view: CaseView, whole: Answers): readonly string[] => {
  const { exploiters, contacts } = dangersByName(view, whole)
  return [...exploiters, ...contacts].map(({ name }) => name)
}

/** By which names those go who ask for the child while nobody has established who they are, or who are told nothing whoever they are (¶23). */
export const namesAsking = ({ answers }: CaseView): readonly (string | undefined)[] =>
  itemsOf(answers, 'enquirers')
    .filter((enquirer) => !isEstablished(enquirer) || isOfTheirCountry(enquirer))
    .map((enquirer) => fieldOf(enquirer, 'enquirer-name'))
