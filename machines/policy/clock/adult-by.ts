import type { CaseView } from '../../case-file/case-file'
import type { PlainDate } from '../../case-file/answer'
import { isToldThat } from '../../case-file/if-disclosed'
import { isAdult, mayBeSixteen } from '../../facts/age'

/** Whether they are an adult beyond doubt by a day (¶7). A copy that is not told how old they will be then says no. */
export const isAdultBy = (view: CaseView, date: PlainDate): boolean =>
  isToldThat(view, () => mayBeSixteen(view) && isAdult({ ...view, today: date }))
