import { missingChildEssentials } from '../../../../content/documents/missing-child-sheet'
import type { QuestionId } from '../../../../content/stages'
import { concerns } from '../../../../machines/facts/audience'
import { whyLeftOut } from '../../../../machines/policy/disclosure/disclosure'
import type { Block, Row } from '../../model'
import type { Building } from '../context'
import { sourceWords } from '../source-words'
import { recordedRow, unrecordedRows } from './recorded'

const essential: ReadonlySet<string> = new Set(missingChildEssentials)

/** What is recorded under some questions. For essential questions also that nothing is recorded. */
export const essentialRows = (ids: readonly QuestionId[], building: Building): readonly Row[] =>
  ids.flatMap((id) => {
    const row = recordedRow(id, building)
    if (row !== undefined) return [row]
    return essential.has(id) ? unrecordedRows(id, building) : []
  })

/**
 * What whoever has the child does if the child goes missing, as long as nobody has written it down: they read it in the hour in which it happens (¶39).
 * The police need no order to call the police.
 */
export function untilWrittenBlocks(building: Building): readonly Block[] {
  const { words, view, disclosure } = building
  const isTold = whyLeftOut('if-missing-carer', disclosure) === undefined
  if (!isTold || disclosure.looksForTheChild === true || !concerns('child', view)) return []
  const row = recordedRow('if-missing-carer', building)
  if (row !== undefined && row.absent !== true) return []
  const text = words('documents.missing-child.until-written')
  const said = words('documents.statement', { text, sources: sourceWords(['¶39'], words) })
  return [{ kind: 'list', items: [said] }]
}
