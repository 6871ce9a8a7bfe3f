import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { since } from '../../case-file/reason'
import { addDays, firstDayOf } from '../../facts/dates'
import { firstPlaced, movedOn } from './moved-on'

/** Why something is called for: simply because it is owed, or for what it is owed, by name. */
type Owed = true | readonly string[]

/**
 * What was done for one placement was not done for the next. It is called for by the day on which this placement began, whether or not it
 * is recorded when the first one did (¶44, regulations 9, 28). A worker who did it on the first night, and writes that day only later, has
 * done it (actions/follow.ts).
 */
export function ofThisPlacement({ answers }: CaseView): Owed {
  const from = valueOf(answers, 'placement-since')
  return from === undefined || [since.write(firstDayOf(from))]
}

/**
 * The same for what comes before a placement out of the area: its approval, and word to its area's authority and police (¶39, ¶42,
 * regulations 11, 13). For the first placement it is done whenever it was done. After a move it is owed by the day of the move. What was
 * done on the eve was done for this placement too, unless the placement before began that day. A worker who plans a move has entered its
 * day, and what they call done is done for that move by name.
 */
export function ofThisMove(view: CaseView): Owed {
  const moved = movedOn(view)
  if (moved === undefined) return true
  const eve = addDays(moved, -1)
  return [since.write((firstPlaced(view) ?? eve) >= eve ? moved : eve)]
}
