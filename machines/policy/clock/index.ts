import { clockRows } from '../../../content/clock'
import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { oncePerView } from '../../case-file/remembered'
import { assessmentEntries } from './assessment'
import { addMonths } from '../../facts/dates'
import { careBasisEntries } from './care-basis'
import { daysAheadEntries } from './days-ahead'
import type { ClockEntry } from './entry'
import { immigrationEntries } from './immigration'
import { leavingCareEntries } from './leaving-care'
import { lookedAfterEntries } from './looked-after'
import { missingEntries } from './missing'
import { nrmEntries } from './nrm'

export type { Basis, ClockEntry } from './entry'

const order = Object.keys(clockRows)

/**
 * Every day of the statutory clock that can be told from what is recorded, the earliest first. Each row stands once at most, but each legal
 * matter has its own.
 */
export const clockOf: (view: CaseView) => readonly ClockEntry[] = oncePerView((view) =>
  [
    nrmEntries,
    missingEntries,
    assessmentEntries,
    careBasisEntries,
    lookedAfterEntries,
    daysAheadEntries,
    immigrationEntries,
    leavingCareEntries
  ]
    .flatMap((entries) => ifDisclosed(view, () => entries(view)) ?? [])
    .sort(
      (one, other) => one.date.localeCompare(other.date) || order.indexOf(one.row) - order.indexOf(other.row)
    )
)

/** Whether a day is still to be kept: neither done nor a day that comes by itself. */
export const isOpenEntry = ({ state }: ClockEntry): boolean =>
  state.kind === 'overdue' || state.kind === 'due'

const monthsAhead = 6

/** The 18th birthday, once it is near: most of what is owed ends or changes on that day. It asks for nothing itself (¶51, ¶66). */
export const isEighteenNear = ({ row, date, state }: ClockEntry, today: PlainDate): boolean =>
  row === 'eighteenth-birthday' && state.kind === 'milestone' && date <= addMonths(today, monthsAhead)
