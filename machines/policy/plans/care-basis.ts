import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'

/** The periods of care that have not ended: where the child stands today. */
export const openPeriods = ({ answers, today }: CaseView): ReturnType<typeof itemsOf<'periods-of-care'>> =>
  itemsOf(answers, 'periods-of-care').filter((period) => {
    const to = fieldOf(period, 'care-to')
    return to === undefined || to.date > today
  })

/** Whether the child is looked after today on one of these bases, as far as it is recorded. */
export const isHeldUnder = (view: CaseView, ...bases: readonly string[]): boolean =>
  openPeriods(view).some((period) => bases.includes(fieldOf(period, 'care-legal-basis') ?? ''))

/** Whether somebody has recorded that the child is looked after today: what the law then asks is owed from that day. */
export const isLookedAfter = (view: CaseView): boolean =>
  openPeriods(view).some((period) => {
    const basis = fieldOf(period, 'care-legal-basis')
    return basis !== undefined && basis !== 'not-looked-after'
  })
