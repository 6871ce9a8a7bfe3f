import type { Part } from '../../../../content/documents'
import { localDetails, type LocalDetail, type LocalDetailId } from '../../../../content/local-details'
import { mattersIn } from '../../../../machines/policy/disclosure/about'
import type { Block, Row } from '../../model'
import { callRows } from './call-rows'
import type { Building } from '../building/context'
import { tells } from '../building/if-told'
import { numberToWrite } from '../words/number-to-write'

const contentOf = (id: LocalDetailId): LocalDetail => localDetails[id]

/** First, of the people around the child, whom to call. Then the numbers and names that are set once on a machine, as far as this document needs them. */
export function localDetailsBlocks(
  { details, calls }: Extract<Part, { kind: 'local-details' }>,
  building: Building
): readonly Block[] {
  const { location, words, disclosure } = building
  const set = details.flatMap((id): Row[] => {
    const text = building.localDetails[id]
    const content = contentOf(id)
    // A reader of a copy elsewhere has no other way to reach the authority at night: there is a line to write the number on (¶39).
    if (id === 'out-of-hours-number' && text === undefined && disclosure.leftOut.has('oversight'))
      return [numberToWrite(building)]
    if (text === undefined || (content.about !== undefined && !tells(building, mattersIn(content)))) return []
    const label = words(`local-details.${id}.label`)
    return content.reveals === 'placement' && location === 'withheld'
      ? [{ label, values: [words('values.withheld')], absent: true }]
      : [{ label, values: [text] }]
  })
  const rows = [...(calls === undefined ? [] : callRows(calls, building)), ...set]
  return rows.length === 0 ? [] : [{ kind: 'rows', rows }]
}
