import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { addDays, firstDayOf } from '../../facts/dates'
import { isReturnOfChild, isTalkOwed } from '../danger/returns'
import type { ClockEntry } from './entry'
import { counted, dayOf, toDo, type Day } from './make'

/** When the child came back, for each time missing after which nobody has talked with them yet. */
const returnsNotTalkedOver = (view: CaseView): readonly Day[] =>
  itemsOf(view.answers, 'missing-episodes')
    .flatMap((episode): Day[] => {
      const known = fieldOf(episode, 'missing-returned-on')
      if (known === undefined || !isTalkOwed(episode, view)) return []
      return isReturnOfChild(firstDayOf(known), view) ? [dayOf('missing-episodes', known)] : []
    })
    .sort((one, other) => one.date.localeCompare(other.date))

/**
 * The return interview: within 72 hours of each return, told in whole days since hours are not recorded (¶39). The first return that nobody
 * has talked over stands, since it is the most overdue. When it is done, the next one that is open follows. The return of a child who is 18
 * by now stands too: the interview was owed by that day.
 */
export function missingEntries(view: CaseView): readonly ClockEntry[] {
  const [oldest] = returnsNotTalkedOver(view)
  if (oldest === undefined) return []
  return [
    toDo(
      view,
      'return-interview',
      counted(oldest, (day) => addDays(day, 3))
    )
  ]
}
