import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isAdult, youngestBirth } from '../../facts/age'
import { addDays, addMonths, birthday, firstDayOf, lastDayOf } from '../../facts/dates'
import { isEnquiryStarted, workingDaysToConference } from '../../facts/strategy-discussion-and-nrm'
import { isAdultBy } from './adult-by'
import type { ClockEntry } from './entry'
import {
  arrangedAndPassed,
  counted,
  countedInWorkingDays,
  dayAhead,
  dayDone,
  disclosedRows,
  recorded,
  recordedDay,
  toDo,
  type Day,
  type Limit
} from './make'
import { addWorkingDays } from './working-days'

/** The assessment: at most 45 working days from its start (¶22). */
function assessment(view: CaseView): readonly ClockEntry[] {
  const started = recordedDay(view, 'assessment-started-on')
  const finished = dayDone(view, 'assessment-finished-on')
  return started === undefined ? [] : [toDo(view, 'assessment', countedInWorkingDays(started, 45), finished)]
}

/** The strategy discussions that were held, the first first. */
function discussionsHeld(view: CaseView): readonly Day[] {
  const later = itemsOf(view.answers, 'later-strategy-discussions').flatMap((item): Day[] => {
    const known = fieldOf(item, 'later-discussion-on')
    return known === undefined ? [] : [{ date: firstDayOf(known), question: 'later-strategy-discussions' }]
  })
  const first = isOneOf(view.answers, 'strategy-discussion', 'held')
    ? recordedDay(view, 'strategy-discussion-on')
    : undefined
  return [...(first === undefined ? [] : [first]), ...later]
    .filter(({ date }) => date <= view.today)
    .sort((one, other) => one.date.localeCompare(other.date))
}

/**
 * The day on which enquiries began: that of the last discussion up to the day on which they were decided on, or that day itself where there
 * was none.
 */
function enquiriesBegan(view: CaseView): Day | undefined {
  const decided = recordedDay(view, 'child-protection-enquiry-on')
  const held = discussionsHeld(view)
  if (decided === undefined) return held[0]
  return held.findLast(({ date }) => date <= decided.date) ?? decided
}

/**
 * A conference whose day nobody knows may have been held: an enquiry led to it, and one that goes on has had the working days in which the conference follows
 * (¶20). Where nobody wrote when it began, it began at the strategy discussion. Without an enquiry there was none.
 */
export function mayConferenceHaveBeenHeld(view: CaseView): boolean {
  if (!isOneOf(view.answers, 'child-protection-enquiry', 'started')) return isEnquiryStarted(view)
  const known = valueOf(view.answers, 'child-protection-enquiry-on')
  const began = known === undefined ? enquiriesBegan(view)?.date : lastDayOf(known)
  return began === undefined || addWorkingDays(began, workingDaysToConference).date < view.today
}

/**
 * Whether the conference was held on a day that nobody knows: an answer says so and it can have been held, or the plan that comes of a conference is in place. As
 * long as it cannot, its last day stands (¶20, ¶39).
 */
const isConferenceOnAnUnknownDay = (view: CaseView) =>
  (view.answers['child-protection-conference-on']?.state === 'not-known' &&
    mayConferenceHaveBeenHeld(view)) ||
  (isOneOf(view.answers, 'child-protection-plan-decision', 'in-place') &&
    recordedDay(view, 'child-protection-conference-on') === undefined)

/** Whether a conference was held or is booked for the enquiries that began on this day. One of an earlier day was of an earlier enquiry. */
function hasConferenceSince(began: Day, view: CaseView): boolean {
  const on = recordedDay(view, 'child-protection-conference-on')
  return on !== undefined && on.date >= began.date
}

/** Whether it was decided, with nothing booked for these enquiries, that no conference is called for. */
const isNotCalledFor = (began: Day, view: CaseView) =>
  view.answers['child-protection-conference-on']?.state === 'does-not-apply' ||
  (isOneOf(view.answers, 'child-protection-enquiry', 'finished') &&
    isOneOf(view.answers, 'child-protection-plan-decision', 'not-needed') &&
    !hasConferenceSince(began, view))

/**
 * It was decided that no plan is needed, and enquiries are recorded as begun. The decision may be older than they are, so the day of a conference
 * stays until somebody says which of the two holds (¶20). Nobody is told so of one that is booked: that is held, or put right by its day.
 */
export function isBegunThoughNoPlanIsNeeded(view: CaseView): boolean {
  const began = enquiriesBegan(view)
  return (
    isOneOf(view.answers, 'child-protection-enquiry', 'started') &&
    isOneOf(view.answers, 'child-protection-plan-decision', 'not-needed') &&
    began !== undefined &&
    !hasConferenceSince(began, view)
  )
}

