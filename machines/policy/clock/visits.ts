import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { addDays, addMonths } from '../../facts/dates'
import { isPlacedWithParent } from '../../facts/protection-and-placement'
import { isHeldUnder } from '../placement/care-basis'
import type { ClockEntry } from './entry'
import { counted, dayOf, milestone, recordedDay, toDo, type Day } from './make'

const week = 7

// Made of all that a visit has, so that the order in which visits were entered plays no part.
const keyOf = ({ date, question, unsure }: Day) => [date, question, unsure ?? ''].join(' ')

/** The visits that were made to this placement, the first first: the first visit, and each that is listed. */
function visitsMade(view: CaseView, placed: Day): readonly Day[] {
  const first = recordedDay(view, 'first-visit-on')
  const listed = itemsOf(view.answers, 'visits').flatMap((visit): Day[] => {
    const known = fieldOf(visit, 'visit-on')
    return known === undefined ? [] : [dayOf('visits', known)]
  })
  return [...(first === undefined ? [] : [first]), ...listed]
    .filter(({ date }) => date >= placed.date && date <= view.today)
    .sort((one, other) => keyOf(one).localeCompare(keyOf(other)))
}

/**
 * A placement in which visits stay closer after the first review too: with a connected person who is not approved yet, or with a parent
 * under an interim care order (regulation 28(4)). Any answer but “approved” counts: until then the child is seen as often as with a carer
 * who is temporarily approved. The end of such an approval is counted only where one is being looked into (`isWithTemporaryApproval`).
 */
function isSeenMoreOften(view: CaseView): boolean {
  if (isPlacedWithParent(view)) return isHeldUnder(view, 'interim-care-order')
  const registration = valueOf(view.answers, 'placement-registration')
  return (
    isOneOf(view.answers, 'placement-kind', 'connected-person-foster-care') &&
    registration !== undefined &&
    registration !== 'approved-or-registered'
  )
}

/** The next visit, at most so many weeks after the last. */
const nextWithin = (view: CaseView, last: Day, weeks: number): ClockEntry =>
  toDo(
    view,
    'next-visit',
    counted(last, (day) => addDays(day, weeks * week))
  )

/**
 * What comes after a visit: the next one, never more than six weeks later in the first year of the placement. From then on the plan says
 * how often, and no day is computed. The end of that year stands instead, where it is known when the year began.
 */
function nextVisit(view: CaseView, placed: Day, isStartKnown: boolean, last: Day): readonly ClockEntry[] {
  const yearEnds = counted(placed, (day) => addMonths(day, 12))
  const next = counted(last, (day) => addDays(day, 6 * week))
  if (next.date <= yearEnds.date) return [toDo(view, 'next-visit', next)]
  return isStartKnown ? [milestone(view, 'visits-after-a-year', yearEnds)] : []
}

/**
 * Visits from before the placement are listed. So the list is kept, and a visit that is not in it was not made. Somebody who lists only a
 * late visit has not said that there was none before it: nobody is told of a breach that may be none (regulation 28).
 */
const isListKept = (view: CaseView, placed: Day): boolean =>
  itemsOf(view.answers, 'visits').some(
    (visit) => (fieldOf(visit, 'visit-on')?.date ?? placed.date) < placed.date
  )

/**
 * Visits: within a week of the start of the placement, then never more than six weeks apart in its first year. They are closer in the
 * placements for which the law asks that (¶24, regulation 28).
 */
export function visitEntries(
  view: CaseView,
  placed: Day,
  isStartKnown: boolean,
  isReviewed: () => boolean
): readonly ClockEntry[] {
  const made = visitsMade(view, placed)
  const [first, last] = [made[0], made.at(-1)]
  const inAWeek = counted(placed, (day) => addDays(day, week))
  const isUntold =
    made.every(({ question }) => question === 'visits') &&
    (first?.date ?? '') > inAWeek.date &&
    !isListKept(view, placed)
  const firstVisit = isUntold ? [] : [toDo(view, 'first-visit', inAWeek, first?.date)]
  if (last === undefined) return firstVisit
  const isCloser = isSeenMoreOften(view)
  // With a parent, visits are weekly until the first review while nobody has finished the assessment (regulations 19, 28). Whether it is
  // finished is recorded nowhere, so it counts as under way: no visit is told too late.
  if ((isCloser || isPlacedWithParent(view)) && !isReviewed())
    return [...firstVisit, nextWithin(view, last, 1)]
  if (isCloser) return [...firstVisit, nextWithin(view, last, 4)]
  return [...firstVisit, ...nextVisit(view, placed, isStartKnown, last)]
}
