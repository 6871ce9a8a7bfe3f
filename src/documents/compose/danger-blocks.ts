import { whatToDo, type WhatToDo } from '../../../content/dangers'
import { questions } from '../../../content/stages'
import { fieldOf } from '../../../machines/case-file/read'
import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import { isAlike, isSameName } from '../../../machines/facts/same-name'
import { isWorried } from '../../../machines/facts/suspicion'
import { isCarerToFear } from '../../../machines/policy/people/carers-who-ask'
import { carersUnsettledAsTold } from '../../../machines/policy/people/who-cares'
import { dangersOf, type Dangers } from '../../../machines/policy/plans/dangers'
import { isPrintedIn } from '../../../machines/policy/disclosure/disclosure'
import { actionListOf } from '../../../machines/actions/list'
import type { Block, Row } from '../model'
import type { Building } from './context'
import { askingAndFrom, askingRows, askingWords, inAskingRow, whoAsks, type Asking } from './enquirers'
import { exploitersTold, isForWhoCares } from './exploiters-told'
import { names } from './missing-child/homes'
import { sourceWords } from './source-words'
import { statementPrinted } from './statement-blocks'
import { tells } from './if-told'

type UnsafeContact = Dangers['contacts'][number]

const row = (label: string, values: readonly string[]): readonly Row[] =>
  values.length === 0 ? [] : [{ label, values }]

/** A person’s name exactly as it was typed, and what they are to the child where this copy tells it. The reader must see whom to keep away. */
function called(name: string | undefined, link: string | undefined, { words, keepBack }: Building): string {
  if (name === undefined) return words('values.unnamed')
  return link === undefined
    ? name
    : words('documents.missing-child.exploiter', { name, link: keepBack(link) })
}

const exploitersIn = ({ exploiters }: Dangers, building: Building): readonly string[] =>
  exploiters.map((item) =>
    called(
      fieldOf(item, 'exploiter-called'),
      ifDisclosed(building.view, () => fieldOf(item, 'exploiter-link-to-child')),
      building
    )
  )

const madeSafeBy = 'make-existing-contact-safe'

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
const goesOnAsArranged = (one: UnsafeContact, building: Building): boolean =>
  one.why === 'only-as-arranged' || isPlannedSafely(one, building)

/**
 * The dangers that a copy tells. Family who have the child by what is recorded, while contact with them waits, stand apart under `caring`. No paper gives
 * the carers both orders about themselves: they have nothing under `caring`. Other copies say that only one of the two holds.
 */
export function dangersTold(building: Building): Dangers & { readonly caring: readonly UnsafeContact[] } {
  const all = dangersOf(building.view, building.file.answers)
  const caring = carersUnsettledAsTold(building.view)
  const isCaring = ({ contact }: UnsafeContact) => caring.has(contact.id)
  return {
    ...all,
    exploiters: exploitersTold(all, building),
    enquirers: all.enquirers.filter((enquirer) => !isCarerToFear(enquirer, building.view)),
    contacts: all.contacts.filter((one) => !isCaring(one)),
    caring: isForWhoCares(building) ? [] : all.contacts.filter(isCaring)
  }
}

