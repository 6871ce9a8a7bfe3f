import type { KnownDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isAdult } from '../../facts/age'

/** The periods of care that have not ended: where the child stands today. */
export const openPeriods = ({ answers, today }: CaseView): ReturnType<typeof itemsOf<'periods-of-care'>> =>
  itemsOf(answers, 'periods-of-care').filter((period) => {
    const to = fieldOf(period, 'care-to')
    return to === undefined || to.date > today
  })

/** Whether the child is looked after today on one of these bases, as far as it is recorded. */
export const isHeldUnder = (view: CaseView, ...bases: readonly string[]): boolean =>
  openPeriods(view).some((period) => bases.includes(fieldOf(period, 'care-legal-basis') ?? ''))

/** The day from which care is taken to go on though nobody has recorded when it began, and what says so. */
interface PresumedCare {
  readonly question: 'placement-since' | 'first-placement-on'
  readonly since: KnownDate
}

/**
 * Since when a child is in care of whom no period of care is recorded, by what is: whoever an authority has placed is looked after, from the
 * first placement at the latest. Not who is placed with a parent, of whom only a period says that an order holds (regulations 4, 9, 33), nor
 * an adult, who may live on where they were placed as a child.
 */
export function presumedCare(view: CaseView): PresumedCare | undefined {
  const { answers, today } = view
  if (isAdult(view)) return undefined
  const periods = answers['periods-of-care']
  if (periods?.state === 'does-not-apply' || itemsOf(answers, 'periods-of-care').length > 0) return undefined
  if (isOneOf(answers, 'placement-kind', 'with-parent')) return undefined
  const isWithFamily = isOneOf(answers, 'place-tonight', 'with-family', 'with-an-adult-not-yet-checked')
  if (isWithFamily && valueOf(answers, 'placement-kind') === undefined) return undefined
  const begun = (['first-placement-on', 'placement-since'] as const).flatMap((question): PresumedCare[] => {
    const since = valueOf(answers, question)
    return since === undefined || since.date > today ? [] : [{ question, since }]
  })
  return begun.sort((one, other) => one.since.date.localeCompare(other.since.date))[0]
}

/** Whether the child is looked after today, as somebody has recorded or a placement shows: what the law then asks is owed from that day. */
export const isLookedAfter = (view: CaseView): boolean =>
  presumedCare(view) !== undefined ||
  openPeriods(view).some((period) => {
    const basis = fieldOf(period, 'care-legal-basis')
    return basis === undefined ? fieldOf(period, 'care-from') !== undefined : basis !== 'not-looked-after'
  })
