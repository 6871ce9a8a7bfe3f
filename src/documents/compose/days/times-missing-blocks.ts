import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { itemsOf } from '../../../../machines/case-file/read'
import type { Item } from '../../../../machines/case-file/answer'
import type { Block, Row } from '../../model'
import { besideWords } from '../../../i18n/lists'
import type { Building } from '../building/context'
import { fieldsWithLead, saidIn } from '../words/said'

const list = 'missing-episodes'
const told = [
  'missing-returned',
  'missing-returned-on',
  'missing-return-interview',
  'missing-police-reference'
]

/** Printed as paragraphs of their own: what a reviewing officer cannot ask anybody else (¶39, ¶46). */
const atLength = ['missing-last-seen', 'missing-learned']

function rowOf(item: Item, building: Building): Row {
  const { words } = building
  const since = saidIn(list, item, 'missing-since', building)
  const values = fieldsWithLead(list, item, told, building).filter((text) => text !== '')
  return {
    label: words('documents.times-missing', { since: since || words('values.not-recorded') }),
    values: [
      values.length === 0 ? words('values.not-recorded') : besideWords(values, words),
      ...atLength
        .flatMap((id) => ifDisclosed(building.view, () => fieldsWithLead(list, item, [id], building)) ?? [])
        .filter((text) => text !== '')
    ]
  }
}

/** Each time that the child was missing, for a reader who looks at all of them. What was done meanwhile stands on the sheet for the police. */
export function timesMissingBlocks(building: Building): readonly Block[] {
  const rows = itemsOf(building.view.answers, list).map((item) => rowOf(item, building))
  return rows.length === 0 ? [] : [{ kind: 'rows', rows }]
}
