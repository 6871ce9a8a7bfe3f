import { whatToDo, type WhatToDo } from '../../../content/dangers'
import { questions } from '../../../content/stages'
import { fieldOf } from '../../../machines/case-file/read'
import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import { isSameName } from '../../../machines/facts/same-name'
import { isWorried } from '../../../machines/facts/suspicion'
import { dangersOf, type Dangers } from '../../../machines/policy/plans/dangers'
import { isPrintedIn } from '../../../machines/policy/disclosure/disclosure'
import { actionListOf } from '../../../machines/actions/list'
import type { Block, Row } from '../model'
import type { Building } from './context'
import { askingRows, askingWords, inAskingRow, whoAsks } from './enquirers'
import { sourceWords } from './source-words'
import { tells } from './if-told'

const row = (label: string, values: readonly string[]): readonly Row[] =>
  values.length === 0 ? [] : [{ label, values }]

/** Somebody by name, whole as it was typed, with what they are to the child where this copy tells it: whom to keep away must be readable. */
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

/** The action by which contact that there is already is made safe. */
const madeSafeBy = 'make-existing-contact-safe'

/** Contact that goes on has been made safe, as far as this copy tells: from then on it keeps to what was arranged. */
const isMadeSafe = ({ file, view }: Building): boolean =>
  actionListOf(file, view, [madeSafeBy]).some(({ state }) => state === 'done')

type UnsafeContact = Dangers['contacts'][number]

/** Somebody who is not safe, while the plan says that contact goes on: what holds of the two is said, so that nobody reads two orders. */
const isPlannedAllTheSame = ({ why, isPlanned }: UnsafeContact): boolean =>
  isPlanned && (why === 'involved' || why === 'assessed-not-safe')

/** Each of the family and others with whom contact is not safe, with why. */
export const contactsIn = ({ contacts }: Pick<Dangers, 'contacts'>, building: Building): readonly string[] =>
  contacts.map((one) => {
    const { words } = building
    const said = words(`documents.dangers.contact.${whyTold(one.why, building)}`, {
      who: contactCalled(one.contact, building)
    })
    if (!isPlannedAllTheSame(one)) return said
    const what = words(`documents.dangers.planned.${isMadeSafe(building) ? 'made-safe' : 'waits'}`)
    return words('documents.dangers.contact-planned', { said, what })
  })

/** Whoever is not told of the exploitation is told that contact is not safe, and not why. */
const whyTold = (why: Dangers['contacts'][number]['why'], building: Building) =>
  why === 'involved' && !tells(building, ['status']) ? 'not-safe' : why

const { fields: contactFields } = questions['family-contacts']

/**
 * Somebody of the family, with the tie behind the name: what is to be known of contact follows, as one sentence. Whoever is not told of
 * the family reads the name alone.
 */
function contactCalled(contact: Dangers['contacts'][number]['contact'], building: Building): string {
  const name = called(fieldOf(contact, 'contact-who'), undefined, building)
  const tie = fieldOf(contact, 'contact-relationship')
  return tie === undefined || !isPrintedIn(contactFields['contact-relationship'], building.disclosure)
    ? name
    : building.words('documents.dangers.tied', { name, tie: building.keepBack(tie) })
}

/**
 * Who of the family is named beside those above. Whoever is not told of the exploitation reads of both only that contact is not safe, and
 * so of nobody twice, unless it is also said what holds of contact that is planned.
 */
function contactsApart({ exploiters, contacts }: Dangers, building: Building): Pick<Dangers, 'contacts'> {
  if (tells(building, ['status'])) return { contacts }
  const isNamedAbove = ({ contact }: UnsafeContact) =>
    exploiters.some((item) => isSameName(fieldOf(item, 'exploiter-called'), fieldOf(contact, 'contact-who')))
  return { contacts: contacts.filter((one) => isPlannedAllTheSame(one) || !isNamedAbove(one)) }
}

const enquirerRows = (dangers: Dangers, building: Building): readonly Row[] => {
  const asking = whoAsks(dangers, building)
  return askingRows.flatMap((id) =>
    row(
      building.words(`documents.dangers.${id}`),
      inAskingRow(id, asking).map((one) => askingWords(one, building))
    )
  )
}

/** What must be done about them, with its ¶; of those who ask, and of contact that goes on, only where there is any. */
function doings({ enquirers, contacts }: Dangers, building: Building): readonly string[] {
  const { words } = building
  const isSaid: Readonly<Partial<Record<WhatToDo, boolean>>> = {
    'only-as-arranged':
      contacts.some(({ why }) => why === 'only-as-arranged') ||
      (contacts.some(isPlannedAllTheSame) && isMadeSafe(building)),
    'tell-enquirers-nothing': enquirers.length > 0
  }
  return (Object.keys(whatToDo) as WhatToDo[])
    .filter((id) => isSaid[id] !== false)
    .map((id) =>
      words('documents.statement', {
        text: words(`documents.dangers.do.${id}`),
        sources: sourceWords(whatToDo[id].serves, words)
      })
    )
}

/** How those named as exploiting the child are headed: of whom nothing is suspected any more, that they were named; and nothing of it where the status is not told. */
export function exploitersLabel(building: Building): string {
  const { view, words } = building
  if (!tells(building, ['status'])) return words('documents.dangers.not-safe')
  return words(`documents.dangers.${isWorried(view) ? 'suspected' : 'named'}`)
}

/**
 * Who may harm the child, who asks for the child, and what must be done about it: for everybody who has the child before them.
 * Nothing where none is recorded. Who is not told of the exploitation is told that contact is not safe, and not why.
 */
export function dangerBlocks(building: Building): readonly Block[] {
  const { view, words } = building
  if (!tells(building, ['danger'])) return []
  const dangers = dangersOf(view, building.file.answers)
  const rows = [
    ...row(exploitersLabel(building), exploitersIn(dangers, building)),
    ...row(words('documents.dangers.contacts'), contactsIn(contactsApart(dangers, building), building)),
    ...enquirerRows(dangers, building)
  ]
  return rows.length === 0
    ? []
    : [
        { kind: 'rows', rows },
        { kind: 'list', items: doings(dangers, building) }
      ]
}