/** Each of the family and others with whom contact is not safe, with why. */
export const contactsIn = ({ contacts }: Pick<Dangers, 'contacts'>, building: Building): readonly string[] =>
  contacts.map((one) => {
    const { words } = building
    const [who, why] = [contactCalled(one.contact, building), whyTold(one, building)]
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

/** A contact by name, with the tie behind the name: the rest follows as one sentence. A copy that does not print the tie has the name alone. */
function contactCalled(contact: Dangers['contacts'][number]['contact'], building: Building): string {
  const name = called(fieldOf(contact, 'contact-who'), undefined, building)
  const tie = fieldOf(contact, 'contact-relationship')
  return tie === undefined || !isPrintedIn(contactFields['contact-relationship'], building.disclosure)
    ? name
    : building.words('documents.dangers.tied', { name, tie: building.keepBack(tie) })
}

/**
 * The same person is already named above as an exploiter, by the same whole name. Then it says nothing new that they may be involved. The tie must be
 * said above too: a person who opens the door must know the tie that this contact will claim.
 */
function isSuspectedAbove(
  { why, contact }: UnsafeContact,
  exploiters: Dangers['exploiters'],
  { disclosure }: Building
): boolean {
  const name = fieldOf(contact, 'contact-who')
  const tie = fieldOf(contact, 'contact-relationship')
  const isTieSaid = (link: string) =>
    tie === undefined ||
    !isPrintedIn(contactFields['contact-relationship'], disclosure) ||
    names({ values: [link] }, { values: [tie] })
  return (
    why === 'involved' &&
    name !== undefined &&
    fieldOf(contact, 'contact-involvement') !== 'known' &&
    exploiters.some((item) => {
      const link = fieldOf(item, 'exploiter-link-to-child')
      return isAlike(fieldOf(item, 'exploiter-called') ?? '', name) && link !== undefined && isTieSaid(link)
    })
  )
}

/**
 * The contacts that are named beside the exploiters above. Nobody is named twice, unless the line also says what holds for planned contact. A copy
 * that is not told of the exploitation says of both only that contact is not safe, so there the same name is enough.
 */
function contactsApart({ exploiters, contacts }: Dangers, building: Building): Pick<Dangers, 'contacts'> {
  if (tells(building, ['status']))
    return {
      contacts: contacts.filter(
        (one) =>
          isPlannedAllTheSame(one) ||
          ifDisclosed(building.view, () => isSuspectedAbove(one, exploiters, building)) !== true
      )
    }
  const isNamedAbove = ({ contact }: UnsafeContact) =>
    exploiters.some((item) => isSameName(fieldOf(item, 'exploiter-called'), fieldOf(contact, 'contact-who')))
  return { contacts: contacts.filter((one) => isPlannedAllTheSame(one) || !isNamedAbove(one)) }
}

/** A person who asks for the child. They may give the name of somebody with whom contact goes on: then the line says how the two go together. */
function askingIn(
  one: Asking,
  { contacts }: Pick<Dangers, 'contacts'>,
  building: Building,
  fromWhere = false
): string {
  // Enquirers come to the carers, so the carers’ copy says from where they asked. Other readers have the case, or the sheet for the police. At night
  // they have only the page for that night.
  const isWithFrom = fromWhere || isForWhoCares(building)
  const said = isWithFrom ? askingAndFrom(one, building) : askingWords(one, building)
  const isArranged =
    one.isOfSafeContact ||
    contacts.some(
      (other) =>
        goesOnAsArranged(other, building) && isSameName(one.name, fieldOf(other.contact, 'contact-who'))
    )
  return isArranged ? building.words('documents.dangers.asking-arranged', { said }) : said
}

const enquirerRows = (dangers: Dangers, building: Building, fromWhere?: boolean): readonly Row[] => {
  const asking = whoAsks(dangers, building)
  return askingRows.flatMap((id) =>
    row(
      building.words(`documents.dangers.${id}`),
      inAskingRow(id, asking).map((one) => askingIn(one, dangers, building, fromWhere))
    )
  )
}

/** Sentences of what to do, each with its ¶. */
const toDo = (ids: readonly WhatToDo[], { words }: Building): readonly string[] =>
  ids.map((id) =>
    words('documents.statement', {
      text: words(`documents.dangers.do.${id}`),
      sources: sourceWords(whatToDo[id].serves, words)
    })
  )

/** Notes that this document says to tell enquirers nothing (¶23). The milder order about where the child lives is then not printed in it. */
const saysTellNothing = ({ printed }: Building) => printed?.add(statementPrinted('location-confidential'))

/**
 * What must be done about the dangers. Where contact with somebody goes on, one sentence says which contact is allowed, so that nobody reads two
 * orders. The police are not told to tell the police.
 */
function doings(dangers: Dangers, building: Building): readonly string[] {
  const { enquirers, contacts } = dangers
  if (enquirers.length > 0) saysTellNothing(building)
  const goesOn =
    contacts.some((one) => goesOnAsArranged(one, building)) ||
    whoAsks(dangers, building).some(({ isOfSafeContact }) => isOfSafeContact)
  return toDo(
    [
      goesOn ? 'only-as-arranged' : 'no-contact-begins',
      ...(enquirers.length > 0 ? (['tell-enquirers-nothing'] as const) : []),
      building.disclosure.looksForTheChild === true ? 'tell-worker' : 'tell-police-and-worker'
    ],
    building
  )
}

/**
 * The heading over the people named as exploiting the child. Where nothing is suspected any more, it says that they were named. Where the copy is not
 * told of the status, it says only that contact is not safe.
 */
export function exploitersLabel(building: Building): string {
  const { view, words } = building
  if (!tells(building, ['status'])) return words('documents.dangers.not-safe')
  return words(`documents.dangers.${isWorried(view) ? 'suspected' : 'named'}`)
}

/**
 * Family with whom contact waits until it was assessed, and family of whom it must be settled whether the child may be with them. Neither makes
 * anybody a danger. A copy that is not given the family names nobody, and says to let the child go with none of them (¶23, ¶29, ¶30).
 */
export function waitingContactBlocks(building: Building): readonly Block[] {
  const { words } = building
  if (!tells(building, ['danger'])) return []
  const { contacts, caring } = dangersTold(building)
  const waiting = contacts.filter(({ why }) => why === 'waits')
  if (!tells(building, ['family']))
    return waiting.length === 0
      ? []
      : [{ kind: 'list', items: toDo(['with-nobody-of-the-family'], building) }]
  const rows = [
    ...row(
      words('documents.dangers.waiting'),
      waiting.map(({ contact }) => contactCalled(contact, building))
    ),
    ...row(
      words('documents.dangers.caring'),
      caring.map(({ contact }) => words('documents.dangers.cares', { who: contactCalled(contact, building) }))
    )
  ]
  if (rows.length === 0) return []
  const items = waiting.length === 0 ? [] : toDo(['wait-for-the-assessment'], building)
  return [{ kind: 'rows', rows }, ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }])]
}

