import { missingChildRows } from '../../../../content/documents/missing-child-sheet'
import { concerns } from '../../../../machines/facts/audience'
import type { Block, Row } from '../../model'
import type { Building } from '../context'
import { essentialRows } from './essential'
import { earlierRow, lastSeenRows } from './last-seen'
import { callRows, exploitersRow, referencesRow } from './people'
import { recordedRow } from './recorded'
import { whoRows } from './who'
import { listWords } from '../../../i18n/lists'

const present = (rows: readonly (Row | undefined)[]): readonly Row[] =>
  rows.filter((row) => row !== undefined)

/** Whether a photograph is on file, under the frame that it is put into by hand. */
function frameBlock(building: Building): Block {
  const recorded = recordedRow('photograph-on-file', building)
  const photograph = recorded === undefined ? undefined : listWords(recorded.values)
  const { words } = building
  return {
    kind: 'frame',
    caption:
      photograph === undefined
        ? words('documents.missing-child.photograph')
        : words('documents.missing-child.photograph-state', { state: photograph }),
    beside: whoRows(building)
  }
}

const inColumns = (rows: readonly Row[]): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: 'rows', rows, columns: 2 }]

/** Who to look for: a victim or a child in care, never an absconder, with room for the photograph. */
export function missingWhoBlocks(building: Building): readonly Block[] {
  const { words, view } = building
  const isWorry = concerns('worry', view)
  return [
    { kind: 'warning', text: words(`documents.missing-child.${isWorry ? 'victim' : 'child'}`) },
    frameBlock(building)
  ]
}

/** Where and when the child was last seen, where the child may be and with whom, and by what the child can be reached. */
export const missingWhereBlocks = (building: Building): readonly Block[] =>
  inColumns(
    present([
      ...lastSeenRows(building),
      ...essentialRows(missingChildRows.where, building),
      exploitersRow(building),
      earlierRow(building),
      referencesRow(building)
    ])
  )

/** What the carer, the authority and the police each do (¶39). */
export const missingDoesBlocks = (building: Building): readonly Block[] =>
  inColumns(essentialRows(missingChildRows.does, building))

/** Whom to call, at any hour. */
export const missingCallBlocks = (building: Building): readonly Block[] => inColumns(callRows(building))
