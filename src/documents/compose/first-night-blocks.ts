import { statements } from '../../../content/statements'
import type { QuestionId } from '../../../content/stages'
import type { Block } from '../model'
import type { Building } from './context'
import { recordedRow, unrecordedRows } from './missing-child/recorded'
import { sourceWords } from './source-words'
import { tells } from './told'

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
