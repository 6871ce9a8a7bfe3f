import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { isAdult } from '../../facts/age'
import { birthdays } from '../../facts/birthdays'
import { addDays, firstDayOf } from '../../facts/dates'
import { lastHeldOn } from '../clock/reviews'
import { movedOn } from './moved-on'

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

/**
 * Since when signs of exploitation are to be looked for again: since the last review, so that they are before the next one; since a move; and since 18 has
 * come near (¶13, ¶46, ¶54). A day after which they were looked for owes nothing. Nobody reviews the care of an adult.
 */
export function screeningsOwed(view: CaseView): boolean | readonly string[] {
  const screened = daysOfScreenings(view)
  const last = screened.at(-1)
  if (last === undefined) return itemsOf(view.answers, 'screenings').length > 0
  const moved = movedOn(view)
  const nearEighteen = birthdays(view).find(({ milestone }) => milestone === '17-and-a-half')?.date
  return [
    ...(isAdult(view) ? [] : [lastHeldOn(view) ?? firstScreening(view)]),
    // What was seen on the day of a move was seen in the new home, or on the way to it.
    isAdult(view) || moved === undefined || moved > view.today ? undefined : addDays(moved, -1),
    nearEighteen
  ]
    .filter((day) => day !== undefined && last <= day && day <= view.today)
    .map((day) => `since ${day}`)
}
