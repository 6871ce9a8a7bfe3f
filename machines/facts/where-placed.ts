import type { CaseView } from '../case-file/case-file'
import { isOneOf, valueOf } from '../case-file/read'
import { lastDayOf } from './dates'

/** The placement is one with a parent, or with somebody else of the family or a friend. */
export const isPlacedWithFamily = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'placement-kind', 'with-parent', 'connected-person-foster-care')

/** The placement has begun, or no day is recorded of it. */
export const hasPlacementBegun = ({ answers, today }: CaseView): boolean => {
  const since = valueOf(answers, 'placement-since')
  return since === undefined || lastDayOf(since) <= today
}

/** On a ward, with no placement on record that the child would go back to. A ward sees to what a doctor or nurse is needed for (¶25). */
export const isOnAWard = ({ answers }: CaseView): boolean =>
  valueOf(answers, 'placement-kind') === undefined && isOneOf(answers, 'place-tonight', 'hospital')
