import { firstNightForCarers } from '../../../content/documents/first-night'
import type { ActionItem } from '../../../machines/actions/action-item'
import { statements } from '../../../content/statements'
import type { QuestionId } from '../../../content/stages'
import type { Block } from '../model'
import type { Building } from './context'
import { essentialRows } from './missing-child/essential'
import { missingDoesBlocks } from './missing-child/blocks'
import { recordedRow, unrecordedRows } from './missing-child/recorded'
import { sourceWords } from './source-words'
import { tells } from './if-told'

/** What is recorded under some questions, in two columns; of the essential ones that nothing is, which whoever has the child must know. */
export function recordedBlocks(
  questions: readonly QuestionId[],
  essential: readonly string[],
  building: Building
): readonly Block[] {
  const rows = questions.flatMap((id) => {
    const row = recordedRow(id, building)
    if (row !== undefined) return [row]
    return essential.includes(id) ? unrecordedRows(id, building) : []
  })
  return rows.length === 0 ? [] : [{ kind: 'rows', rows, columns: 2 }]
}

/** That nobody who asks is told where the child is, and who may answer. */
export function nobodyIsToldBlocks(building: Building): readonly Block[] {
  const { words } = building
  if (!tells(building, ['safety'])) return []
  const may = recordedRow('who-may-answer-enquiries', building)
  const text = words('documents.statement', {
    text: words('statements.location-confidential'),
    sources: sourceWords(statements['location-confidential'].serves, words)
  })
  return [
    { kind: 'warning', text },
    ...(may === undefined ? [] : [{ kind: 'rows', rows: [may], columns: 1 } as const])
  ]
}

/** Whether the copy is for whoever has the child tonight. */
export const isForCarer = ({ disclosure }: Pick<Building, 'disclosure'>): boolean =>
  firstNightForCarers.owners.some((role) => disclosure.own.includes(role))

/** Whether an action is a carer's to do or to know: theirs, given to somebody by name, or one for whoever is with the child. */
export const isForWhoeverHasTheChild = ({ action, owner }: Pick<ActionItem, 'action' | 'owner'>): boolean =>
  owner.kind === 'edited' ||
  firstNightForCarers.owners.some((role) => role === owner.role) ||
  firstNightForCarers.actions.some((id) => id === action)

/** What is done if the child goes missing. */
export function missingTonightBlocks(building: Building): readonly Block[] {
  if (!isForCarer(building)) return missingDoesBlocks(building)
  return [{ kind: 'rows', rows: essentialRows(firstNightForCarers.missing, building), columns: 1 }]
}
