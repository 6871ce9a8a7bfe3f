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

/**
 * On a ward tonight, whatever room is kept for the child elsewhere. A ward sees to what a doctor or nurse is needed for (¶25). The answer has no
 * day of its own, so what rests on it says what to do if the child has left.
 */
export const isOnAWardTonight = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'place-tonight', 'hospital')

/** On a ward, with no placement on record that the child would go back to. */
export const isOnAWard = (view: CaseView): boolean =>
  valueOf(view.answers, 'placement-kind') === undefined && isOnAWardTonight(view)
