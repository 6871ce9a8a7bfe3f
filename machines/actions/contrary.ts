import type { CaseView } from '../case-file/case-file'
import { isReviewRecordMissing } from '../policy/clock/reviews'

/** Whether what an action is for is contrary to the guidance or the law. A review of which only the record is missing may have been held (¶46). */
export const isContrary = (
  { id, contrary }: { readonly id?: string; readonly contrary?: true | undefined },
  view: CaseView
): boolean => contrary === true && !(id === 'hold-the-overdue-review' && isReviewRecordMissing(view))
