import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { isAdult } from '../../facts/age'
import { addDays, firstDayOf, sooner } from '../../facts/dates'
import { isHeldUnder } from '../plans/care-basis'
import type { ClockEntry } from './entry'
import { counted, dayOf, recorded, toDo, type Limit } from './make'

/** What holds a child for days and no longer (Children Act 1989, sections 45 and 46). */
type ShortBasis = 'police-protection' | 'emergency-protection-order'

/**
 * How many days after the first each can last: 72 hours, told in whole days since hours are not recorded; and eight days, the first counted
 * with them. A court can extend the order once, by up to seven days: then its last day is recorded.
 */
const lasts: Readonly<Record<ShortBasis, { readonly days: number; readonly withRecordedDay: number }>> = {
  'police-protection': { days: 3, withRecordedDay: 3 },
  'emergency-protection-order': { days: 7, withRecordedDay: 14 }
}

const isShort = (basis: string | undefined): basis is ShortBasis =>
  basis !== undefined && Object.hasOwn(lasts, basis)

type Period = ReturnType<typeof itemsOf<'periods-of-care'>>[number]

const begins = (period: Period): PlainDate => fieldOf(period, 'care-from')?.date ?? ''

/** The last day of one: the recorded one, as long as the law allows it, else the last that the law does. */
function lastDay(period: Period, basis: ShortBasis): Limit | undefined {
  const from = fieldOf(period, 'care-from')
  const to = fieldOf(period, 'care-to')
  if (from === undefined) return undefined
  const start = dayOf('periods-of-care', from)
  if (to === undefined) return counted(start, (day) => addDays(day, lasts[basis].days))
  const longest = counted(start, (day) => addDays(day, lasts[basis].withRecordedDay))
  const end = dayOf('periods-of-care', to)
  return sooner(end.date, longest.date) === end.date ? recorded(end) : longest
}

/** Whether somebody has said why it ended: the child has gone home, perhaps, and nothing has to take its place. */
const isEndedForAReason = (period: Period, today: PlainDate): boolean => {
  const to = fieldOf(period, 'care-to')
  return to !== undefined && firstDayOf(to) <= today && fieldOf(period, 'care-ended-because') !== undefined
}

/**
 * Another legal basis for care, before police protection or an emergency protection order ends: one that has ended without it stays overdue,
 * since nobody then holds the child by any right. Nothing where another basis holds, or nothing has to.
 */
export function careBasisEntries(view: CaseView): readonly ClockEntry[] {
  if (isAdult(view) || isHeldUnder(view, 'section-20', 'care-order', 'interim-care-order', 'remand'))
    return []
  const latest = itemsOf(view.answers, 'periods-of-care')
    .flatMap((period) => {
      const basis = fieldOf(period, 'care-legal-basis')
      const limit = isShort(basis) ? lastDay(period, basis) : undefined
      return [{ period, limit, key: `${begins(period)} ${limit?.date ?? ''}` }]
    })
    .sort((one, other) => one.key.localeCompare(other.key))
    .at(-1)
  if (latest?.limit === undefined || isEndedForAReason(latest.period, view.today)) return []
  return [toDo(view, 'care-basis', latest.limit)]
}

/** Whether police protection, or an emergency protection order, has ended, and nothing on record holds the child since. */
export const isCareWithoutBasis = (view: CaseView): boolean =>
  careBasisEntries(view).some(({ state }) => state.kind === 'overdue')
