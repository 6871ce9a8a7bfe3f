import type { CaseView } from '../case-file/case-file'
import type { ActionOutcome } from '../case-file/action-record'
import { isToldThat } from '../case-file/if-disclosed'
import { isReviewRecordMissing } from '../policy/clock/reviews'
import { isAnotherInterpreterIndependent } from '../policy/danger/kept-away'
import { isOnlyPerhapsKnown } from '../policy/danger/perhaps-known'

/**
 * Whether what an action is for is contrary to the guidance or the law. A review of which only the record is missing may have been held (¶46). Where somebody may
 * know where the child is, nobody has told them (¶23).
 */
export const isContrary = (
  { id, contrary }: { readonly id?: string; readonly contrary?: true | undefined },
  view: CaseView
): boolean =>
  contrary === true &&
  !(id === 'hold-the-overdue-review' && isReviewRecordMissing(view)) &&
  !(id === 'location-was-told' && isToldThat(view, isOnlyPerhapsKnown))

/** What was contrary was put right, and another interpreter is independent by now: nothing is contrary any more (¶26). */
export const isPutRight = (id: string, outcome: ActionOutcome | undefined, view: CaseView): boolean =>
  id === 'interpreter-not-independent' &&
  outcome?.state === 'done' &&
  isToldThat(view, isAnotherInterpreterIndependent)
