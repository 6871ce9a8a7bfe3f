import type { ClockRowId } from '../../../content/clock'
import type { QuestionId, Questions } from '../../../content/stages'
import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { valueOf } from '../../case-file/read'
import { firstDayOf } from '../../facts/dates'
import type { Basis, ClockEntry } from './entry'
import { addWorkingDays } from './working-days'

type Unsure = NonNullable<ClockEntry['unsure']>

/** A recorded day, the question that it answers, and what makes it unsure. */
export interface Day {
  readonly date: PlainDate
  readonly question: QuestionId
  readonly unsure?: Unsure | undefined
}

/** The questions that are answered with a date. */
type DateId = { [Id in QuestionId]: Questions[Id] extends { kind: 'date' } ? Id : never }[QuestionId]

/** A recorded day from what is known of it: the first that it can mean, so that no time limit is told too late. */
export const dayOf = (question: QuestionId, known: KnownDate): Day => ({
  date: firstDayOf(known),
  question,
  unsure: known.precision === 'day' ? undefined : 'rough-date'
})

/** The day that answers a question; nothing where it has no day. */
export function recordedDay(view: CaseView, question: DateId): Day | undefined {
  const known = valueOf(view.answers, question)
  return known === undefined ? undefined : dayOf(question, known)
}

/** The same, where it has come: a day ahead is booked, not done. */
export function dayDone(view: CaseView, question: DateId): PlainDate | undefined {
  const day = recordedDay(view, question)
  return day !== undefined && day.date <= view.today ? day.date : undefined
}

/** The same, where it has not gone by yet: what is arranged for it. */
export function dayAhead(view: CaseView, question: DateId): Day | undefined {
  const day = recordedDay(view, question)
  return day !== undefined && day.date >= view.today ? day : undefined
}

/** When something falls due, and what that rests on. */
export interface Limit {
  readonly date: PlainDate
  readonly basis: Basis
  readonly unsure?: Unsure | undefined
}

const basisOf = ({ question, date }: Day): Basis => ({ kind: 'computed', question, from: date })

/** The limit that a rule gives, counted from a recorded day. */
export const counted = (from: Day, count: (date: PlainDate) => PlainDate): Limit => ({
  date: count(from.date),
  basis: basisOf(from),
  unsure: from.unsure
})

/** The limit that lies so many working days after a recorded day. */
export function countedInWorkingDays(from: Day, days: number): Limit {
  const { date, pastTable } = addWorkingDays(from.date, days)
  return { date, basis: basisOf(from), unsure: pastTable ? 'past-bank-holidays' : from.unsure }
}

/** A day that somebody recorded as the limit. */
export const recorded = ({ date, question, unsure }: Day): Limit => ({
  date,
  basis: { kind: 'recorded', question },
  unsure
})

/** A day that a letter says; it goes before every computed one. */
export const inLetter = (day: Day): Limit => ({
  ...recorded(day),
  basis: { kind: 'letter', question: day.question }
})

const entry = (row: ClockRowId, { date, basis, unsure }: Limit, state: ClockEntry['state']): ClockEntry => ({
  row,
  date,
  basis,
  state,
  ...(unsure === undefined ? {} : { unsure })
})

/** Rows of the clock for a copy, without each row that rests on something the copy leaves out. */
export const disclosedRows = (
  view: CaseView,
  ...rows: readonly (() => readonly ClockEntry[])[]
): readonly ClockEntry[] => rows.flatMap((row) => ifDisclosed(view, row) ?? [])

/** An entry for what somebody must do by a day: done on the day given, else due, else overdue. */
export function toDo(view: CaseView, row: ClockRowId, limit: Limit, doneOn?: PlainDate): ClockEntry {
  if (doneOn !== undefined) {
    return entry(row, limit, { kind: 'done', on: doneOn, late: doneOn > limit.date })
  }
  return entry(row, limit, { kind: view.today > limit.date ? 'overdue' : 'due' })
}

/** An entry for a day that was arranged and has gone, where nobody recorded what came of it. */
export const arrangedAndPassed = (row: ClockRowId, limit: Limit, on: PlainDate): ClockEntry =>
  entry(row, limit, { kind: 'passed', on, was: 'arranged' })

/** An entry for a day at which others aim. Once it has passed nobody here is late. */
export const aimOfOthers = (view: CaseView, row: ClockRowId, aim: Limit, doneOn?: PlainDate): ClockEntry =>
  doneOn === undefined && view.today > aim.date
    ? entry(row, aim, { kind: 'passed', on: aim.date, was: 'aim' })
    : toDo(view, row, aim, doneOn)

/** An entry for a day that comes by itself. On the day it still stands ahead. */
export const milestone = (view: CaseView, row: ClockRowId, limit: Limit): ClockEntry =>
  entry(row, limit, { kind: view.today > limit.date ? 'past-milestone' : 'milestone' })
