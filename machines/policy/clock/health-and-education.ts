import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf } from '../../case-file/read'
import { youngestBirth } from '../../facts/age'
import { addMonths, ageOn } from '../../facts/dates'
import type { ClockEntry } from './entry'
import {
  counted,
  countedInWorkingDays,
  dayAhead,
  dayDone,
  recorded,
  recordedDay,
  disclosedRows,
  toDo
} from './make'
import type { CurrentPeriod } from './period'
import { firstReviewOn } from './reviews'

/** The day on which a doctor did the first health assessment; one that is booked, or done by somebody else, does not count. */
const assessedOn = (view: CaseView) =>
  isOneOf(view.answers, 'initial-health-assessment', 'done-by-a-doctor')
    ? dayDone(view, 'initial-health-assessment-on')
    : undefined

/**
 * The first health assessment. It is in time for the first review, held or arranged, which may come before its own last day (¶34,
 * regulation 7). Beside it stands the day that is booked for it.
 */
function healthAssessment(view: CaseView, period: CurrentPeriod): readonly ClockEntry[] {
  const done = assessedOn(view)
  const isSettled = isOneOf(view.answers, 'initial-health-assessment', 'done-by-a-doctor', 'child-said-no')
  if (isSettled && done === undefined) return []
  const limit = countedInWorkingDays(period.from, 20)
  const firstReview = firstReviewOn(view, period)
  const sooner =
    firstReview !== undefined && firstReview < limit.date
      ? counted({ date: firstReview, question: 'reviews' }, (day) => day)
      : limit
  const booked = isOneOf(view.answers, 'initial-health-assessment', 'booked')
    ? dayAhead(view, 'initial-health-assessment-on')
    : undefined
  return [
    toDo(view, 'health-assessment', sooner, done),
    ...(booked === undefined ? [] : [toDo(view, 'arranged-health-assessment', recorded(booked))])
  ]
}

const monthsBetweenReviews = (view: CaseView, on: PlainDate) => {
  const born = youngestBirth(view)
  return born !== undefined && ageOn(born, on) < 5 ? 6 : 12
}

/**
 * The next health review: every year, every six months under five (¶34). Once that day has passed, a later day that is recorded for the
 * next review takes its place, since only the first assessment is asked for.
 */
function healthReview(view: CaseView): readonly ClockEntry[] {
  const last = assessedOn(view)
  if (last === undefined) return []
  const months = monthsBetweenReviews(view, last)
  const limit = counted({ date: last, question: 'initial-health-assessment-on' }, (day) =>
    addMonths(day, months)
  )
  const planned = recordedDay(view, 'health-assessment-next-on')
  const isPlannedAnew = planned !== undefined && limit.date < view.today && planned.date > limit.date
  return [toDo(view, 'health-review', isPlannedAnew ? recorded(planned) : limit)]
}

/** The personal education plan: no regulation counts its days, so only the day on which it was ready stands here (¶36). */
function educationPlan(view: CaseView): readonly ClockEntry[] {
  const ready = recordedDay(view, 'personal-education-plan-ready-on')
  return ready === undefined || ready.date > view.today
    ? []
    : [toDo(view, 'personal-education-plan', recorded(ready), ready.date)]
}

/** Health and education of a child who is looked after. */
export const healthAndEducationEntries = (view: CaseView, period: CurrentPeriod): readonly ClockEntry[] =>
  disclosedRows(
    view,
    () => healthAssessment(view, period),
    () => healthReview(view),
    () => educationPlan(view)
  )
