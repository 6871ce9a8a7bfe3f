import {
  missingChildCalls,
  missingChildCallsNeeded,
  missingChildRows
} from '../../../../content/documents/missing-child-sheet'
import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf, type ItemOf } from '../../../../machines/case-file/read'
import { isAdviserInPlace } from '../../../../machines/policy/people/adviser-in-place'
import { responsibleNow } from '../../../../machines/policy/people/carers'
import { carersPerhapsOfBefore } from '../../../../machines/policy/people/former-carers'
import { isBrotherOrSisterHere, isKnownToBeHere } from '../../../../machines/policy/people/other-children'
import { peopleNow } from '../../../../machines/facts/people-now'
import { isSameName } from '../../../../machines/facts/same-name'
import { dangersOf } from '../../../../machines/policy/danger/dangers'
import { isUncheckedInterpreter } from '../../../../machines/policy/danger/unchecked-interpreter'
import type { Row } from '../../model'
import type { Building } from '../building/context'
import { peopleToCall, reachedBy } from './call-rows'
import { exploitersLabel } from '../dangers/danger-blocks'
import { dangersTold } from '../words/dangers-told'
import { contactsIn } from '../dangers/unsafe-contacts'
import { askingAndFrom, askingRows, inAskingRow, whoAsks } from '../words/enquirers'
import { ifTold, tells } from '../building/if-told'
import { essentialRows } from './essential'
import { numberToWrite } from '../words/number-to-write'
import { besideWords } from '../../../i18n/lists'

type Call = (typeof missingChildCalls)[number]
const needed: ReadonlySet<Call> = new Set(missingChildCallsNeeded)

/**
 * The people who exploited the child: the names that the child knows them by, and their link to the child. A copy that is told it also says what
 * they look like, and one that is told what is being investigated where they are, since the police look there first (¶39, ¶42).
 */
export function exploitersRow(building: Building): Row | undefined {
  const { view, words, keepBack } = building
  const values = dangersTold(building).exploiters.flatMap((item) => {
    const called = fieldOf(item, 'exploiter-called')
    const link = fieldOf(item, 'exploiter-link-to-child')
    if (called === undefined) return []
    // What the child says of somebody stands apart from the names, which may be quoted too.
    const who =
      link === undefined
        ? called
        : words('documents.missing-child.exploiter', { name: called, link: keepBack(link) })
    const description = ifDisclosed(view, () => fieldOf(item, 'exploiter-description'))
    const where = ifDisclosed(view, () => fieldOf(item, 'exploiter-whereabouts'))
    return [
      who,
      ...(description === undefined ? [] : [keepBack(description)]),
      ...(where === undefined
        ? []
        : [words('documents.missing-child.whereabouts', { where: keepBack(where) })])
    ]
  })
  if (values.length === 0) return undefined
  return {
    label: exploitersLabel(building),
    values
  }
}

/**
 * The places in this country where the child was exploited, who may have been fetched back there (¶39). A copy has them where it is given what is being
 * investigated: the police look there, and a carer does not go and look.
 */
export function exploitedAtRow(building: Building): Row | undefined {
  const { view, words, keepBack } = building
  if (!tells(building, ['investigation'])) return undefined
  const values = ifTold(building, () =>
    itemsOf(view.answers, 'exploitation-situations').flatMap((item) => {
      const where = fieldOf(item, 'situation-addresses')
      return where === undefined || fieldOf(item, 'situation-where') === 'overseas' ? [] : [keepBack(where)]
    })
  )
  return values.length === 0 ? undefined : { label: words('documents.missing-child.exploited-at'), values }
}

/**
 * Family and others around the child who may have a part in the exploitation or must be kept away: the police look there too (¶10, ¶30, ¶39). A
 * person already named as exploiting the child is not named again, because the page has room for little.
 */
export function contactsRow(building: Building): Row | undefined {
  const { words } = building
  if (!tells(building, ['danger'])) return undefined
  const { exploiters, contacts, caring } = dangersTold(building)
  const isNamed = (who: string | undefined) =>
    exploiters.some((item) => isSameName(fieldOf(item, 'exploiter-called'), who))
  const others = [...contacts, ...caring]
    .filter(({ contact, why }) => why !== 'waits' && !isNamed(fieldOf(contact, 'contact-who')))
    .map((one) => ({ ...one, isPlanned: false }))
  const values = contactsIn({ contacts: others }, building)
  return values.length === 0 ? undefined : { label: words('documents.missing-child.contacts'), values }
}