/** In a copy that names no danger because its reader is told by voice: that this is so. */
export const byVoiceBlocks = (building: Building): readonly Block[] =>
  building.disclosure.dangersByVoice === true
    ? [{ kind: 'list', items: toDo(['told-by-voice'], building) }]
    : []

/**
 * Who may harm the child, who asks for the child, and what must be done about it: for everybody who has the child before them. Empty where nothing is
 * recorded. A copy that is not told of the exploitation says that contact is not safe, and not why.
 * @param fromWhere whether to print the numbers, addresses and cars from which somebody asked, whoever the copy is for
 */
export function dangerBlocks(building: Building, fromWhere?: boolean): readonly Block[] {
  const { words } = building
  if (building.disclosure.dangersByVoice === true) {
    saysTellNothing(building)
    return [{ kind: 'list', items: toDo(['told-by-voice', 'tell-enquirers-nothing'], building) }]
  }
  if (!tells(building, ['danger'])) return []
  const all = dangersTold(building)
  const dangers = { ...all, contacts: all.contacts.filter(({ why }) => why !== 'waits') }
  const rows = [
    ...row(exploitersLabel(building), exploitersIn(dangers, building)),
    ...row(words('documents.dangers.contacts'), contactsIn(contactsApart(dangers, building), building)),
    ...enquirerRows(dangers, building, fromWhere)
  ]
  return rows.length === 0
    ? []
    : [
        { kind: 'rows', rows },
        { kind: 'list', items: doings(dangers, building) }
      ]
}
