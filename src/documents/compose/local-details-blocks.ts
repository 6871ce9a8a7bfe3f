import type { Part } from '../../../content/documents'
import { localDetails, type LocalDetail, type LocalDetailId } from '../../../content/local-details'
import { mattersIn } from '../../../machines/policy/disclosure/about'
import type { Block, Row } from '../model'
import { callRows } from './call-rows'
import type { Building } from './context'
import { tells } from './if-told'

const contentOf = (id: LocalDetailId): LocalDetail => localDetails[id]

/** Whom to call of the people around the child, then the numbers and names that are set once on a machine: those that a document needs. */
export function localDetailsBlocks(
  { details, calls }: Extract<Part, { kind: 'local-details' }>,
  building: Building
): readonly Block[] {
  const { location, words } = building
  const set = details.flatMap((id): Row[] => {
    const text = building.localDetails[id]
    const content = contentOf(id)
    if (text === undefined || (content.about !== undefined && !tells(building, mattersIn(content)))) return []
    const label = words(`local-details.${id}.label`)
    return content.reveals === 'placement' && location === 'withheld'
      ? [{ label, values: [words('values.withheld')], absent: true }]
      : [{ label, values: [text] }]
  })
  const rows = [...(calls === undefined ? [] : callRows(calls, building)), ...set]
  return rows.length === 0 ? [] : [{ kind: 'rows', rows }]
}
