import { missingChildEssentials } from '../../../../content/documents/missing-child-sheet'
import type { QuestionId } from '../../../../content/stages'
import type { Row } from '../../model'
import type { Building } from '../context'
import { recordedRow, unrecordedRows } from './recorded'

const essential: ReadonlySet<string> = new Set(missingChildEssentials)

/** What is recorded under some questions. For essential questions also that nothing is recorded. */
export const essentialRows = (ids: readonly QuestionId[], building: Building): readonly Row[] =>
  ids.flatMap((id) => {
    const row = recordedRow(id, building)
    if (row !== undefined) return [row]
    return essential.has(id) ? unrecordedRows(id, building) : []
  })
