import {
  missingChildCalls,
  missingChildCallsNeeded,
  missingChildRows
} from '../../../../content/documents/missing-child-sheet'
import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../../../machines/case-file/read'
import { responsibleNow } from '../../../../machines/policy/people/carers'
import { carersPerhapsOfBefore } from '../../../../machines/policy/people/former-carers'
import { peopleNow } from '../../../../machines/policy/people/people-now'
import { isSameName } from '../../../../machines/facts/same-name'
import { dangersOf } from '../../../../machines/policy/plans/dangers'
import type { Row } from '../../model'
import type { Building } from '../context'
import { reachedBy } from '../call-rows'
import { contactsIn, dangersTold, exploitersLabel } from '../danger-blocks'
import { askingAndFrom, askingRows, inAskingRow, whoAsks } from '../enquirers'
import { tells } from '../if-told'
import { essentialRows } from './essential'
import { numberToWrite } from '../number-to-write'
import { besideWords } from '../../../i18n/lists'

type Call = (typeof missingChildCalls)[number]
const needed: ReadonlySet<Call> = new Set(missingChildCallsNeeded)

/**
 * Who has exploited the child, by the names that the child knows them by, how they are linked to the child, and, for whoever is told what
 * is being investigated, where they are: the police look there first (¶39, ¶42).
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
    const where = ifDisclosed(view, () => fieldOf(item, 'exploiter-whereabouts'))
    return [
      who,
      ...(where === undefined
        ? []
        : [words('documents.missing-child.whereabouts', { name: called, where: keepBack(where) })])
    ]
  })
  if (values.length === 0) return undefined
  return {
    label: exploitersLabel(building),
    values
  }
}

/**
 * Who of the family, and of others around the child, may have a part in it or is to be kept away: the police look there too (¶10, ¶30,
 * ¶39). Who is named already as exploiting the child is not named again: the page has room for little.
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
 * Who has asked where the child is and is not known to be who they say, or is known and no safer for it (¶23): with who they say they
 * are, and the number or address from which they did. Whoever finds the child beside a “guardian” has to know that one has asked.
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
 * Who was named as not to be told where the child is: a “cousin” who has a passport passes every check of who they are (¶23, ¶30). A copy that names
 * no danger names nobody here.
 */
export const notToldRows = (building: Building): readonly Row[] =>
  tells(building, ['danger']) ? essentialRows(missingChildRows.notTold, building) : []

/** The numbers by which the case is known to the police. */
export function referencesRow(building: Building): Row | undefined {
  const { view, words, keepBack } = building
  const listed = itemsOf(view.answers, 'other-references').flatMap((item) => {
    const number = fieldOf(item, 'other-reference-number')
    return fieldOf(item, 'other-reference-kind') === 'police' && number !== undefined
      ? [keepBack(number)]
      : []
  })
  const answer = view.answers['crime-reference']
  const crime = answer?.state === 'answered' ? [keepBack(answer.value)] : []
  // The same number stands in the list as a rule, with what it is of.
  const values = [...crime.filter((one) => !listed.some((other) => other.includes(one))), ...listed]
  if (values.length === 0) return undefined
  return {
    label: words('documents.missing-child.references'),
    values: [besideWords(values, words)]
  }
}

/**
 * The number at which the team is reached at any hour. Where nobody has set one, a copy that leaves the authority has a rule to write it on:
 * whoever holds the page at night has no other way to it (¶39). In the authority's own it says that nobody has.
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

/** Who may be of the placement from which the child has moved on, where a copy tells who has the child since. */
const perhapsOfBefore = ({ view }: Building): readonly string[] =>
  (ifDisclosed(view, () => carersPerhapsOfBefore(view)) ?? []).map(({ id }) => id)

/** Whoever answers for the child where they live and has none of the parts that are called by: a parent, an aunt. */
function responsibleRow(building: Building): readonly Row[] {
  const { view, words, keptAway } = building
  const id = ifDisclosed(view, () => responsibleNow(view))
  const person = peopleNow(view).find((one) => one.id === id && !keptAway.has(one.id))
  const role = person === undefined ? undefined : fieldOf(person, 'person-role')
  if (person === undefined || missingChildCalls.some((part) => part === role)) return []
  const values = reachedBy(person, building)
  return values.length === 0 ? [] : [{ label: words('questions.placement-responsible-person.short'), values }]
}

type People = readonly ItemOf<'people'>[]

const reachedIn = (people: People, building: Building): readonly string[] =>
  people.flatMap((person) => reachedBy(person, building))

/**
 * Those who have a part, with how they are reached; of a part that somebody has to have, also that nobody is
 * recorded. Nobody is sent to call somebody who is a danger to the child (¶23, ¶30, ¶42): that whoever is recorded is one is said.
 */
function rowsOfHere(role: Call, having: People, building: Building): readonly Row[] {
  const { words, keptAway } = building
  const label = words(`questions.person-role.options.${role}`)
  const these = having.filter(({ id }) => !keptAway.has(id))
  const values = reachedIn(these, building)
  if (values.length > 0) return [{ label, values }]
  if (these.length < having.length)
    return [{ label, values: [words('documents.missing-child.do-not-call')], absent: true }]
  return needed.has(role)
    ? [{ label, values: [words('documents.missing-child.not-recorded')], absent: true }]
    : []
}

/** The interpreter of whom nobody has established that they are independent: the police have their own, and call nobody first who may be linked to a danger (¶26). */
const isUncheckedInterpreter = ({ id }: People[number], { view }: Building): boolean =>
  ifDisclosed(
    view,
    () =>
      valueOf(view.answers, 'interpreter-person') === id &&
      !isOneOf(view.answers, 'interpreter-independence', 'independent', 'came-with-the-child', 'linked')
  ) === true

/**
 * Who may be of the place before stands with their part, and apart from those who are known here: the child may have gone back to them, or they
 * may be on shift where the child lives now, and are rung no later for it. Who calls them tells them nothing (¶23, ¶39).
 */
function roleRows(role: Call, building: Building): readonly Row[] {
  const { view, words, keptAway } = building
  const before = perhapsOfBefore(building)
  const having = peopleNow(view).filter(
    (person) => fieldOf(person, 'person-role') === role && !isUncheckedInterpreter(person, building)
  )
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

/** Whom to call: the team's number at any hour first, then people by their part, those that say where the child lives only where a copy shows it. */
export const missingCallRows = (building: Building): readonly Row[] => [
  anyHourRow(building),
  ...missingChildCalls.flatMap((role) => roleRows(role, building)),
  ...responsibleRow(building)
]
