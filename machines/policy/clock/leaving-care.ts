import type { ClockRowId } from '../../../content/clock'
import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf } from '../../case-file/read'
import { birthdays, type Milestone } from '../../facts/birthdays'
import { isAdult, isChild } from '../../facts/age'
import { concerns } from '../../facts/audience'
import { addDays, addMonths, birthday } from '../../facts/dates'
import { isOwedAdviceAlone } from '../../facts/thirteen-weeks'
import { isEligibilitySure, leavingCare, periodsLookedAfter } from '../adulthood/leaving-care'
import { presumedFrom } from '../placement/care-basis'
import { birthDay } from './birth'
import { lastHeldOn } from '../../facts/review-advocacy-and-support'
import type { ClockEntry } from './entry'
import {
  counted,
  dayAhead,
  dayDone,
  milestone,
  recorded,
  recordedDay,
  disclosedRows,
  toDo,
  type Day
} from './make'

const rows: Readonly<Record<Milestone, ClockRowId>> = {
  '16': 'sixteenth-birthday',
  '17-and-a-half': 'seventeen-and-a-half',
  '18': 'eighteenth-birthday',
  '21': 'twenty-first-birthday',
  '25': 'twenty-fifth-birthday'
}

/** 16, 17½, 18, 21 and 25, from the earliest date of birth. 17½ matters only for leave. An adult has only the birthdays after 18. */
function birthdayEntries(view: CaseView): readonly ClockEntry[] {
  const born = birthDay(view)
  if (born === undefined) return []
  return (
    birthdays(view)
      .filter(({ milestone: at }) => (isAdult(view) ? at === '21' || at === '25' : true))
      // No adviser is theirs to ask for until 25 (Children Act 1989 s24).
      .filter(({ milestone: at }) => at !== '25' || !isToldThat(view, isOwedAdviceAlone))
      .filter(
        ({ milestone: at }) =>
          at !== '17-and-a-half' || isToldThat(view, () => concerns('under-immigration-control', view))
      )
      .map(({ milestone: at, date }) =>
        milestone(
          view,
          rows[at],
          counted(born, () => date)
        )
      )
  )
}

const ofBirth: Readonly<Partial<Record<NonNullable<Day['unsure']>, Day['unsure']>>> = {
  'rough-date': 'rough-birth',
  'dates-of-birth-differ': 'births-differ',
  'earliest-left-out': 'births-differ'
}

/**
 * What makes a day that is counted from care unsure. The care began on a rough day, or the date of birth, on which the day rests as well,
 * may give another. Where a birth is only roughly known, many such days still stay as they are.
 */
function unsureOfCare(view: CaseView, from: PlainDate, born: Day): Day['unsure'] {
  const began = itemsOf(view.answers, 'periods-of-care').map((period) => fieldOf(period, 'care-from'))
  if (began.some((known) => known?.date === from && known.precision !== 'day')) return 'rough-date'
  return born.unsure === undefined || isEligibilitySure(view) ? undefined : ofBirth[born.unsure]
}

/** What eligibility rests on: the birthday, or the care that completed 13 weeks after it. */
function eligibilityRestsOn(view: CaseView, eligibleFrom: PlainDate, born: Day): Day {
  const care = periodsLookedAfter(view).findLast(({ from }) => from <= eligibleFrom)
  if (eligibleFrom === birthday(born.date, 16) || care === undefined) return born
  const presumed = presumedFrom(view)
  return presumed === undefined
    ? { date: care.from, question: 'periods-of-care', unsure: unsureOfCare(view, care.from, born) }
    : { date: care.from, question: presumed.question, unsure: 'care-not-recorded' }
}

/**
 * The needs assessment: within 3 months of 16, or of becoming eligible after it (¶52, regulation 42). Turning 18 does not excuse one that
 * was never made. While 18 is ahead, the day before it is the last, since the plan that rests on the assessment is for what comes then. No
 * regulation sets that day.
 */
function needsAssessment(view: CaseView): readonly ClockEntry[] {
  const born = birthDay(view)
  const { eligibleFrom } = leavingCare(view)
  if (born === undefined || eligibleFrom === undefined) return []
  // An adult's plan that was made rests on an assessment, unless an answer says that none is done.
  const isSaidUndone = isOneOf(view.answers, 'pathway-assessment-state', 'under-way', 'not-yet')
  if (isAdult(view) && !isSaidUndone && recordedDay(view, 'pathway-plan-made-on') !== undefined) return []
  const done = dayDone(view, 'pathway-assessment-on')
  if (done === undefined && isOneOf(view.answers, 'pathway-assessment-state', 'done')) return []
  const limit = counted(eligibilityRestsOn(view, eligibleFrom, born), () => addMonths(eligibleFrom, 3))
  const eve = counted(born, (day) => addDays(birthday(day, 18), -1))
  const isEveLast = view.today <= eve.date && eve.date < limit.date
  return [toDo(view, 'needs-assessment', isEveLast ? eve : limit, done)]
}

/** Whether the law asks for a pathway plan, or may yet. Never for somebody who is qualifying or is to be, or 25. */
function hasPathwayPlan(view: CaseView): boolean {
  if (isOwedAdviceAlone(view)) return false
  const { category } = leavingCare(view)
  const born = birthDay(view)
  if (born !== undefined && view.today >= birthday(born.date, 25)) return false
  return category === 'none-yet' ? isChild(view) : category !== 'qualifying'
}

/**
 * The last review that was held after the plan was made, where an answer says that there has been one since. A plan that it left as it was is reviewed
 * all the same (regulation 7).
 */
function planReviewed(view: CaseView, made: Day): Day | undefined {
  if (!isOneOf(view.answers, 'pathway-review-status-considered', 'considered', 'not-considered'))
    return undefined
  const last = lastHeldOn(view)
  return last === undefined || last <= made.date ? undefined : { date: last, question: 'reviews' }
}

/**
 * The review of the pathway plan: at least every 6 months from when it was made, last changed or last reviewed (¶52). Beside it stands the day that is
 * arranged for it.
 */
function pathwayReview(view: CaseView): readonly ClockEntry[] {
  if (!hasPathwayPlan(view)) return []
  const made = recordedDay(view, 'pathway-plan-made-on')
  if (made !== undefined) {
    const arranged = dayAhead(view, 'pathway-review-on')
    const from = planReviewed(view, made) ?? made
    const limit = counted(from, (day) => addMonths(day, 6))
    return [
      toDo(view, 'pathway-review', limit),
      ...(arranged === undefined || arranged.date <= made.date
        ? []
        : [toDo(view, 'arranged-pathway-review', recorded(arranged))])
    ]
  }
  const set = recordedDay(view, 'pathway-review-on')
  return set === undefined ? [] : [toDo(view, 'pathway-review', recorded(set))]
}

/** Growing up: the birthdays that plans turn on, the needs assessment and the pathway plan (¶51–54, ¶58, ¶66). */
export const leavingCareEntries = (view: CaseView): readonly ClockEntry[] =>
  disclosedRows(
    view,
    () => birthdayEntries(view),
    () => needsAssessment(view),
    () => pathwayReview(view)
  )
