import type { CaseView } from '../../../../machines/case-file/case-file'
import { ifDisclosed, isToldThat } from '../../../../machines/case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf, type ItemOf } from '../../../../machines/case-file/read'
import { firstDayOf, lastDayOf } from '../../../../machines/facts/dates'
import { isAlike } from '../../../../machines/facts/same-name'
import { peopleNow } from '../../../../machines/facts/people-now'
import { carersToFear } from '../../../../machines/policy/people/who-cares'
import { familyAtHome, isBackElsewhere } from '../../../../machines/policy/people/who-has-the-child'
import { isPlacedTonight } from '../../../../machines/facts/immediate-safety'
import { isFoundSafeSince } from '../../../../machines/policy/danger/contact-to-fear'
import {
  isEstablished,
  isOfFormerPlacement,
  isOfTheirCountry,
  type Dangers
} from '../../../../machines/policy/danger/dangers'
import { isSafeContactPlanned } from '../../../../machines/policy/danger/family'
import { besideWords } from '../../../i18n/lists'
import type { Building } from '../building/context'
import { isForWhoCares } from './dangers-told'
import { isOfSameWholeName } from './same-person'

type Enquirer = Dangers['enquirers'][number]

/**
 * What an enquirer was told: where the child is, or where the child was when they asked. `is-or-was`: this copy does not tell whether the child has
 * moved since, or nobody has said. `may`: nobody told them, and they know it perhaps.
 */
const toldOnPaper = ['is', 'is-or-was', 'may', 'was'] as const
type Told = (typeof toldOnPaper)[number]

/** A person who asks for the child, however often they came: all that they say they are, and all numbers or addresses from which they asked. */
export interface Asking {
  readonly name: string | undefined
  readonly says: readonly string[]
  readonly contacts: readonly string[]
  /** Each time they asked, it was established who they are. That makes them no safer. */
  readonly isKnown: boolean
  /**
   * Each time it was an embassy or another authority of the child’s country. It stands apart, in words that hold for whoever may have fled it and for whoever
   * may need it: most copies are not told which of the two the child is (invariant 15).
   */
  readonly isAuthority: boolean
  /** Contact with somebody of this whole name is safe and planned. No paper stops what the plan arranges (¶29, ¶30). */
  readonly isOfSafeContact: boolean
  /**
   * Where they were told to look for the child. A person who opens the door must know it, and the police look for the child with this enquirer first
   * (¶23, ¶39).
   */
  readonly told: Told | undefined
}

/** The child sleeps in a placement tonight, and nobody has recorded since when, or the day of a move to come: an enquiry may be of the place before. */
function isPlacedSinceNobodyKnows(view: CaseView): boolean {
  const since = valueOf(view.answers, 'placement-since')
  return isPlacedTonight(view) && (since === undefined || lastDayOf(since) > view.today)
}

/** What an enquirer was told about where the child is. The child’s own copy says this of nobody. */
function toldOf(enquirer: Enquirer, { view, disclosure }: Building): Told | undefined {
  const told = ifDisclosed(view, () => fieldOf(enquirer, 'enquirer-told'))
  if (disclosure.toTheChild === true || (told !== 'location-told' && told !== 'location-may-be-known'))
    return undefined
  const isFormer = ifDisclosed(view, () => isOfFormerPlacement(enquirer, view))
  if (told === 'location-may-be-known') return isFormer === true ? undefined : 'may'
  if (isFormer === true) return 'was'
  // The child came back elsewhere, or is placed tonight, from a police station perhaps, and nobody has said which place that was.
  const isOfAnother = ifDisclosed(view, () => isBackElsewhere(view) || isPlacedSinceNobodyKnows(view))
  return isFormer === undefined || isOfAnother === true ? 'is-or-was' : 'is'
}

/** Each text once: two texts that differ only in how they are written count as one. */
const eachOnce = (texts: readonly (string | undefined)[]): readonly string[] => {
  const said = texts.filter((text) => text !== undefined)
  return said.filter((text, index) => said.findIndex((other) => isAlike(other, text)) === index)
}

/**
 * What must follow where a longer text begins with the whole of a shorter one, so that it says all of it. “Her uncle’s friend” is another story than
 * “her uncle”.
 */
const goesOn = /^\s*(?:[,;]|and\s)/u

/** Each text once, without those that a longer text begins with and goes on from. Texts that differ all stay: a story that changes is a sign (¶23). */
const longestOnce = (texts: readonly (string | undefined)[]): readonly string[] => {
  const said = eachOnce(texts)
  const isHeld = (one: string, other: string) =>
    isAlike(one, other.slice(0, one.length)) && goesOn.test(other.slice(one.length))
  return said.filter((text) => !said.some((other) => isHeld(text, other)))
}

/**
 * The enquirer is a reader of this copy, by their whole name, and was found safe since: nobody is warned of themselves. The carers’ copy warns of
 * everybody else, even where a name or its title is only similar: all who work in a home read one copy (¶23).
 */
