import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf } from '../../case-file/read'
import { since } from '../../case-file/reason'
import { isAdult } from '../../facts/age'
import { birthdays } from '../../facts/birthdays'
import { addDays, firstDayOf } from '../../facts/dates'
import { clockOf } from '../clock'
import { lastHeldOn } from '../../facts/review-advocacy-and-support'
import { movedOn } from '../placement/moved-on'
import { returnDays } from './returns'

/** The days on which somebody looked for signs, the first first. One without a day is being made, and counts for nothing yet. */
const daysOfScreenings = ({ answers }: CaseView): readonly PlainDate[] =>
  itemsOf(answers, 'screenings')
    .flatMap((screening) => {
      const on = fieldOf(screening, 'screening-on')
      return on === undefined ? [] : [firstDayOf(on)]
    })
    .sort()

/** Before the first review, signs are looked for once more than on the first day, unless the first screening was made for that review. */
const firstScreening = (view: CaseView): PlainDate | undefined =>
  itemsOf(view.answers, 'screenings').some(
    (screening) => fieldOf(screening, 'screening-occasion') === 'before-a-review'
  )
    ? undefined
    : daysOfScreenings(view)[0]

/** How many days before a review signs are looked for again. */
const daysBeforeAReview = 42

/** From which day signs are looked for again for the review that is to be held next: the arranged one, or else the last day for it (¶46). */
function beforeNextReview(view: CaseView): PlainDate | undefined {
  const ahead = clockOf(view).filter(({ state }) => state.kind !== 'done')
  const next =
    ahead.find(({ row }) => row === 'arranged-review') ??
    ahead.find(({ row }) => row === 'second-review' || row === 'later-review')
  return next === undefined ? undefined : addDays(next.date, -daysBeforeAReview)
}

/** What was seen on the day of a move or a return was seen in the new home, after it or on the way. */
const dayBefore = (day: PlainDate | undefined) => (day === undefined ? undefined : addDays(day, -1))

const lastReturn = (view: CaseView): PlainDate | undefined =>
  returnDays(view)
    .map(({ on }) => on)
    .sort()
    .at(-1)

/**
 * Why signs of exploitation are to be looked for again: since the last review, and in the weeks before the next; since a return from missing
 * and since a move; and since 18 has come near (¶13, ¶39, ¶46, ¶54). A day after which they were looked for owes nothing. Nobody reviews the care of an
 * adult. A copy that is not told of reviews has what is owed by them.
 */
export function screeningsOwed(view: CaseView): boolean | readonly string[] {
  const screened = daysOfScreenings(view)
  const last = screened.at(-1)
  if (last === undefined) return itemsOf(view.answers, 'screenings').length > 0
  const told = (derive: () => PlainDate | undefined) => ifDisclosed(view, derive)
  const isDue = (day: PlainDate | undefined): day is PlainDate =>
    day !== undefined && last <= day && day <= view.today
  const nearEighteen = birthdays(view).find(({ milestone }) => milestone === '17-and-a-half')?.date
  if (isAdult(view)) return isDue(nearEighteen) ? [since.write(nearEighteen)] : []
  const held = ifDisclosed(view, () => ({ on: lastHeldOn(view) })) ?? { on: last }
  const next = told(() => dayBefore(beforeNextReview(view)))
  return [
    ...[
      held.on ?? firstScreening(view),
      told(() => dayBefore(lastReturn(view))),
      told(() => dayBefore(movedOn(view))),
      nearEighteen
    ].flatMap((day) => (isDue(day) ? [since.write(day)] : [])),
    // Named by the review before it: another day for the same review is nothing new.
    ...(isDue(next) && next < view.today ? [`for the review after ${held.on ?? 'none'}`] : [])
  ]
}

/**
 * Since when the screening is owed that is called for now, where one was done after this day: what was called for then is done, and another
 * review counts (¶13, ¶46). Nothing where none was done since.
 */
export function screeningOwedFrom(view: CaseView, day: PlainDate): PlainDate | undefined {
  const last = daysOfScreenings(view).at(-1)
  if (last === undefined || last < day) return undefined
  const owed = screeningsOwed(view)
  if (typeof owed === 'boolean') return undefined
  const days = owed.flatMap((one) => since.read(one) ?? [])
  return days.sort()[0] ?? last
}
