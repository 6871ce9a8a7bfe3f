import type { Answers, CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { isDanger, isPartOfIt, nameOfContact, type Contact } from '../../facts/contact'
import { addDays, firstDayOf, lastDayOf } from '../../facts/dates'
import { mayBeSameName, wordsOfName } from '../../facts/may-be-same-name'
import { nameForms } from '../../facts/plain-name'
import { isSameName } from '../../facts/same-name'
import { isWithdrawalAgreed, isWorried } from '../../facts/suspicion'
import { isSomebodyToLiveWith } from '../people/carers'
import { isAmong, isNamedByAWord } from '../people/named-by-a-word'
import { asCompared, sharedHere } from '../people/shared-here'

type Exploiter = ItemOf<'exploiters'>

const calledOf = (item: Exploiter) => fieldOf(item, 'exploiter-called')

/** Something is recorded by which an exploiter is called. */
export const isNamed = (item: Exploiter): boolean => calledOf(item) !== undefined

/**
 * Who exploits the child, by name. A name stands whatever is concluded, until it is agreed that the suspicion is withdrawn: a child is no
 * safer for another conclusion (¶20).
 */
export const exploitersOnPaper = (view: CaseView, whole: Answers): readonly Exploiter[] =>
  isWithdrawalAgreed(view) && !isWorried(view) ? [] : itemsOf(whole, 'exploiters').filter(isNamed)

/** They go by the name of somebody who exploits the child: what was found of them before that was known makes nobody safe (¶30). */
export const isNamedAsExploiting = (contact: Contact, view: CaseView, whole = view.answers): boolean =>
  exploitersOnPaper(view, whole).some((item) => isSameName(calledOf(item), nameOfContact(contact)))

/** Those of the family who are part of it, or go by the name of somebody who exploits the child. */
export const familyPartOfIt = (view: CaseView): readonly string[] =>
  itemsOf(view.answers, 'family-contacts').flatMap((contact) =>
    isPartOfIt(contact) || isNamedAsExploiting(contact, view) ? [contact.id] : []
  )

/** Somebody of the family is a danger, by what is said of them or by the name of somebody who exploits the child (¶30, ¶42). */
export const isContactToFear = (contact: Contact, view: CaseView): boolean =>
  isDanger(contact) || isNamedAsExploiting(contact, view)

/** Contact with them was assessed as safe, and nothing else on record says that it is not: what was found before they were known as a danger makes nobody safe (¶30). */
export const isFoundSafe = (contact: Contact, view: CaseView): boolean =>
  fieldOf(contact, 'contact-assessment') === 'assessed-safe' && !isContactToFear(contact, view)

/**
 * They had the child with them and that is over, and what was found of them before it ended stands as it was: why it ended may be the very thing
 * that makes nobody safe (¶30). Not where the child is with them again. Or it is being found out whether they are part of it: whatever was found before that
 * doubt, which has no day, is found anew.
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
 * They were assessed as safe, that still holds, and nobody who exploits the child goes by their name. Who only may be meant by it is asked about, and told nothing
 * until then by that order: no answer says that it was settled, and one that stood here would tell them nothing for good.
 */
export const isStillFoundSafe = (contact: Contact, view: CaseView): boolean =>
  isFoundSafe(contact, view) && !isToBeFoundAnew(contact, view)

/** Behind these somebody else, or something else, is named. */
const betweenNames = /[,;:()./\n]|\s(?:[–—-]|and|called|known|named|or|who)\s/iu

/** Where somebody is, or what they have with them, as in “man in South Leeds” and “man with a van”, names nobody. */
const placesIn = (called = ''): readonly string[] =>
  called
    .split(betweenNames)
    .flatMap((said) => /\b(?:at|from|in|near|with (?:an?|the|his|her))\s+(.+)/iu.exec(said)?.[1] ?? [])
    .flatMap((place) => wordsOfName(place))

/** Who was found safe longer ago than this was found so before exploiters were in touch within the last month. */
const daysOfAMonth = 31

/**
 * Found safe since the child came to live there, and since exploiters were lately in touch: what was found before that, nobody knew of whoever
 * comes to the house. Who is placed there at once is assessed after it, months before a child names anybody (regulation 24).
 */
function isFoundSafeThere(contact: Contact, { answers, today }: CaseView): boolean {
  const [on, since] = [fieldOf(contact, 'contact-assessed-on'), valueOf(answers, 'placement-since')]
  if (fieldOf(contact, 'contact-assessment') !== 'assessed-safe' || on === undefined || since === undefined)
    return false
  const wereInTouch = isOneOf(answers, 'last-contact-when', 'within-the-last-week', 'within-the-last-month')
  const isStale = wereInTouch && addDays(lastDayOf(on), daysOfAMonth) < today
  return firstDayOf(on) > lastDayOf(since) && !isStale
}

/** Whose friend or kin somebody is who exploits the child is told by their name, as of “friend of uncle Daud”. */
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
  if (linked.length === 0 || ifDisclosed(view, () => isFoundSafeThere(contact, view)) === true) return []
  const onPaper = new Set(exploitersOnPaper(view, view.answers).map(({ id }) => id))
  return linked.flatMap(({ item }) => (onPaper.has(item.id) ? [item] : []))
}

/** How somebody is related to the child is told by the name of somebody who exploits the child, as of “mother of Kyle Marsh”, and nobody has found them safe. */
function relatedTo(contact: Contact, view: CaseView): readonly Exploiter[] {
  const said = wordsOfName(fieldOf(contact, 'contact-relationship'))
  // Only then is it asked who exploits the child, which few copies are told.
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
 * Those who exploit the child to whom somebody of the family is tied by a name, whichever of the two the child gave: whoever is suspected of nothing
 * may still tell that person all (¶30, ¶42).
 */
export const exploitersTiedTo = (contact: Contact, view: CaseView): readonly Exploiter[] => [
  ...relatedTo(contact, view),
  ...linkedThrough(contact, view)
]

/**
 * Those of the family who may be meant by the name of somebody who exploits the child: a child knows a first name. Nobody is taken for anybody
 * by it; somebody has to ask (¶30, ¶42). Not where that name is the whole one of another of them.
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