/** Nobody is protected as a child on a day on which they are an adult. Where 18 comes before the last day, or on it, the eve is the last (¶20). */
function byTheEve(limit: Limit, view: CaseView): Limit {
  const born = limit.date >= view.today && isAdultBy(view, limit.date) ? youngestBirth(view) : undefined
  if (born === undefined) return limit
  const basis = { kind: 'computed', question: 'dates-of-birth', from: born } as const
  return { date: addDays(birthday(born, 18), -1), basis, unsure: limit.unsure }
}

/**
 * Whether an answer says that a conference whose day has come was held: a plan is in place or not needed, or an enquiry is finished with a decision on one. The
 * day alone may have been written down before it came (¶20).
 */
const isSaidToBeHeld = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'child-protection-plan-decision', 'in-place', 'not-needed') ||
  (isOneOf(answers, 'child-protection-enquiry', 'finished') &&
    isOneOf(answers, 'child-protection-plan-decision', 'needed-not-yet-in-place'))

/** The child protection conference: 15 working days from the strategy discussion at which enquiries began (¶20). */
function conference(view: CaseView): readonly ClockEntry[] {
  const began = isEnquiryStarted(view) ? enquiriesBegan(view) : undefined
  const on = dayDone(view, 'child-protection-conference-on')
  if (began === undefined || isConferenceOnAnUnknownDay(view) || isNotCalledFor(began, view)) return []
  const held = on !== undefined && on >= began.date ? on : undefined
  const limit = countedInWorkingDays(began, workingDaysToConference)
  if (held !== undefined && !isSaidToBeHeld(view))
    return [arrangedAndPassed('child-protection-conference', limit, held)]
  return [toDo(view, 'child-protection-conference', held === undefined ? byTheEve(limit, view) : limit, held)]
}

/** The day that is arranged for the conference. On the day itself it may be over: nobody says at what hour. */
function arrangedConference(view: CaseView): readonly ClockEntry[] {
  const arranged = dayAhead(view, 'child-protection-conference-on')
  return arranged === undefined || arranged.date === view.today
    ? []
    : [toDo(view, 'arranged-conference', recorded(arranged))]
}

const isAhead = ({ date }: Day, { today }: CaseView): boolean => date >= today

/**
 * Whether a day that is set for a review keeps the law. For the first review it does until its limit; once that has passed, only as the day
 * of a later one. Nowhere is it recorded that a review was held. So a day less than three months after the limit may be the first review
 * itself, late. And no next review lies more than six months from today.
 */
function keepsTheLimit(set: Day, limit: PlainDate, view: CaseView): boolean {
  if (limit >= view.today) return isAhead(set, view) && set.date <= limit
  return set.date >= addMonths(limit, 3) && set.date <= addMonths(view.today, 6)
}

/**
 * Whether a day ahead may be that of the next review, though it does not keep the limit of the first. If the first was held in time,
 * nothing is late.
 */
const mayBeTheNext = (set: Day | undefined, limit: PlainDate, view: CaseView): boolean =>
  set !== undefined && limit < view.today && isAhead(set, view) && set.date <= addMonths(limit, 6)

/**
 * The review conference on a child protection plan: within three months of the conference, then six months apart at most (¶39, ¶46). The day
 * that is recorded for it stands where it can be one of those.
 */
function planReview(view: CaseView): readonly ClockEntry[] {
  if (!isOneOf(view.answers, 'child-protection-plan-decision', 'in-place')) return []
  const conferred = recordedDay(view, 'child-protection-conference-on')
  if (conferred === undefined || conferred.date > view.today) return []
  const limit = counted(conferred, (day) => addMonths(day, 3))
  const set = recordedDay(view, 'protection-review-on')
  const stands = set !== undefined && keepsTheLimit(set, limit.date, view)
  if (stands) return [toDo(view, 'protection-plan-review', recorded(set))]
  const unsure = mayBeTheNext(set, limit.date, view) ? 'first-review-not-recorded' : limit.unsure
  return [toDo(view, 'protection-plan-review', { ...limit, unsure })]
}

/** The clocks of assessing and protecting a child, looked after or not. */
export const assessmentEntries = (view: CaseView): readonly ClockEntry[] =>
  isAdult(view)
    ? []
    : disclosedRows(
        view,
        () => assessment(view),
        () => conference(view),
        () => arrangedConference(view),
        () => planReview(view)
      )
