import type { PlainDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { firstOfEach } from '../case-file/first-of-each'
import { birthAhead, birthDates, type BirthDate } from './age'
import { birthday, seventeenAndAHalf } from './dates'

export const milestones = ['16', '17-and-a-half', '18', '21', '25'] as const
export type Milestone = (typeof milestones)[number]

/** A computed birthday. It says from which date of birth, and whether that date is exact. */
export interface ComputedBirthday {
  readonly milestone: Milestone
  readonly date: PlainDate
  readonly from: BirthDate
  readonly exact: boolean
}

function birthdaysFrom(from: BirthDate): readonly ComputedBirthday[] {
  return milestones.map((milestone) => ({
    milestone,
    date:
      milestone === '17-and-a-half' ? seventeenAndAHalf(from.first) : birthday(from.first, Number(milestone)),
    from,
    exact: from.first === from.last
  }))
}

/** The birthdays that plans turn on; none where no date of birth is recorded. */
export function birthdays(view: CaseView): readonly ComputedBirthday[] {
  const from = birthAhead(view)
  return from === undefined ? [] : birthdaysFrom(from)
}

/**
 * The same from each date of birth that counts, side by side, the youngest age first: where the age is in doubt nobody
 * should take one date for the truth (¶7).
 */
export function birthdaysByDate(view: CaseView): readonly (readonly ComputedBirthday[])[] {
  const different = firstOfEach(birthDates(view), ({ first, last }) => `${first} ${last}`)
  return different.sort((one, other) => other.first.localeCompare(one.first)).map(birthdaysFrom)
}
