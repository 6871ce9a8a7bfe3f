import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { isChild } from '../../facts/age'
import { handover } from '../../facts/check-and-documents'
import { lastDayOf } from '../../facts/dates'
import { isWorried } from '../../facts/suspicion'
import { isOpen } from '../../policy/plans/open-questions'
import { firstOf, whereTold, type Variants } from './variant'

/** The day of the handover is over, and nobody has said what was told: the worker of before has gone, or the day is not right. */
const isDayOfHandoverPast = (view: CaseView): boolean => {
  const on = valueOf(view.answers, 'handover-on')
  return (
    handover.of(view) === 'planned' &&
    on !== undefined &&
    lastDayOf(on) < view.today &&
    isOpen(view.answers, 'handover-told')
  )
}

export const ofHandovers: Variants = {
  'hand-the-case-over': firstOf(
    whereTold('past-its-day', isDayOfHandoverPast),
    // They come first for keeping the worker whom they trust, as long as they have them. Another authority has workers of its own (¶24).
    whereTold(
      'first-to-keep-the-worker',
      (view) =>
        isChild(view) &&
        isWorried(view) &&
        isOneOf(view.answers, 'handover-kind', 'another-worker', 'another-team')
    )
  )
}
