import type { DocumentId } from '../../../content/documents'
import { matters, type Matter } from '../../../content/matters'
import { recipientIds, type RecipientId } from '../../../content/recipient-ids'
import { recipients, type Giving, type Recipient } from '../../../content/recipients'
import type { Answers, CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf } from '../../case-file/read'
import { isPlacedNowhereYet } from '../../facts/protection-and-placement'
import { isWhereNobodyCares } from '../../facts/where-nobody-cares'
import { concerns } from '../../facts/audience'
import { handover } from '../../facts/check-and-documents'
import { peopleNow } from '../../facts/people-now'
import type { Disclosure } from './disclosure'
import { peopleKeptAway } from '../danger/kept-away'
import { isNotToBeTold } from '../danger/not-to-be-told'
import { isSomebodyToLiveWith } from '../people/carers'
import { whoHasTheChild } from '../people/who-has-the-child'

/** A copy as it was chosen: for whom, and what the recipient needs beside what is always given. */
export interface CopyChoice {
  readonly recipient: RecipientId
  readonly also: readonly Matter[]
  /** It is printed with the annex: what stands in every child’s plan alike. */
  readonly annex?: boolean
  /** Lines of the child’s own copy that give way to whom the child can ask. */
  readonly askedInstead?: readonly string[]
}

const recipientOf = (id: RecipientId): Recipient => recipients[id]

const isAlways = (matter: Matter, id: RecipientId, document: DocumentId) =>
  recipientOf(id).always?.[document]?.includes(matter) === true

const givingOf = (matter: Matter, id: RecipientId, document: DocumentId): Giving =>
  isAlways(matter, id, document) ? 'given' : recipientOf(id).gives[matter]

/** The matters that a recipient is given in this document only where the person who makes the copy says that they are needed. */
export const askedBeforeGiving = (id: RecipientId, document: DocumentId): readonly Matter[] =>
  matters.filter((matter) => givingOf(matter, id, document) === 'if-needed')

/** The matters that a copy leaves out. What may never be given through a copy stays out, whatever was chosen. */
export function leftOutOf({ recipient, also }: CopyChoice, document: DocumentId): ReadonlySet<Matter> {
  return new Set(
    matters.filter((matter) => {
      const giving = givingOf(matter, recipient, document)
      return giving === 'never' || (giving === 'if-needed' && !also.includes(matter))
    })
  )
}

/** What a copy tells, as it was chosen, and whose own names stay in it. */
export const disclosureOf = (choice: CopyChoice, document: DocumentId): Disclosure => ({
  leftOut: leftOutOf(choice, document),
  ...(recipientOf(choice.recipient).takesOver === true ? { takesOver: true } : {}),
  own: recipientOf(choice.recipient).knowsOwnName === true ? recipientOf(choice.recipient).roles : [],
  ...(speaksToTheChild(choice.recipient) ? { toTheChild: true } : {}),
  ...(recipientOf(choice.recipient).looksForTheChild === true ? { looksForTheChild: true } : {}),
  ...(recipientOf(choice.recipient).actsInLaw === true ? { actsInLaw: true } : {}),
  ...(recipientOf(choice.recipient).worksWithChildren === true ? { worksWithChildren: true } : {}),
  ...(recipientOf(choice.recipient).documents.includes('action-list') ? {} : { withoutActionList: true })
})

/** Whether a document is one of those that are usually made for a recipient. For an adult the pathway plan takes the care plan’s place. */
export function isUsualFor(id: RecipientId, document: DocumentId, view: CaseView): boolean {
  const { documents } = recipientOf(id)
  const replacesCarePlan = document === 'pathway-plan' && concerns('adult', view)
  return documents.includes(document) || (replacesCarePlan && documents.includes('care-plan'))
}

/** Whether a copy begins with a few words to the child. */
export const speaksToTheChild = (id: RecipientId): boolean => recipientOf(id).speaksToTheChild === true

/** The names of people around the child who may be this recipient: those who are a danger to the child, or the others. */
const namesOf = (
  id: RecipientId,
  view: CaseView,
  whole: Answers,
  areKeptAway: boolean
): readonly string[] => {
  const away = peopleKeptAway(view, whole)
  return peopleNow(view).flatMap((person) => {
    const role = fieldOf(person, 'person-role')
    const name = fieldOf(person, 'person-name')
    const isOne = role !== undefined && recipientOf(id).roles.includes(role)
    return isOne && name !== undefined && away.has(person.id) === areKeptAway ? [name] : []
  })
}

/**
 * The names of people around the child who may be this recipient. Nobody who is a danger to the child (¶23, ¶30).
 * @param whole the answers on and off the path
 */
export const namesFor = (id: RecipientId, view: CaseView, whole: Answers): readonly string[] =>
  namesOf(id, view, whole, false)

/** The names of people who are recorded in this recipient's part and are a danger to the child. They are given no copy (¶23, ¶30). */
export const namesNotFor = (id: RecipientId, view: CaseView, whole: Answers): readonly string[] =>
  namesOf(id, view, whole, true)

/**
 * The names of possible recipients who are named as not to be told where the child is. Such a carer or worker is no danger by who they are.
 * No copy is given to them that says where the child is (¶23).
 */
export const namesNotToBeTold = (id: RecipientId, view: CaseView, whole: Answers): readonly string[] =>
  namesFor(id, view, whole).filter((name) => isNotToBeTold(name, whole))

/** A transfer was turned down, and nobody else takes the case on: no authority is there to which a copy for the next one may go (¶23, ¶31). */
export const isForNoAuthority = (id: RecipientId, view: CaseView): boolean =>
  id === 'receiving-authority' &&
  isOneOf(view.answers, 'transfer-state', 'will-not-happen') &&
  handover.of(view) !== 'planned'

/**
 * There is no carer to whom a carer's page may go. The child is where no carer is, was placed nowhere since, and nobody is named who has
 * them. Or everybody who has them is a danger, and is given no copy (¶23).
 */
function isForNoCarer(view: CaseView, whole: Answers): boolean {
  const withTheChild = whoHasTheChild(view).filter(isSomebodyToLiveWith)
  if (withTheChild.length === 0) return isPlacedNowhereYet(view) || isWhereNobodyCares(view)
  const away = peopleKeptAway(view, whole)
  return withTheChild.every(({ id }) => away.has(id))
}

/**
 * The recipient for whom a document is made before anybody else. It is the whole record where the document is nobody’s own, or where it is
 * for a carer and there is none whom it may reach. What a carer is not given must not be missing on the page that the duty team prints.
 * @param whole the answers on and off the path
 */
function firstRecipient(document: DocumentId, view: CaseView, whole: Answers): RecipientId {
  const first = recipientIds.find((id) => recipientOf(id).first?.includes(document) === true) ?? 'full'
  return first === 'carer' && isForNoCarer(view, whole) ? 'full' : first
}

/**
 * The copy that a document opens with. On the page for tonight the duty team reads where the child is, as a carer would. That is ticked,
 * and the person who makes the copy sees it.
 * @param whole the answers on and off the path
 */
export function firstChoice(document: DocumentId, view: CaseView, whole: Answers): CopyChoice {
  const recipient = firstRecipient(document, view, whole)
  return { recipient, also: recipient === 'full' && document === 'first-night' ? ['placement'] : [] }
}

/** The recipients for whom a copy of a document is offered: all of them, but the child only for what is written to the child. */
export const recipientsOffered = (document: DocumentId, view: CaseView): readonly RecipientId[] =>
  recipientIds.filter((id) => !speaksToTheChild(id) || isUsualFor(id, document, view))
