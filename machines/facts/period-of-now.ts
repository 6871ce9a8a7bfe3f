import type { KnownDate, PlainDate } from '../case-file/answer'
import { isOneAuthority } from './authority-names'
import { lastDayOf } from './dates'

/** A period of care, with the name of its authority as it is compared. */
interface OfAnAuthority {
  readonly authority: string | undefined
  readonly from: KnownDate
}

/**
 * Of the periods that have not ended, the one that counts: the first that has begun. Where a second authority has the child and no move
 * explains it, neither stops anything (¶24, ¶31), also where nobody wrote which it is. After a transfer it is that of the authority to which
 * the child moved, whoever stepped in since.
 * @param moved the authority to which a transfer that was carried out led, empty where nobody wrote which; nothing where none was carried out. Asked for only
 * where there is more than one period: a copy that is not told of a transfer has the days of one alone.
 */
export function periodOfNow<One extends OfAnAuthority>(
  open: readonly One[],
  today: PlainDate,
  moved: () => string | undefined
): One | undefined {
  if (open.length < 2) return open[0]
  const movedTo = moved()
  if (movedTo === undefined) {
    const begun = open.filter(({ from }) => from.date <= today)
    // Of a rough day it counts as late as it can be: no earlier period is read into one that is known.
    return (begun.length > 0 ? begun : open).toSorted((one, other) =>
      lastDayOf(one.from).localeCompare(lastDayOf(other.from))
    )[0]
  }
  const isThere = ({ authority = '' }: One) => movedTo !== '' && isOneAuthority(authority, movedTo)
  return open.findLast(isThere) ?? open.at(-1)
}
