import { missingChildRows } from '../../../../content/documents/missing-child-sheet'
import { concerns } from '../../../../machines/policy/audience'
import type { Block, Row } from '../../model'
import { birthRows } from '../child-blocks'
import type { Building } from '../context'
import { essentialRows } from './essential'
import { earlierRow, lastSeenRows } from './last-seen'
import { callRows, exploitersRow, referencesRow } from './people'
import { recordedRow } from './recorded'
import { whoRows } from './who'

const present = (rows: readonly (Row | undefined)[]): readonly Row[] =>
  rows.filter((row) => row !== undefined)

/** Whether a photograph is on file, under the frame that it is put into by hand. */
function frameBlock(building: Building): Block {
  const photograph = recordedRow('photograph-on-file', building)?.values.join(', ')
  const { words } = building
  return {
    kind: 'frame',
    caption:
      photograph === undefined
        ? words('documents.missing-child.photograph')
        : words('documents.missing-child.photograph-state', { state: photograph }),
    beside: whoRows(building, birthRows(building))
  }
}

/**
 * The sheet for whoever looks for a missing child (¶10, ¶39): a victim or a child in care, never an absconder; who to look for,
 * where the child was last seen and may be, what everyone does, and whom to call.
 */
export function missingChildBlocks(building: Building): readonly Block[] {
  const { words, view } = building
  const isWorry = concerns('worry', view)
  const heading = (id: string): Block => ({ kind: 'heading', text: words(`documents.missing-child.${id}`) })
  const columns = (rows: readonly Row[]): Block => ({ kind: 'rows', rows, columns: 2 })
  return [
    { kind: 'warning', text: words(`documents.missing-child.${isWorry ? 'victim' : 'child'}`) },
    frameBlock(building),
    heading('where'),
    columns(
      present([
        ...lastSeenRows(building),
        ...essentialRows(missingChildRows.where, building),
        exploitersRow(building),
        earlierRow(building),
        referencesRow(building)
      ])
    ),
    heading('does'),
    columns(essentialRows(missingChildRows.does, building)),
    heading('call'),
    columns(callRows(building))
  ]
}
