import type { Part } from '../../../content/documents'
import { localDetails, type LocalDetail, type LocalDetailId } from '../../../content/local-details'
import { mattersIn } from '../../../machines/policy/recipients'
import type { Block, Row } from '../model'
import { about } from './about'
import { callRows } from './call-rows'
import type { Building } from './context'

const contentOf = (id: LocalDetailId): LocalDetail => localDetails[id]

/** Whom to call of the people around the child, then the numbers and names that are set once on a machine: those that a document needs. */
export function localDetailsBlocks(
  { details, calls }: Extract<Part, { kind: 'local-details' }>,
  building: Building
): readonly Block[] {
  const { location, words } = building
  const set = details.flatMap((id): Row[] => {
    const text = building.localDetails[id]
    if (text === undefined) return []
    const label = words(`local-details.${id}.label`)
    const content = contentOf(id)
    const marked = content.about === undefined ? {} : { about: about(mattersIn(content)) }
    return content.reveals === 'placement' && location === 'withheld'
      ? [{ label, values: [words('values.withheld')], absent: true, ...marked }]
      : [{ label, values: [text], ...marked }]
  })
  const rows = [...(calls === undefined ? [] : callRows(calls, building)), ...set]
  return rows.length === 0 ? [] : [{ kind: 'rows', rows }]
}
