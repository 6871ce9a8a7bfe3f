import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { authorityKey } from '../../facts/authority-names'
import { isOfCare } from '../../facts/care'
import { addMonths, lastDayOf } from '../../facts/dates'

/** A period of an authority, as it is put in order. */
interface Span {
  readonly authority: string
  /** Empty where nobody knows the first day: the period then sorts before all others. */
  readonly from: PlainDate
  readonly to: KnownDate | undefined
  /** Whether the child was looked after in this period. Otherwise the period records that they were not. */
  readonly isCare: boolean
}

/** The periods that name an authority, the earliest first. */
export const periodsInOrder = ({ answers }: CaseView): readonly Span[] =>
  itemsOf(answers, 'periods-of-care')
    .flatMap((period) => {
      const [name, from] = [fieldOf(period, 'care-authority'), fieldOf(period, 'care-from')]
      const isCare = isOfCare(period)
      return name === undefined || (from === undefined && !isCare)
        ? []
        : [
            {
              authority: authorityKey(name),
              from: from?.date ?? '',
              to: fieldOf(period, 'care-to'),
              isCare
            }
          ]
    })
    .sort((one, other) => one.from.localeCompare(other.from))

const careInOrder = (view: CaseView) => periodsInOrder(view).filter(({ isCare }) => isCare)

/** In a list of periods in order, those whose authority is another than the one before. */
export const comingsToAnother = (periods: readonly Span[]): readonly Span[] =>
  periods.filter(({ authority }, index) => index > 0 && periods[index - 1]?.authority !== authority)

/**
 * How many months a transfer may take: it takes weeks. A longer break in care ends a transfer that was asked for before it; a shorter break
 * is within the transfer.
 */
const monthsOfATransfer = 1

/** The periods with which care began: the first one, and each one after a break long enough to end a transfer. */
const beginningsOfCare = (care: readonly Span[]): readonly Span[] =>
  care.filter(({ from }, index) =>
    care
      .slice(0, index)
      .every(({ to }) => to !== undefined && addMonths(lastDayOf(to), monthsOfATransfer) < from)
  )

/**
 * The day on which the care of another authority had begun that the child had left for the care of a later one by this day. Whoever was in care that
 * day was placed before.
 */
export function careLeftBy(day: PlainDate, view: CaseView): PlainDate | undefined {
  const care = careInOrder(view)
  const coming = comingsToAnother(care).findLast(({ from }) => from <= day)
  // After a break care begins anew, with a first placement of its own.
  if (coming === undefined || beginningsOfCare(care).includes(coming)) return undefined
  const before = care[care.indexOf(coming) - 1]?.from
  return before !== '' && before !== coming.from ? before : undefined
}

/**
 * Whether the transfer that is recorded as answered is an earlier one. It was answered before the child came into the care of a later
 * authority, from another authority (which may have no period on record) or from home. A period that is entered ahead of its day does not
 * count. Nor does the period to which this very transfer led: it may not be recorded yet that the transfer was carried out.
 */
export function isOfEarlierTransfer(view: CaseView): boolean {
  const [known, to] = [
    valueOf(view.answers, 'transfer-answered-on'),
    valueOf(view.answers, 'transfer-authority')
  ]
  if (known === undefined) return false
  const answered = lastDayOf(known)
  const ledTo = ({ authority, from }: Span) =>
    to !== undefined && authority === authorityKey(to) && from <= addMonths(answered, monthsOfATransfer)
  const care = careInOrder(view)
  return [...comingsToAnother(care), ...beginningsOfCare(care)].some(
    (coming) => answered < coming.from && coming.from <= view.today && !ledTo(coming)
  )
}

/**
 * Whether the child came from the area of one authority into that of another after this day. What was answered about the first authority
 * says nothing about the second.
 */
export const hasComeToAnotherAuthority = (day: PlainDate, view: CaseView): boolean =>
  comingsToAnother(periodsInOrder(view)).some(({ from }) => from > day && from <= view.today)
