import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { fieldOf } from '../../../../machines/case-file/read'
import { lastReviewOfThisCare } from '../../../../machines/policy/plans/last-review'
import type { Block } from '../../model'
import { entryCell } from '../answers/list-blocks'
import type { Building } from '../building/context'
import { paragraph } from '../building/paragraph'

/**
 * When the last review was held, and what the child’s own part in it was, as it is recorded; and whom to ask what was decided (¶46). What others said and
 * decided there is told by somebody, and stands on no paper that the child carries (¶23). Nothing where no review of the care of today was held.
 */
export function lastReviewBlocks(building: Building): readonly Block[] {
  const { view, words } = building
  const review = ifDisclosed(view, () => lastReviewOfThisCare(view))
  if (review === undefined) return []
  const row = (label: string, field: 'review-on' | 'review-child-part') => {
    const isSaid = fieldOf(review, field) !== undefined
    const value = isSaid ? entryCell('reviews', field, review, building) : undefined
    return value === undefined ? [] : [{ label: words(`childs-copy.review.${label}`), values: [value] }]
  }
  const rows = [...row('held-on', 'review-on'), ...row('your-part', 'review-child-part')]
  return [
    ...(rows.length === 0 ? [] : [{ kind: 'rows', rows, columns: 1 } as const]),
    paragraph(words('childs-copy.review.ask'))
  ]
}
