import type { ActionItem } from '../../../machines/actions/action-item'
import { cannotWait } from '../../../machines/actions/order'
import type { PlainDate } from '../../../machines/case-file/answer'
import { isSaidLate } from '../../documents/compose/words/action-words'

/** How many lines are folded away, and how many of them cannot wait. A person who does not unfold them must know that there are some. */
export const countsOf = (
  folded: readonly ActionItem[],
  today: PlainDate
): { readonly count: number; readonly urgent: number; readonly overdue: number } => ({
  count: folded.length,
  urgent: folded.filter(cannotWait).length,
  overdue: folded.filter((item) => isSaidLate(item, today)).length
})
