import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { addDays, firstDayOf } from '../../facts/dates'
import { firstPlaced, movedOn } from './moved-on'

/** What calls for something: that it is owed, or what it is owed for, by name. */
type Owed = true | readonly string[]

/**
 * What was done for one placement was not done for the next: it is called for by the day on which this one began, whether or not it is recorded
 * when the first did (¶44, regulations 9, 28). Whoever did it on the first night, and writes that day only later, has done it (actions/follow.ts).
 */
export function ofThisPlacement({ answers }: CaseView): Owed {
  const since = valueOf(answers, 'placement-since')
  return since === undefined || [`since ${firstDayOf(since)}`]
}

/**
 * The same of what comes before a placement, as far away: who approves it, its area's authority and its police (¶39, ¶42, regulations 11, 13). Of
 * the first one it is done whenever it was; after a move it is owed by its day, and was done for this one too on the eve, unless the placement
 * before began on it. Whoever plans a move has its day, and what they call done is done for it by name.
 */
export function ofThisMove(view: CaseView): Owed {
  const moved = movedOn(view)
  if (moved === undefined) return true
  const eve = addDays(moved, -1)
  return [`since ${(firstPlaced(view) ?? eve) >= eve ? moved : eve}`]
}
