import type { CaseView } from '../case-file/case-file'
import { birthDates } from './age'
import { ageDoubt, isChallengeOpen } from './case-details'
import { ageOn } from './dates'

/** Under 18 by every date on record, and nobody doubts or challenges the age. Whoever is a child today was one on every day before (¶7). */
export function isAChildByEveryDate(view: CaseView): boolean {
  const born = birthDates(view)
  const isUnder18 = born.length > 0 && born.every(({ first }) => ageOn(first, view.today) < 18)
  return isUnder18 && ageDoubt.of(view) !== 'in-doubt' && !isChallengeOpen(view)
}
