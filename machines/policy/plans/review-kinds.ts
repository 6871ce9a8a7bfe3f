import type { Only } from '../../../content/shape'
import { reviewKinds, type ReviewKind } from '../../case-file/review'
import type { CaseView } from '../../case-file/case-file'
import { concerns } from '../../facts/audience'

const only: Readonly<Partial<Record<ReviewKind, Only>>> = {
  // A care plan ends at 18.
  'care-plan': 'child',
  both: 'child',
  // A British child's status does not change, and nothing is read of it.
  'change-of-status': 'not-british'
}

/** The kinds of review that there can be of this case, in the order in which they are offered (¶46, ¶52). */
export const reviewKindsFor = (view: CaseView): readonly ReviewKind[] =>
  reviewKinds.filter((kind) => concerns(only[kind], view))