const isReadersOwn = (enquirer: Enquirer, { view, disclosure }: Building): boolean => {
  const name = fieldOf(enquirer, 'enquirer-name')
  const asked = fieldOf(enquirer, 'enquirer-asked-on')
  return (
    name !== undefined &&
    asked !== undefined &&
    peopleNow(view).some(
      (person) =>
        disclosure.own.some((role) => role === fieldOf(person, 'person-role')) &&
        isAlike(fieldOf(person, 'person-name') ?? '', name)
    ) &&
    isToldThat(view, () => isFoundSafeSince(name, asked, view))
  )
}

/** The enquiry was made before the day on which the child came to live where they live now. Whoever asks in that name since is somebody else. */
function isOfBeforeThisPlacement(enquirer: ItemOf<'enquirers'>, { view }: Building): boolean {
  const [asked, since] = [fieldOf(enquirer, 'enquirer-asked-on'), valueOf(view.answers, 'placement-since')]
  return asked !== undefined && since !== undefined && lastDayOf(asked) < firstDayOf(since)
}

/**
 * An old enquiry, by their whole name, of somebody of the family with whom the child is placed and who is responsible for them there: no paper tells its reader to keep the child who is with them from
 * themselves. A carer who is to be feared is warned of, where somebody else has the child too (¶23, ¶30).
 */
export function isOfFamilyWhoCare(enquirer: ItemOf<'enquirers'>, building: Building): boolean {
  const { view } = building
  const name = fieldOf(enquirer, 'enquirer-name')
  if (name === undefined || !isForWhoCares(building) || !isOfBeforeThisPlacement(enquirer, building))
    return false
  const caring = ifDisclosed(view, () => familyAtHome(view)) ?? []
  const feared = ifDisclosed(view, () => carersToFear(view)) ?? []
  return itemsOf(view.answers, 'family-contacts').some(
    (contact) =>
      caring.includes(contact.id) &&
      !feared.includes(contact.id) &&
      isAlike(fieldOf(contact, 'contact-who') ?? '', name)
  )
}

/** The people who ask, each name once. Two enquirers who gave no name are not taken to be the same person. */
export function whoAsks({ enquirers }: Dangers, building: Building): readonly Asking[] {
  const { view } = building
  const asked = enquirers
    .filter((enquirer) => !isReadersOwn(enquirer, building) && !isOfFamilyWhoCare(enquirer, building))
    .map((enquirer) => ({
      isKnown: isEstablished(enquirer),
      isAuthority: isOfTheirCountry(enquirer),
      name: fieldOf(enquirer, 'enquirer-name'),
      says: fieldOf(enquirer, 'enquirer-says-they-are'),
      contact: ifDisclosed(view, () => fieldOf(enquirer, 'enquirer-contact')),
      told: toldOf(enquirer, building)
    }))
  return asked.flatMap((one, index) => {
    if (asked.slice(0, index).some((before) => isOfSameWholeName(before.name, one.name))) return []
    const all = [one, ...asked.slice(index + 1).filter((after) => isOfSameWholeName(after.name, one.name))]
    return {
      name: one.name,
      isOfSafeContact: isToldThat(view, () => isSafeContactPlanned(one.name, view)),
      isKnown: all.every(({ isKnown }) => isKnown),
      isAuthority: all.every(({ isAuthority }) => isAuthority),
      says: longestOnce(all.map(({ says }) => says)),
      contacts: eachOnce(all.map(({ contact }) => contact)),
      told: toldOnPaper.find((told) => all.some((one) => one.told === told))
    }
  })
}

/**
 * A person who asks: their name exactly as it was typed, who they say they are, and whether they were told where the child is. The reader must be
 * able to read to whom nothing may be told.
 */
export function askingWords({ name, says, told }: Asking, { words, keepBack }: Building): string {
  const who = name ?? words('values.unnamed')
  const said =
    says.length === 0
      ? words('documents.dangers.enquirer', { who })
      : words('documents.dangers.enquirer-says', { who, says: besideWords(says.map(keepBack), words) })
  return told === undefined ? said : words(`documents.dangers.enquirer-told.${told}`, { said })
}

/**
 * The same, with the numbers, addresses and cars from which they asked. The carers and the police must know these when the person comes again (¶23,
 * ¶39). The child’s own copy, which may be found, has none of them: its dangers never come from here.
 */
export function askingAndFrom(one: Asking, building: Building): string {
  const { words, keepBack } = building
  const who = askingWords(one, building)
  return one.contacts.length === 0
    ? who
    : words('documents.missing-child.asking', {
        who,
        contact: besideWords(one.contacts.map(keepBack), words)
      })
}

/**
 * The rows in which enquirers stand: `asking` where it is not known who they are, `asking-known` where it is known and they are no safer for it. An authority of
 * the child’s country has a row of its own.
 */
export const askingRows = ['asking', 'asking-known', 'asking-authority'] as const
export type AskingRow = (typeof askingRows)[number]

const rowOf = ({ isAuthority, isKnown }: Asking): AskingRow =>
  isAuthority ? 'asking-authority' : isKnown ? 'asking-known' : 'asking'

/** The enquirers of one row. */
export const inAskingRow = (row: AskingRow, asking: readonly Asking[]): readonly Asking[] =>
  asking.filter((one) => rowOf(one) === row)
