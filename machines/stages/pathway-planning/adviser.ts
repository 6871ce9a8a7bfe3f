import type { CaseView } from '../../case-file/case-file'
import { isOneOf } from '../../case-file/read'
import { youngestBirth } from '../../facts/age'
import { birthdays } from '../../facts/birthdays'
import { isEighteenWhileChallenged } from '../../facts/case-details'
import { birthday } from '../../facts/dates'
import { isAdviserThere } from '../../policy/adulthood/adviser'
import { eligibleAhead } from '../../policy/adulthood/leaving-care'

/**
 * Half a year before 18, one will be owed from a day to come, and nobody is named. On that day it may be too late to find somebody, and care
 * that ends a day sooner takes the right away (regulation 40, ¶51, ¶66).
 */
export const isAdviserToCome = (view: CaseView) =>
  isNearEighteen(view) && eligibleAhead(view) !== undefined && !isAdviserThere(view)

/** Under 21. From 21 an adviser is for somebody who asks, so that none is overdue (¶66, Children Act 1989 s23CZB). */
export function isUnder21(view: CaseView): boolean {
  const born = youngestBirth(view)
  return born === undefined || view.today < birthday(born, 21)
}

/**
 * From 21, up to 25, with no adviser appointed yet, as an answer says. They may have asked, and somebody who asks must have one (s23CZB).
 */
export const mayAskForAdviser = (view: CaseView): boolean => {
  const born = youngestBirth(view)
  return (
    born !== undefined &&
    !isUnder21(view) &&
    view.today < birthday(born, 25) &&
    isOneOf(view.answers, 'personal-adviser-appointed', 'not-yet')
  )
}

/**
 * Half a year before 18 by the date that falls first, and from then on. That day comes, whatever anybody has answered. 18 is also near for
 * somebody who was found a child, would be 18 by that, and is treated as a child until a challenge is over: the challenge may find that
 * they are 18 (¶7, ¶54).
 */
export const isNearEighteen = (view: CaseView): boolean =>
  birthdays(view).some(({ milestone, date }) => milestone === '17-and-a-half' && date <= view.today) ||
  isEighteenWhileChallenged(view)
