import type { CaseView } from '../../case-file/case-file'
import { fieldOf, type ItemOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { openPeriods } from '../placement/care-basis'
import { holdingNow, ordersOfACourt } from './care-basis'

type Period = ItemOf<'periods-of-care'>

/** Another period began on the day of one, or later, whichever days the two can mean. Where that is not known, nothing says that it did. */
const beganSince = (other: Period, period: Period): boolean => {
  const [from, since] = [fieldOf(period, 'care-from'), fieldOf(other, 'care-from')]
  return from !== undefined && since !== undefined && firstDayOf(since) >= lastDayOf(from)
}

/**
 * An order, the police or a remand holds the child: nobody accommodated under section 20 by their own agreement is held so (regulation 4).
 * What has ended by the law holds nobody, though no end is recorded, nor does what section 20 has taken the place of.
 */
export function isHeldByOthers(view: CaseView): boolean {
  const agreed = openPeriods(view).filter((period) => fieldOf(period, 'care-legal-basis') === 'section-20')
  return holdingNow(view, ...ordersOfACourt, 'police-protection', 'remand').some(
    (period) => !agreed.some((other) => beganSince(other, period))
  )
}
