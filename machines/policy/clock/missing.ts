import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { isAdult } from '../../facts/age'
import { addDays } from '../../facts/dates'
import type { ClockEntry } from './entry'
import { counted, dayOf, toDo, type Day } from './make'

/** When the child came back, for each time missing after which nobody has talked with them yet. */
const returnsNotTalkedOver = (view: CaseView): readonly Day[] =>
  itemsOf(view.answers, 'missing-episodes')
    .flatMap((episode): Day[] => {
      const known = fieldOf(episode, 'missing-returned-on')
      const isBack = fieldOf(episode, 'missing-returned') === 'yes'
      const interview = fieldOf(episode, 'missing-return-interview')
      const isDone = interview === 'done' || interview === 'offered-and-declined'
      return known === undefined || !isBack || isDone ? [] : [dayOf('missing-episodes', known)]
    })
    .sort((one, other) => one.date.localeCompare(other.date))

/**
 * The return interview: within 72 hours of each return, told in whole days since hours are not recorded (¶39). The first
 * return that nobody has talked over stands, since it is the most overdue; when it is done, the next one that is open follows.
 */
export function missingEntries(view: CaseView): readonly ClockEntry[] {
  const [oldest] = isAdult(view) ? [] : returnsNotTalkedOver(view)
  if (oldest === undefined) return []
  return [
    toDo(
      view,
      'return-interview',
      counted(oldest, (day) => addDays(day, 3))
    )
  ]
}