/**
 * People who asked where the child is, and who are not known to be who they say, or are known and no safer for it (¶23). Each stands with who they
 * say they are, and with the number or address from which they asked. An officer who finds the child beside a “guardian” must know that a guardian
 * has asked.
 */
export function askingOnSheet(building: Building): readonly Row[] {
  const { view, file, words } = building
  if (!tells(building, ['danger'])) return []
  const asking = whoAsks(dangersOf(view, file.answers), building)
  return askingRows.flatMap((id) => {
    const values = inAskingRow(id, asking).map((one) => askingAndFrom(one, building))
    return values.length === 0 ? [] : [{ label: words(`documents.dangers.${id}`), values }]
  })
}

/**
 * Who must not be told where the child is, by name: a “cousin” with a passport passes every check of who they are (¶23, ¶30). A copy that names no
 * danger names nobody here.
 */
export const notToldRows = (building: Building): readonly Row[] =>
  tells(building, ['danger']) ? essentialRows(missingChildRows.notTold, building) : []

/**
 * Where brothers and sisters are who are known to live here, and from whom nothing is feared: a child may have gone to them (¶39). A family
 * abroad stands on no sheet (¶30). The child’s own copy does not say it: nobody has settled whether the child may know.
 */
export function brothersRow(building: Building): Row | undefined {
  const { view, words, keepBack, disclosure } = building
  if (disclosure.toTheChild === true || !tells(building, ['other-people', 'placement'])) return undefined
  const values = ifTold(building, () =>
    itemsOf(view.answers, 'siblings-and-other-children')
      .filter((child) => isBrotherOrSisterHere(child, view) && isKnownToBeHere(child))
      .flatMap((child) => {
        const name = fieldOf(child, 'connected-child-name')
        const where = fieldOf(child, 'connected-child-where')
        const isFeared = itemsOf(view.answers, 'exploiters').some((one) =>
          isSameName(fieldOf(one, 'exploiter-called'), name)
        )
        if (name === undefined || where === undefined || isFeared) return []
        return [
          words('documents.missing-child.brother-where', { name: keepBack(name), where: keepBack(where) })
        ]
      })
  )
  return values.length === 0 ? undefined : { label: words('documents.missing-child.brothers'), values }
}

/** The numbers by which the case is known to the police. */
export function referencesRow(building: Building): Row | undefined {
  const { view, words, keepBack } = building
  const listed = itemsOf(view.answers, 'other-references').flatMap((item) => {
    const number = fieldOf(item, 'other-reference-number')
    return fieldOf(item, 'other-reference-kind') === 'police' && number !== undefined
      ? [keepBack(number)]
      : []
  })
  const number = valueOf(view.answers, 'crime-reference')
  const crime = number === undefined ? [] : [keepBack(number)]
  // The crime number usually stands in the list as well, with what it refers to. It is not printed twice.
  const values = [...crime.filter((one) => !listed.some((other) => other.includes(one))), ...listed]
  if (values.length === 0) return undefined
  return {
    label: words('documents.missing-child.references'),
    values: [besideWords(values, words)]
  }
}

/**
 * The number at which the team is reached at any hour. Where none is set, a copy that leaves the authority has a line to write it on. A person who
 * holds the page at night has no other way to reach the team (¶39). The authority’s own copy says that no number is recorded.
 */
function anyHourRow(building: Building): Row {
  const { words, localDetails, disclosure } = building
  const number = localDetails['out-of-hours-number']
  const label = words('local-details.out-of-hours-number.label')
  if (number !== undefined) return { label, values: [number] }
  return disclosure.leftOut.has('oversight')
    ? numberToWrite(building)
    : { label, values: [words('documents.missing-child.not-recorded')], absent: true }
}

/** The ids of carers who may belong to the placement that the child has left. None in a copy that does not tell who has the child since. */
const perhapsOfBefore = ({ view }: Building): readonly string[] =>
  (ifDisclosed(view, () => carersPerhapsOfBefore(view)) ?? []).map(({ id }) => id)

