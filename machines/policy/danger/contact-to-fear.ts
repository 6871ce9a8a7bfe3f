import type { KnownDate } from '../../case-file/answer'
import type { Answers, CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { isDanger, isPartOfIt, nameOfContact, type Contact } from '../../facts/contact'
import { addDays, firstDayOf, lastDayOf } from '../../facts/dates'
import { mayBeSameName, wordsOfName } from '../../facts/may-be-same-name'
import { nameForms } from '../../facts/plain-name'
import { isAlike, isSameName } from '../../facts/same-name'
import { isWithdrawalAgreed, isWorried } from '../../facts/suspicion'
import { isSomebodyToLiveWith } from '../people/carers'
import { isAmong, isNamedByAWord } from '../names/named-by-a-word'
import { asCompared, sharedHere } from '../names/shared-here'

type Exploiter = ItemOf<'exploiters'>

const calledOf = (item: Exploiter) => fieldOf(item, 'exploiter-called')

/** It is recorded what this exploiter is called. */
export const isNamed = (item: Exploiter): boolean => calledOf(item) !== undefined

/**
 * The exploiters who have a name on record. A name stands whatever is concluded, until it is agreed that the suspicion is withdrawn.
 * Another conclusion makes the child no safer (¶20).
 */
export const exploitersOnPaper = (view: CaseView, whole: Answers): readonly Exploiter[] =>
  isWithdrawalAgreed(view) && !isWorried(view) ? [] : itemsOf(whole, 'exploiters').filter(isNamed)

/**
 * This member of the family has the name of somebody who exploits the child. What was found of them before that was known makes nobody safe
 * (¶30).
 */
export const isNamedAsExploiting = (contact: Contact, view: CaseView, whole = view.answers): boolean =>
  exploitersOnPaper(view, whole).some((item) => isSameName(calledOf(item), nameOfContact(contact)))

/** This member of the family is known or suspected to be part of the exploitation, or has the name of somebody who exploits the child (¶30). */
export const isInvolved = (contact: Contact, view: CaseView): boolean =>
  isPartOfIt(contact) || isNamedAsExploiting(contact, view)

/** Members of the family who are part of it, by their ids. */
export const familyPartOfIt = (view: CaseView): readonly string[] =>
  itemsOf(view.answers, 'family-contacts').flatMap((contact) =>
    isInvolved(contact, view) ? [contact.id] : []
  )

/** This member of the family is a danger, by what is recorded of them or by the name of somebody who exploits the child (¶30, ¶42). */
export const isContactToFear = (contact: Contact, view: CaseView): boolean =>
  isDanger(contact) || isNamedAsExploiting(contact, view)

/**
 * Contact with this person was assessed as safe, and nothing else on record says that it is not. What was found before they were known as a
 * danger makes nobody safe (¶30).
 */
export const isFoundSafe = (contact: Contact, view: CaseView): boolean =>
  fieldOf(contact, 'contact-assessment') === 'assessed-safe' && !isContactToFear(contact, view)

/**
 * Whether “assessed as safe” has to be found anew. It does where this person had the child, that is over, and the assessment is from before
 * it ended. Why it ended may be the very thing that makes them unsafe (¶30). Not where the child is with them again. It also does while it
 * is being found out whether they are part of it: that doubt has no day, so whatever was found before it is found anew.
 */
export function isToBeFoundAnew(contact: Contact, { answers, today }: CaseView): boolean {
  if (fieldOf(contact, 'contact-assessment') !== 'assessed-safe') return false
  if (fieldOf(contact, 'contact-involvement') === 'still-finding-out') return true
  const had = itemsOf(answers, 'people').filter(
    (person) =>
      isSomebodyToLiveWith(person) && isSameName(fieldOf(person, 'person-name'), nameOfContact(contact))
  )
  const ends = had.flatMap((person) => {
    const until = fieldOf(person, 'person-until')
    return until === undefined || lastDayOf(until) > today ? [] : [lastDayOf(until)]
  })
  const end = ends.toSorted().at(-1)
  if (end === undefined || ends.length < had.length) return false
  const on = fieldOf(contact, 'contact-assessed-on')
  return on === undefined || firstDayOf(on) <= end
}

/**
 * This person was assessed as safe, that still holds, and nobody who exploits the child has their name. Where an exploiter's name only may
 * mean them, an action has somebody ask, and that action says to tell them nothing until then. They are not refused here: no answer records
 * that the question was settled, so they would be told nothing for good.
 */
export const isStillFoundSafe = (contact: Contact, view: CaseView): boolean =>
  isFoundSafe(contact, view) && !isToBeFoundAnew(contact, view)

/**
 * A member of the family of this whole name was assessed as safe on a day after that enquiry, and this still holds (¶30).
 * @param asked the day of the enquiry
 */
export const isFoundSafeSince = (name: string, asked: KnownDate, view: CaseView): boolean =>
  itemsOf(view.answers, 'family-contacts').some((contact) => {
    const on = fieldOf(contact, 'contact-assessed-on')
    return (
      isAlike(nameOfContact(contact) ?? '', name) &&
      on !== undefined &&
      firstDayOf(on) > lastDayOf(asked) &&
      isStillFoundSafe(contact, view)
    )
  })

/** Signs and words behind which somebody else, or something else, is named. */
const betweenNames = /[,;:()./\n]|\s(?:[–—-]|and|called|known|named|or|who)\s/iu

/** Words that say where somebody is, or what they have with them. They name nobody, as in “man in South Leeds” and “man with a van”. */
const placesIn = (called = ''): readonly string[] =>
  called
    .split(betweenNames)
    .flatMap((said) => /\b(?:at|from|in|near|with (?:an?|the|his|her))\s+(.+)/iu.exec(said)?.[1] ?? [])
    .flatMap((place) => wordsOfName(place))

/**
 * Exploiters who were in touch “within the last month” may have been so this many days ago. Whatever was found before that is older than
 * their contact.
 */
const daysOfAMonth = 31

/**
 * This person was found safe after the child came to live there, and after exploiters were lately in touch. Before that, nobody knew who
 * comes to the house. A child who is placed there at once is there before the assessment, and that comes months before a child names
 * anybody (regulation 24).
 */
function isFoundSafeThere(contact: Contact, { answers, today }: CaseView): boolean {
  const [on, since] = [fieldOf(contact, 'contact-assessed-on'), valueOf(answers, 'placement-since')]
  if (fieldOf(contact, 'contact-assessment') !== 'assessed-safe' || on === undefined || since === undefined)
    return false
  const wereInTouch = isOneOf(answers, 'last-contact-when', 'within-the-last-week', 'within-the-last-month')
  const isStale = wereInTouch && addDays(lastDayOf(on), daysOfAMonth) < today
  return firstDayOf(on) > lastDayOf(since) && !isStale
}

/** The exploiters whose link to the child is told by this person's name, as in “friend of uncle Daud”. */
function linkedThrough(contact: Contact, view: CaseView): readonly Exploiter[] {
  const said = itemsOf(view.answers, 'exploiters').map((item) => ({
    item,
    link: fieldOf(item, 'exploiter-link-to-child') ?? ''
  }))
  if (said.every(({ link }) => link === '')) return []
  const shared = sharedHere(view)
  const whole = wordsOfName(nameOfContact(contact))
  const own = whole.filter((word) => !shared.has(word))
  const linked = said.filter(({ link }) => isNamedByAWord(link, own, whole))
  if (linked.length === 0 || isToldThat(view, () => isFoundSafeThere(contact, view))) return []
  const onPaper = new Set(exploitersOnPaper(view, view.answers).map(({ id }) => id))
  return linked.flatMap(({ item }) => (onPaper.has(item.id) ? [item] : []))
}

/**
 * The exploiters by whose name it is told how this person is related to the child, as in “mother of Kyle Marsh”. None where the person was
 * found safe.
 */
function relatedTo(contact: Contact, view: CaseView): readonly Exploiter[] {
  const said = wordsOfName(fieldOf(contact, 'contact-relationship'))
  // Who exploits the child is asked only after this: few copies are told it.
  if (said.length === 0 || fieldOf(contact, 'contact-assessment') === 'assessed-safe') return []
  const shared = sharedHere(view)
  const isSaid = (form: string, places: readonly string[]) => {
    const words = wordsOfName(form).filter((word) => !shared.has(word) && !places.includes(word))
    return words.length > 0 && words.every((word) => isAmong(word, said))
  }
  return exploitersOnPaper(view, view.answers).filter((item) => {
    const places = placesIn(calledOf(item))
    return nameForms(calledOf(item)).some((form) => isSaid(form, places))
  })
}

/**
 * The exploiters to whom this member of the family is tied by a name, whichever of the two names the child gave. Somebody who is suspected
 * of nothing may still tell the exploiter everything (¶30, ¶42).
 */
export const exploitersTiedTo = (contact: Contact, view: CaseView): readonly Exploiter[] => [
  ...relatedTo(contact, view),
  ...linkedThrough(contact, view)
]

/**
 * Members of the family whom the name of an exploiter may mean: a child knows a first name. Nobody is identified by that; somebody has to
 * ask (¶30, ¶42). Not where that name is the whole name of another member of the family.
 * @returns the exploiters, by the ids of the contacts
 */
export function exploitersPerhapsMeant(view: CaseView): ReadonlyMap<string, readonly string[]> {
  const contacts = itemsOf(view.answers, 'family-contacts')
  const exploiters = exploitersOnPaper(view, view.answers).filter(
    (item) => !contacts.some((contact) => isSameName(calledOf(item), nameOfContact(contact)))
  )
  if (exploiters.length === 0) return new Map()
  const shared = sharedHere(view)
  return new Map(
    contacts
      .filter((contact) => !isContactToFear(contact, view))
      .flatMap((contact) => {
        const meant = exploiters.filter((item) =>
          mayBeSameName(calledOf(item), nameOfContact(contact), shared)
        )
        return meant.length === 0
          ? []
          : [
              [
                contact.id,
                meant.map(
                  (item) => `${item.id} ${asCompared(calledOf(item))} / ${asCompared(nameOfContact(contact))}`
                )
              ] as const
            ]
      })
  )
}
