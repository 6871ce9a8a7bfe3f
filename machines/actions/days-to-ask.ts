import { fieldOf, itemsOf, type ItemOf } from '../case-file/read'
import { addDays, firstDayOf, later } from '../facts/dates'
import type { PlainDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { daysToFace } from '../policy/accusations/accused'
import { isAccusedBeforeReferral, isConvictedAlone } from '../policy/accusations/before-the-referral'
import { earliest, type DayRule, type Days } from './day-in-answers'

/**
 * How many days ahead the last day to appeal, or to ask, begins to set the day of what is to be done before it. It is then near enough to
 * stand under now by itself.
 */
const lastDaysToAsk = 3

/** Advice on a refusal is taken on the day on which it is called for. Once the time to appeal has nearly gone, that time sets the day. */
export const beforeTheAppeal: DayRule = (view, since, clock) => {
  const appeal = clock.find(({ row }) => row === 'appeal')
  return appeal === undefined || appeal.date <= addDays(view.today, lastDaysToAsk)
    ? undefined
    : { date: since, means: 'same-day' }
}

/**
 * Advice on another look at a negative decision comes before the last day to ask for it. Once that is near the day before it stands, and
 * then the day itself. Once it has passed no day is left, and people say whether anything can still be done.
 */
const beforeReconsideration: DayRule = (view, since, clock) => {
  const last = clock.find(({ row }) => row === 'reconsideration')?.date
  if (last === undefined || last <= view.today) return undefined
  const eve = addDays(last, -1)
  return eve <= addDays(view.today, lastDaysToAsk)
    ? { date: later(eve, since), means: 'near' }
    : { date: last, means: 'ahead' }
}

/** The days with police or at court that are still to come on a day. */
const daysToFaceFrom = (view: CaseView, from: PlainDate): Days =>
  daysToFace(view).filter((known) => firstDayOf(known) >= from)

/** What a lawyer is told comes before the next day with police or at court: then something is said or pleaded there (¶33). */
export const beforeTheDayToFace: DayRule = (view, since) => {
  const court = earliest(daysToFaceFrom(view, since))
  return court === undefined ? undefined : { date: court, means: 'ahead' }
}

/** The same, and that very day while nobody has referred the child: a court may sit the next morning, and nobody wrote that down. */
export const todayOrBeforeTheDayToFace: DayRule = (view, since, clock) =>
  isAccusedBeforeReferral(view) && !isConvictedAlone(view)
    ? { date: since, means: 'same-day' }
    : beforeTheDayToFace(view, since, clock)

/**
 * Advice on another look, and what a negative decision means with police or at court, before the next day there. In the last days to ask for another look, a day
 * that has gone sets nothing aside.
 */
export const beforeReconsiderationOrCourt: DayRule = (view, since, clock) => {
  const found = beforeReconsideration(view, since, clock)
  if (found?.means !== 'near') {
    const court = beforeTheDayToFace(view, since, clock)
    return court === undefined || (found !== undefined && found.date < court.date) ? found : court
  }
  const court = earliest(daysToFaceFrom(view, later(view.today, since)))
  const eve = court === undefined ? found.date : later(addDays(court, -1), since)
  return eve < found.date ? { date: eve, means: 'near' } : found
}

type Arrangement = ItemOf<'legal-arrangements'>

/** The next day of each legal matter; of all of them, or of those that nobody helps with yet. */
const legalDays = ({ answers }: CaseView, isMeant: (item: Arrangement) => boolean = () => true): Days =>
  itemsOf(answers, 'legal-arrangements')
    .filter(isMeant)
    .map((item) => fieldOf(item, 'legal-matter-next-date'))

const isUnarranged = (item: Arrangement) => fieldOf(item, 'legal-matter-stage') !== 'in-place'
const isCompensation = (item: Arrangement) => fieldOf(item, 'legal-matter') === 'compensation'

const before =
  (days: (view: CaseView, since: PlainDate) => Days): DayRule =>
  (view, since) => {
    const date = earliest(days(view, since))
    return date === undefined ? undefined : { date, means: 'before' }
  }

/** A lawyer is arranged before the next day of a matter in which nobody helps yet (¶33). */
export const beforeALawyerIsNeeded = before((view) =>
  legalDays(view, (item) => isUnarranged(item) && !isCompensation(item))
)

/** So it is of compensation. */
export const beforeCompensation = before((view) =>
  legalDays(view, (item) => isUnarranged(item) && isCompensation(item))
)

/** Who goes along to the lawyers is named before the next day of any matter, also with police or at court (¶33). */
export const beforeTheNextLegalDay = before((view, since) => [
  ...legalDays(view),
  ...daysToFaceFrom(view, since)
])
