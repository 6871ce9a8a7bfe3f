import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, type ItemOf } from '../../case-file/read'
import { careOfToday, isOfCare, isSaidNotLookedAfter } from '../../facts/care'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { isCareEndedByMissing, isLookedAfter, openPeriods } from './care-basis'

type Period = ItemOf<'periods-of-care'>

/** The care of the child that has ended, with the days on which it began and ended. */
interface EndedCare {
  /** Nothing where nobody recorded it. */
  readonly from: PlainDate | undefined
  readonly until: PlainDate
}

/**
 * The last care of a child whom nobody looks after any more. Only where somebody has recorded that, from the end of care or later. An end
 * alone does not say so: another basis follows as often as none, and may not be recorded yet. A child who was never looked after has no
 * care that ended.
 */
export function endedCare(view: CaseView): EndedCare | undefined {
  if (isLookedAfter(view)) return undefined
  const dayOf = (period: Period) => fieldOf(period, 'care-to')?.date ?? ''
  const last = itemsOf(view.answers, 'periods-of-care')
    .filter((period) => !isSaidNotLookedAfter(period) && dayOf(period) !== '' && dayOf(period) <= view.today)
    .sort((one, other) => dayOf(one).localeCompare(dayOf(other)))
    .at(-1)
  if (last === undefined) return undefined
  const [until] = openPeriods(view)
    .flatMap((period) => {
      const since = fieldOf(period, 'care-from')
      return !isSaidNotLookedAfter(period) || since === undefined || since.date > view.today
        ? []
        : [firstDayOf(since)]
    })
    .filter((day) => day >= dayOf(last))
    .sort()
  const from = fieldOf(last, 'care-from')
  return until === undefined ? undefined : { from: from && firstDayOf(from), until }
}

/** The day since which nobody looks after the child any more, as somebody has recorded. Nothing while somebody does, or may. */
export const careEndedOn = (view: CaseView): PlainDate | undefined => endedCare(view)?.until

/**
 * The day is of care that ended before the care of today began. Where one authority or basis followed another, that is one time in care. So it is
 * where a child went missing as care ended.
 */
export const isBeforeThisCare = (on: KnownDate | undefined, view: CaseView): boolean =>
  on !== undefined &&
  openPeriods(view).some(isOfCare) &&
  !isCareEndedByMissing(view) &&
  lastDayOf(on) <= careOfToday(view).after
