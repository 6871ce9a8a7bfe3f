import { isOneOf } from '../../../machines/case-file/read'
import type { Row } from '../model'
import type { Building } from './context'
import { recordedRow } from './missing-child/recorded'

const asked = ['has-children-of-their-own', 'children-of-their-own'] as const

/**
 * That the child has children, and who cares for them. A baby is moved with its mother and is missing with her, so a person who acts for one must know of
 * the other (¶20, ¶31, ¶39). Empty where there are none, or where this copy leaves them out.
 */
export function ownChildrenRows(building: Building): readonly Row[] {
  const { view, words, printed } = building
  if (isOneOf(view.answers, 'has-children-of-their-own', 'no')) return []
  const [has, which] = asked.map((id) => recordedRow(id, building))
  const said = which?.absent === true ? has : (which ?? has)
  if (said === undefined || said.absent === true) return []
  for (const id of asked) printed?.add(id)
  return [{ ...said, label: words('documents.the-child.own-children') }]
}
