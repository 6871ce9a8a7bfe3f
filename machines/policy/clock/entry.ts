import type { ClockRowId } from '../../../content/clock'
import type { QuestionId } from '../../../content/stages'
import type { KnownDate, PlainDate } from '../../case-file/answer'

/** What a day of the clock rests on: somebody recorded it, a letter says it, or it is computed from a day that was recorded (invariant 14). */
export type Basis =
  | { readonly kind: 'recorded'; readonly question: QuestionId }
  | { readonly kind: 'letter'; readonly question: QuestionId }
  | { readonly kind: 'computed'; readonly question: QuestionId; readonly from: PlainDate }

/** One day of the statutory clock. */
export interface ClockEntry {
  readonly row: ClockRowId
  /** The last day on which it is in time; of a birthday or an end, the day itself. */
  readonly date: PlainDate
  /** How much is known of a day that others fixed, where only its month or year is known. `date` is then the first day that it can mean. */
  readonly precision?: KnownDate['precision']
  /** Which legal matter the day is of: each has its own. */
  readonly matter?: string
  /** The first day of a span, where it is one: advice before leave ends, 3 to 6 months ahead. */
  readonly opens?: PlainDate
  readonly basis: Basis
  /**
   * `done` says the day, and whether it was late; `milestone` is a day that comes by itself and asks for nothing. `passed` is a day that has gone,
   * arranged here or aimed at by others, of which nobody recorded what came: nothing says that it was kept, and nobody here is late.
   */
  readonly state:
    | { readonly kind: 'done'; readonly on: PlainDate; readonly late: boolean }
    | { readonly kind: 'passed'; readonly on: PlainDate; readonly was: 'arranged' | 'aim' }
    | { readonly kind: 'overdue' | 'due' | 'milestone' | 'past-milestone' }
  /**
   * Why the day may be off. What it is counted from is rough, or it lies past the last year of the table of bank holidays. Or it rests on a
   * date of birth as well, which is rough or one of several, of which the earliest may be left out. Or nobody has recorded when care began,
   * or whether the first review was held, so that a day ahead may be that of the next. Or the earliest review on record counts as the
   * first, and may be a later one.
   */
  readonly unsure?:
    | 'rough-date'
    | 'care-not-recorded'
    | 'past-bank-holidays'
    | 'dates-of-birth-differ'
    | 'earliest-left-out'
    | 'rough-birth'
    | 'births-differ'
    | 'first-review-not-recorded'
    | 'counted-as-the-first-review'
}
