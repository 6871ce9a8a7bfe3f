import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { since } from '../../case-file/reason'
import { authorityKey } from '../../facts/authority-names'
import { isTakenToGoOn, presumedCare } from '../placement/care-basis'
import { careOfToday, isOfCare, takenOverOn } from '../../facts/care'
import { addDays, firstDayOf, lastDayOf, later, sooner } from '../../facts/dates'
import { periodOfNow } from '../../facts/period-of-now'
import { isTransferCarriedOut } from '../../facts/transfer'
import { dayOf, recordedDay, type Day } from './make'

interface Period {
  readonly authority: string
  readonly from: KnownDate
  readonly to: PlainDate | undefined
}

/** The period of being looked after that goes on today. */
export interface CurrentPeriod {
  /** The day on which the child became looked after by this authority, or the placement that shows it where nobody has recorded that day. */
  readonly from: Day
  /** The last day of any care before it; what was made until then belongs to that care. */
  readonly careBeforeEndedOn: PlainDate | undefined
}

// Made of all that a period has, so that the order in which periods were entered plays no part.
const sortKey = ({ from, to, authority }: Period) => [from.date, to ?? '', authority].join(' ')

/**
 * The periods of being looked after by each authority. A change of legal basis goes on with the period; a change of authority begins
 * another.
 */
function periodsByAuthority(view: CaseView): readonly Period[] {
  const single = itemsOf(view.answers, 'periods-of-care')
    .flatMap((item): Period[] => {
      const from = fieldOf(item, 'care-from')
      const to = fieldOf(item, 'care-to')
      if (from === undefined || !isOfCare(item)) return []
      const authority = authorityKey(fieldOf(item, 'care-authority') ?? '')
      return [{ authority, from, to: to === undefined ? undefined : firstDayOf(to) }]
    })
    .sort((one, other) => sortKey(one).localeCompare(sortKey(other)))
  const joined: Period[] = []
  for (const period of single) {
    const index = joined.findLastIndex(({ authority }) => authority === period.authority)
    const last = joined[index]
    // A period that begins on the day after another goes on with it: each is recorded by its own first and last day.
    if (last !== undefined && (last.to === undefined || period.from.date <= addDays(last.to, 1))) {
      const to = last.to === undefined || period.to === undefined ? undefined : later(last.to, period.to)
      joined[index] = { ...last, to }
    } else {
      joined.push(period)
    }
  }
  return joined
}

/** The last day of any care before a period. Another authority that had the child for a night since was not before it. */
const endOfCareBefore = (current: Period, periods: readonly Period[], today: PlainDate) =>
  periods
    .flatMap((period) =>
      firstDayOf(period.from) <= lastDayOf(current.from) &&
      period !== current &&
      period.to !== undefined &&
      period.to <= today
        ? [sooner(period.to, current.from.date)]
        : []
    )
    .sort()
    .at(-1)

/**
 * The period of a child who is placed though all care on record has ended. Until somebody settles it the last period goes on, with what is
 * owed for it. A placement that began later than the day after its end shows new care.
 */
function periodNotEnded(view: CaseView, periods: readonly Period[]): CurrentPeriod | undefined {
  if (!isTakenToGoOn(view)) return undefined
  const last = [...periods].sort((one, other) => (one.to ?? '').localeCompare(other.to ?? '')).at(-1)
  const ended = last?.to
  const since = recordedDay(view, 'placement-since')
  const isSince = since !== undefined && since.date <= view.today
  if (isSince && (ended === undefined || since.date > addDays(ended, 1)))
    return { from: { ...since, unsure: 'care-not-recorded' }, careBeforeEndedOn: ended }
  if (last === undefined || (!isSince && !careOfToday(view).isOver)) return undefined
  const careBeforeEndedOn = endOfCareBefore(last, periods, view.today)
  return { from: dayOf('periods-of-care', last.from), careBeforeEndedOn }
}

/**
 * The latest period of being looked after that has not ended, or that a placement shows to go on; nothing where the child is not looked after. The clocks of
 * regulations 4 and 33 run anew with each authority that takes the child over, and never from care that has ended.
 */
export function currentPeriod(view: CaseView): CurrentPeriod | undefined {
  const presumed = presumedCare(view)
  if (presumed !== undefined) {
    const from = { ...dayOf(presumed.question, presumed.since), unsure: 'care-not-recorded' } as const
    return { from, careBeforeEndedOn: undefined }
  }
  const periods = periodsByAuthority(view)
  const open = periods.filter(({ to }) => to === undefined || to > view.today)
  const current = periodOfNow(open, view.today, () =>
    isTransferCarriedOut(view) ? authorityKey(valueOf(view.answers, 'transfer-authority') ?? '') : undefined
  )
  if (current === undefined) return periodNotEnded(view, periods)
  // Where no end of it is on record, or no first day, another authority’s care ended when ours took the child over (¶24, ¶31).
  const careBeforeEndedOn = endOfCareBefore(current, periods, view.today) ?? takenOverOn(view)
  return { from: dayOf('periods-of-care', current.from), careBeforeEndedOn }
}

/** Whether something was done for the care that goes on, rather than for care that had ended. */
export const isOfThisCare = ({ careBeforeEndedOn }: CurrentPeriod, day: PlainDate): boolean =>
  careBeforeEndedOn === undefined || day >= careBeforeEndedOn

/**
 * Why a plan or a day of the care that goes on is called for (regulations 4, 5, 7 and 33). After other care the reason is the day on which
 * this care began: what was called done for the care before is not done for this one.
 */
export function raisedByThisCare(view: CaseView): true | readonly string[] {
  const period = currentPeriod(view)
  return period?.careBeforeEndedOn === undefined ? true : [since.write(period.from.date)]
}

/** The start of the recorded placement under this authority. A placement that goes on from earlier care starts with this care. */
export function placementStart(view: CaseView, period: CurrentPeriod): Day | undefined {
  const since = recordedDay(view, 'placement-since')
  if (since === undefined) return undefined
  return since.date >= period.from.date ? since : period.from
}
