import type { ClockRowId } from '../../content/clock'
import type { CaseView } from '../case-file/case-file'
import { isToldThat } from '../case-file/if-disclosed'
import { clockOf } from '../policy/clock'

/** The clock has a day for any of these, and a copy is told of it: then the order need not say within which time (regulations 9, 28 and 33). */
export const isDated = (view: CaseView, ...rows: readonly ClockRowId[]): boolean =>
  isToldThat(view, () => clockOf(view).some(({ row }) => rows.includes(row)))
