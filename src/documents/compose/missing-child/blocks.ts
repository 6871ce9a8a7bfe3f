import { missingChildRows } from '../../../../content/documents/missing-child-sheet'
import type { QuestionId } from '../../../../content/stages'
import { isToldThat } from '../../../../machines/case-file/if-disclosed'
import { isOneOf } from '../../../../machines/case-file/read'
import { isSmall } from '../../../../machines/facts/small-child'
import { concerns } from '../../../../machines/facts/audience'
import type { Block, Row } from '../../model'
import type { Building } from '../building/context'
import { byVoiceBlocks } from '../dangers/danger-blocks'
import { fearedRow } from '../dangers/feared-row'
import { essentialRows, untilWrittenBlocks } from './essential'
import { healthRows } from './health'
import { earlierRow, lastSeenRows } from './last-seen'
import {
  askingOnSheet,
  brothersRow,
  missingCallRows,
  contactsRow,
  exploitedAtRow,
  exploitersRow,
  notToldRows,
  referencesRow
} from './people'
import { recordedRow, unrecordedTogether } from '../words/recorded'
import { whoRows } from './who'
import { listWords } from '../../../i18n/lists'

const present = (rows: readonly (Row | undefined)[]): readonly Row[] =>
  rows.filter((row) => row !== undefined)

/** The text under the frame: whether a photograph is on file, to be put in by hand. Where the child objects, none is asked for. */
function captionOf(building: Building): string {
  const { view, words } = building
  const recorded = recordedRow('photograph-on-file', building)
  if (recorded === undefined) return words('documents.missing-child.photograph')
  const isRefused = recorded.absent !== true && isOneOf(view.answers, 'photograph-on-file', 'child-objects')
  return words(`documents.missing-child.photograph-${isRefused ? 'refused' : 'state'}`, {
    state: listWords(recorded.values)
  })
}

const frameBlock = (building: Building): Block => ({
  kind: 'frame',
  caption: captionOf(building),
  beside: unrecordedTogether(whoRows(building), building)
})

const inColumns = (rows: readonly Row[], building: Building): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: 'rows', rows: unrecordedTogether(rows, building), columns: 2 }]

/** Who to look for: a victim or a child in care, never an absconder, with room for the photograph. */
export function missingWhoBlocks(building: Building): readonly Block[] {
  const { words, view } = building
  const isWorry = concerns('worry', view)
  // A child of two has not run away: they may have been taken, or be near (¶39).
  const isTaken = isToldThat(view, isSmall)
  return [
    {
      kind: 'warning',
      text: words(`documents.missing-child.${isWorry ? 'victim' : 'child'}${isTaken ? '-small' : ''}`)
    },
    frameBlock(building)
  ]
}

/** Where to look. Where nobody has said so, where the child was first found and was going to is the one place that anybody knows (¶39). */
const placesFirst = (building: Building): readonly QuestionId[] => {
  const likely = recordedRow('missing-likely-places', building)
  const isKnown = likely !== undefined && likely.absent !== true
  return isKnown ? missingChildRows.places : [...missingChildRows.places, 'found-where']
}

/** Where and when the child was last seen, where the child may be and with whom, and by what the child can be reached. */
export function missingWhereBlocks(building: Building): readonly Block[] {
  const first = placesFirst(building)
  const others = missingChildRows.where.filter((id) => !first.includes(id))
  const rows = present([
    ...lastSeenRows(building),
    ...essentialRows(first, building),
    brothersRow(building),
    // The people whom the police look for first.
    exploitersRow(building),
    exploitedAtRow(building),
    contactsRow(building),
    // Somebody may have taken the child for it.
    fearedRow(building),
    ...askingOnSheet(building),
    ...notToldRows(building),
    // What the person who finds the child must do first.
    ...healthRows(building),
    ...essentialRows(others, building),
    earlierRow(building),
    referencesRow(building)
  ])
  return [...inColumns(rows, building), ...byVoiceBlocks(building)]
}

/** What the carer, the authority and the police each do (¶39); to whoever has the child also what holds until that is written down. */
export function missingDoesBlocks(building: Building): readonly Block[] {
  for (const id of missingChildRows.does) building.printed?.add(id)
  return [
    ...inColumns(essentialRows(missingChildRows.does, building), building),
    ...(building.disclosure.own.length > 0 ? untilWrittenBlocks(building) : [])
  ]
}

/** Whom to call, at any hour. */
export const missingCallBlocks = (building: Building): readonly Block[] =>
  inColumns(missingCallRows(building), building)
