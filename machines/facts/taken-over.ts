import type { KnownDate, PlainDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { isToldThat } from '../case-file/if-disclosed'
import { fieldOf, valueOf, type ItemOf } from '../case-file/read'
import { authorityKey, isOneAuthority } from './authority-names'
import { isPlacedSinceBefore } from './custody'
import { addDays, lastDayOf, sooner } from './dates'
import { periodOfNow } from './period-of-now'
import { isTransferCarriedOut } from './transfer'

type Recorded = ItemOf<'periods-of-care'>

/** A period that is recorded, with the name of its authority as it is compared. */
interface Held {
  readonly authority: string
  readonly from: KnownDate
  readonly to: KnownDate | undefined
  readonly basis: string | undefined
}

const heldIn = (period: Recorded): readonly Held[] => {
  const [name, to] = [fieldOf(period, 'care-authority'), fieldOf(period, 'care-to')]
  // Of a period with an end alone, that is what is known of its days.
  const from = fieldOf(period, 'care-from') ?? to
  if (name === undefined || from === undefined) return []
  return [{ authority: authorityKey(name), from, to, basis: fieldOf(period, 'care-legal-basis') }]
}

/** By the last day on which each can have begun, which is not after it ended, and of one day those first that ended. */
const sortKey = ({ from, to }: Held) => {
  const last = lastDayOf(from)
  return sooner(last, to?.date ?? last) + (to?.date ?? 'open')
}

/**
 * The day on which the authority of today took the child over from another. Of the periods that go on the one counts that counts for the clock: a night with a third
 * authority takes the child over from nobody (¶24, ¶31). Nor does a court’s order that names the same authority in another way: where only what holds the child changed
 * on the day, nobody recorded a transfer and the child certainly stayed where they were, nobody moved. Where that is not known, what is told twice does no harm.
 * @param recorded the periods that have begun in which an authority answers for the child
 */
export function takenOverIn(recorded: readonly Recorded[], view: CaseView): PlainDate | undefined {
  const held = recorded.flatMap(heldIn).toSorted((one, other) => sortKey(one).localeCompare(sortKey(other)))
  const open = held.filter(({ to }) => to === undefined || to.date > view.today)
  const isMoved = isToldThat(view, isTransferCarriedOut)
  const movedTo = isMoved ? authorityKey(valueOf(view.answers, 'transfer-authority') ?? '') : undefined
  const now = periodOfNow(open, view.today, () => movedTo)
  if (now === undefined) return undefined
  let first = now
  const isOurs = ({ authority }: Held) => [now, first].some((one) => isOneAuthority(authority, one.authority))
  for (const one of held.toReversed()) {
    const since = first.from.date
    const isOtherBasis = !isMoved && one.to?.date === since && one.basis !== first.basis
    const isStay = isOtherBasis && isToldThat(view, () => isPlacedSinceBefore(since, view))
    const isJoined = isOurs(one) && (one.to === undefined || since <= addDays(one.to.date, 1))
    if (isStay || isJoined) first = one
  }
  const left = held.slice(0, held.indexOf(first)).findLast((one) => !isOurs(one))
  return left && dayOfTaking(first.from, left.to, view.today)
}

/**
 * A day that is known in part is that on which the other ended, where it lies within it; else the first that it can mean,
 * from which the days in law are counted too. It does not move on with today.
 */
function dayOfTaking(from: KnownDate, ended: KnownDate | undefined, today: PlainDate): PlainDate {
  const isWithin =
    from.precision !== 'day' &&
    ended?.precision === 'day' &&
    ended.date >= from.date &&
    ended.date <= sooner(lastDayOf(from), today)
  return isWithin ? ended.date : from.date
}
