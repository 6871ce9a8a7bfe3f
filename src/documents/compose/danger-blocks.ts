import { whatToDo, type WhatToDo } from '../../../content/dangers'
import { fieldOf } from '../../../machines/case-file/read'
import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import { isWorried } from '../../../machines/facts/suspicion'
import { dangersOf, type Dangers } from '../../../machines/policy/plans/dangers'
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

/** Each of the family and others with whom contact is not safe, with why. */
export const contactsIn = ({ contacts }: Pick<Dangers, 'contacts'>, building: Building): readonly string[] =>
  contacts.map(({ contact, why }) =>
    building.words(`documents.dangers.contact.${whyTold(why, building)}`, {
      who: contactCalled(contact, building)
    })
  )

/** Whoever is not told of the exploitation is told that contact is not safe, and not why. */
const whyTold = (why: Dangers['contacts'][number]['why'], building: Building) =>
  why === 'involved' && !tells(building, ['status']) ? 'not-safe' : why

/** Somebody of the family, with the tie behind the name: what is to be known of contact follows, as one sentence. */
function contactCalled(contact: Dangers['contacts'][number]['contact'], building: Building): string {
  const name = called(fieldOf(contact, 'contact-who'), undefined, building)
  const tie = fieldOf(contact, 'contact-relationship')
  return tie === undefined
    ? name
    : building.words('documents.dangers.tied', { name, tie: building.keepBack(tie) })
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
function doings({ enquirers, contacts }: Dangers, { words }: Building): readonly string[] {
  const isSaid: Readonly<Partial<Record<WhatToDo, boolean>>> = {
    'only-as-arranged': contacts.some(({ why }) => why === 'only-as-arranged'),
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
    ...row(words('documents.dangers.contacts'), contactsIn(dangers, building)),
    ...enquirerRows(dangers, building)
  ]
  return rows.length === 0
    ? []
    : [
        { kind: 'rows', rows },
        { kind: 'list', items: doings(dangers, building) }
      ]
}
