import type { CaseView } from '../case-file/case-file'
import { fieldOf, itemsOf, type ItemOf } from '../case-file/read'

/** Somebody of the family, as they are recorded. */
export type Contact = ItemOf<'family-contacts'>

export const nameOfContact = (contact: Contact): string | undefined => fieldOf(contact, 'contact-who')

/** A relationship that opens with the word for a parent. A file from before the question was asked says it so. */
const opensWithParent =
  /^(his |her |their )?(birth |biological )?(mother|mum|mam|father|dad|parents?)\b(?![’'-]| in[ -]law)/i

/** What follows where somebody is the parent of somebody else: of the child’s own baby, of a friend, of a girlfriend. */
const ofAnother =
  /^ of ((his|her|their|the) (unborn|baby|babies|twins|son|daughter|friend|partner|girlfriend|boyfriend|husband|wife)\b|(his|her|their) (child|children|kids?)\b|an? |\S+( child)?[’']s )/i

function saysParent(relationship: string): boolean {
  const said = opensWithParent.exec(relationship)
  return said !== null && !ofAnother.test(relationship.slice(said[0].length))
}

/** Whether somebody is a parent of the child. */
export function isParent(contact: Contact): boolean {
  const said = fieldOf(contact, 'contact-is-parent')
  return said === undefined
    ? saysParent(fieldOf(contact, 'contact-relationship')?.trim() ?? '')
    : said === 'yes'
}

/** Members of the family who are a parent of the child. */
export const parentsOf = ({ answers }: CaseView): readonly Contact[] =>
  itemsOf(answers, 'family-contacts').filter(isParent)

/** The child and this person are in contact now. */
export const isInContact = (contact: Contact): boolean => fieldOf(contact, 'contact-now') === 'in-contact'

/** Nothing says that the child and this person have no contact at all. A child does not live with somebody who is out of reach. */
export const mayBeThere = (contact: Contact): boolean =>
  !['contact-lost', 'never-in-contact'].includes(fieldOf(contact, 'contact-now') ?? '')

/** Reads what a copy may be told, and gives nothing where that is left out. */
export type Read = <Value>(read: () => Value) => Value | undefined

/** Reads everything as it is recorded. In a copy that is not told something, nothing can be said that rests on it. */
export const asRecorded: Read = (read) => read()

/** Contact with them was assessed, and found not safe (¶30). */
export const isFoundNotSafe = (contact: Contact, told = asRecorded): boolean =>
  told(() => fieldOf(contact, 'contact-assessment')) === 'assessed-not-safe'

/** The plan is that they have no contact with the child. */
export const isToHaveNoContact = (contact: Contact, told = asRecorded): boolean =>
  told(() => fieldOf(contact, 'contact-plan')) === 'no-contact'

/** This person is known or suspected to be part of the exploitation (¶30). */
export const isPartOfIt = (contact: Contact, told = asRecorded): boolean =>
  ['known', 'suspected'].includes(told(() => fieldOf(contact, 'contact-involvement')) ?? '')

/**
 * This member of the family is a danger: known or suspected to be part of it, found not safe, or to have no contact with the child (¶30).
 */
export const isDanger = (contact: Contact, told = asRecorded): boolean =>
  isPartOfIt(contact, told) || isFoundNotSafe(contact, told) || isToHaveNoContact(contact, told)

/** Contact waits for the assessment of whether it is safe, and nobody has assessed that yet (¶30). */
export const waitsForAssessment = (contact: Contact, told = asRecorded): boolean =>
  told(() => fieldOf(contact, 'contact-plan')) === 'wait-for-assessment' &&
  !['assessed-safe', 'assessed-not-safe'].includes(told(() => fieldOf(contact, 'contact-assessment')) ?? '')
