import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import type { KnownDate } from '../../../machines/case-file/answer'
import type { CaseView } from '../../../machines/case-file/case-file'
import { fieldOf, itemsOf } from '../../../machines/case-file/read'
import { firstDayOf, lastDayOf } from '../../../machines/facts/dates'
import { isAlike } from '../../../machines/facts/same-name'
import { peopleNow } from '../../../machines/policy/people/people-now'
import { isStillFoundSafe } from '../../../machines/policy/plans/contact-to-fear'
import { isEstablished, isOfFormerPlacement, type Dangers } from '../../../machines/policy/plans/dangers'
import { besideWords } from '../../i18n/lists'
import type { Building } from './context'

type Enquirer = Dangers['enquirers'][number]

/** They were told where the child is, or was when they asked; or this copy does not tell whether the child has moved since. */
const toldOnPaper = ['is', 'is-or-was', 'was'] as const
type Told = (typeof toldOnPaper)[number]

/** Somebody who asks for the child, however often they came: all that they say they are, and from which numbers or addresses they asked. */
export interface Asking {
  readonly name: string | undefined
  readonly says: readonly string[]
  readonly contacts: readonly string[]
  /** Each time it was established who they are; they are no safer for it. */
  readonly isKnown: boolean
  /** That they know where to look: whoever opens the door has to know, and the police look for the child with them first (¶23, ¶39). */
  readonly told: Told | undefined
}

/** What somebody who asks was told of where the child is. The child’s own copy says it of nobody. */
function toldOf(enquirer: Enquirer, { view, disclosure }: Building): Told | undefined {
  const told = ifDisclosed(view, () => fieldOf(enquirer, 'enquirer-told'))
  if (disclosure.toTheChild === true || told !== 'location-told') return undefined
  const isFormer = ifDisclosed(view, () => isOfFormerPlacement(enquirer, view))
  return isFormer === undefined ? 'is-or-was' : isFormer ? 'was' : 'is'
}

/** Texts without those that say the same again, however they are written. */
const eachOnce = (texts: readonly (string | undefined)[]): readonly string[] => {
  const said = texts.filter((text) => text !== undefined)
  return said.filter((text, index) => said.findIndex((other) => isAlike(other, text)) === index)
}

/** What a longer text may go on with where it says all that a shorter one said: “a friend of her father” and “her father’s friend” are another story. */
const goesOn = /^\s*(?:[,;]|and\s)/u

/** The same without those with which a longer one begins and goes on: a story that changes is a sign (¶23). */
const longestOnce = (texts: readonly (string | undefined)[]): readonly string[] => {
  const said = eachOnce(texts)
  const isHeld = (one: string, other: string) =>
    isAlike(one, other.slice(0, one.length)) && goesOn.test(other.slice(one.length))
  return said.filter((text) => !said.some((other) => isHeld(text, other)))
}

/** Somebody of this name was found safe on a day after that enquiry, and it still holds (¶30). */
const isFoundSafeSince = (name: string, asked: KnownDate, view: CaseView): boolean =>
  itemsOf(view.answers, 'family-contacts').some((contact) => {
    const on = fieldOf(contact, 'contact-assessed-on')
    return (
      isAlike(fieldOf(contact, 'contact-who') ?? '', name) &&
      on !== undefined &&
      firstDayOf(on) > lastDayOf(asked) &&
      isStillFoundSafe(contact, view)
    )
  })

/**
 * It is whoever reads this copy, by their whole name, and they were found safe since: nobody is warned of themselves. Of everybody else whoever has the
 * child is warned, also where a name or its title is another’s: all who work in a home read one copy (¶23).
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
    ifDisclosed(view, () => isFoundSafeSince(name, asked, view)) === true
  )
}

/** Those who ask, each by name once. Whoever gave no name is not known to be the same as somebody else who gave none. */
export function whoAsks({ enquirers }: Dangers, building: Building): readonly Asking[] {
  const { view } = building
  const asked = enquirers
    .filter((enquirer) => !isReadersOwn(enquirer, building))
    .map((enquirer) => ({
      isKnown: isEstablished(enquirer),
      name: fieldOf(enquirer, 'enquirer-name'),
      says: fieldOf(enquirer, 'enquirer-says-they-are'),
      contact: ifDisclosed(view, () => fieldOf(enquirer, 'enquirer-contact')),
      told: toldOf(enquirer, building)
    }))
  const isSame = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && isAlike(one, other)
  return asked.flatMap((one, index) => {
    if (asked.slice(0, index).some((before) => isSame(before.name, one.name))) return []
    const all = [one, ...asked.slice(index + 1).filter((after) => isSame(after.name, one.name))]
    return {
      name: one.name,
      isKnown: all.every(({ isKnown }) => isKnown),
      says: longestOnce(all.map(({ says }) => says)),
      contacts: eachOnce(all.map(({ contact }) => contact)),
      told: toldOnPaper.find((told) => all.some((one) => one.told === told))
    }
  })
}

/**
 * Somebody who asks, by name whole as it was typed, with who they say they are and whether they were told where the child is: whom to
 * tell nothing must be readable.
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
 * The same with the numbers, addresses and cars from which they asked: whoever has the child with them, or looks for the child, must know them
 * when they come again (¶23, ¶39). The child’s own copy, which may be found, has none.
 */
export function askingAndFrom(one: Asking, building: Building): string {
  const { words, keepBack, disclosure } = building
  const who = askingWords(one, building)
  return one.contacts.length === 0 || disclosure.toTheChild === true
    ? who
    : words('documents.missing-child.asking', {
        who,
        contact: besideWords(one.contacts.map(keepBack), words)
      })
}

/** In which row somebody who asks stands: of whom it is not known who they are, and of those who are known and no safer for it. */
export const askingRows = ['asking', 'asking-known'] as const

/** Those of one row. */
export const inAskingRow = (row: (typeof askingRows)[number], asking: readonly Asking[]): readonly Asking[] =>
  asking.filter(({ isKnown }) => isKnown === (row === 'asking-known'))
