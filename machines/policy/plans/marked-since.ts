import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { suspicion } from '../../facts/suspicion'
import { noticedIndicators } from '../../facts/trafficking-indicators'
import { screeningsOf } from '../danger/screenings'

/**
 * Whether signs are marked that the conclusion “not suspected” does not account for. The conclusion has no day, or the signs were looked
 * for after it, or may have been, where a day is rough. A mark asks for a conclusion anew (¶13, ¶19).
 */
export function isMarkedSinceConcluded(view: CaseView): boolean {
  if (suspicion.of(view) !== 'not-suspected') return false
  const concluded = valueOf(view.answers, 'conclusion-on')
  const noticed = noticedIndicators(view)
  return screeningsOf(view.answers).some(
    ({ id, on }) =>
      noticed.some(({ screening }) => screening === id) &&
      (concluded === undefined || on === undefined || lastDayOf(on) > firstDayOf(concluded))
  )
}
