import { addDays, firstDayOf, later } from '../facts/dates'
import { daysToFace } from '../policy/accusations/accused'
import { earliest, type DayRule } from './day-in-answers'

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

/**
 * The same, and before the next day with police or at court: what a negative decision means there is asked before anything is said (¶33). In
 * the last days to ask for another look, a day that has gone sets nothing aside.
 */
export const beforeReconsiderationOrCourt: DayRule = (view, since, clock, entry) => {
  const found = beforeReconsideration(view, since, clock, entry)
  const isNear = found?.means === 'near'
  const from = isNear ? later(view.today, since) : since
  const court = earliest(daysToFace(view).filter((known) => firstDayOf(known) >= from))
  if (court === undefined) return found
  if (!isNear) return found !== undefined && found.date < court ? found : { date: court, means: 'ahead' }
  const eve = later(addDays(court, -1), since)
  return eve < found.date ? { date: eve, means: 'near' } : found
}