/** The roles to call. The personal adviser is among them where a care leaver has no social worker any more (¶66). */
const callsOf = ({ view, keptAway }: Building): readonly Call[] =>
  missingChildCalls.filter((role) => role !== 'personal-adviser' || isAdviserInPlace(view, keptAway))

/** The person who is responsible for the child where the child lives, if their role is not among those to call: a parent, an aunt. */
function responsibleRow(building: Building): readonly Row[] {
  const { view, words, keptAway } = building
  const id = ifDisclosed(view, () => responsibleNow(view))
  const person = peopleNow(view).find((one) => one.id === id && !keptAway.has(one.id))
  const role = person === undefined ? undefined : fieldOf(person, 'person-role')
  if (person === undefined || callsOf(building).some((part) => part === role)) return []
  const values = reachedBy(person, building)
  return values.length === 0 ? [] : [{ label: words('questions.placement-responsible-person.short'), values }]
}

type People = readonly ItemOf<'people'>[]

const reachedIn = (people: People, building: Building): readonly string[] =>
  people.flatMap((person) => reachedBy(person, building))

/**
 * The people with one role, and how they are reached. For a role that somebody must have, also that nobody is recorded. Nobody is sent to call a
 * person who is a danger to the child (¶23, ¶30, ¶42). Where everybody recorded is one, the row says not to call.
 */
function rowsOfHere(role: Call, all: People, building: Building): readonly Row[] {
  const { words, keptAway, view } = building
  // The police have interpreters of their own, and must not first call a person who may be linked to a danger (¶26).
  const having = role === 'interpreter' ? all.filter(({ id }) => !isUncheckedInterpreter(id, view)) : all
  const label = words(`questions.person-role.options.${role}`)
  const these = having.filter(({ id }) => !keptAway.has(id))
  const values = reachedIn(these, building)
  if (values.length > 0) return [{ label, values }]
  if (these.length < having.length) {
    // One is not safe, and the other is not checked yet: nobody takes her for him (¶26).
    const why = having.length < all.length ? 'do-not-call-yet' : 'do-not-call'
    return [{ label, values: [words(`documents.missing-child.${why}`)], absent: true }]
  }
  return needed.has(role) && !isAdviserInPlace(building.view, keptAway)
    ? [{ label, values: [words('documents.missing-child.not-recorded')], absent: true }]
    : []
}

/**
 * The people with one role. Those who may belong to the previous placement stand in a row apart from those who are known to be here. They are called
 * as soon as the others: the child may have gone back to them, or they may be on shift where the child lives now. The caller tells them nothing (¶23,
 * ¶39).
 */
function roleRows(role: Call, building: Building): readonly Row[] {
  const { view, words, keptAway } = building
  const before = perhapsOfBefore(building)
  const contact = valueOf(view.answers, 'police-officer')
  const isContact = ({ id }: People[number]) => id === contact
  const having = peopleToCall(building)
    .filter((person) => fieldOf(person, 'person-role') === role)
    // Of several officers, the one who is the contact is called first (¶10).
    .toSorted((one, other) => Number(isContact(other)) - Number(isContact(one)))
  const isOfBefore = ({ id }: People[number]) => before.includes(id)
  const perhaps = reachedIn(
    having.filter((person) => isOfBefore(person) && !keptAway.has(person.id)),
    building
  )
  const label = words('documents.missing-child.perhaps-before', {
    role: words(`questions.person-role.options.${role}`)
  })
  return [
    ...rowsOfHere(
      role,
      having.filter((person) => !isOfBefore(person)),
      building
    ),
    ...(perhaps.length === 0 ? [] : [{ label, values: perhaps }])
  ]
}

/**
 * Whom to call: first the team’s number at any hour, then people by their role. People who would reveal where the child lives stand here only where
 * the copy shows it.
 */
export const missingCallRows = (building: Building): readonly Row[] => [
  anyHourRow(building),
  ...callsOf(building).flatMap((role) => roleRows(role, building)),
  ...responsibleRow(building)
]

/** Whether the person whom an answer names stands among those to call. */
export function isAmongCalls(question: 'police-officer', building: Building): boolean {
  const id = valueOf(building.view.answers, question)
  const reached = peopleNow(building.view)
    .filter((person) => person.id === id)
    .flatMap((person) => reachedBy(person, building))
  return reached.some((one) => missingCallRows(building).some(({ values }) => values.includes(one)))
}
