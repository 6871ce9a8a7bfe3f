import type { CaseView } from '../case-file/case-file'
import { isUnder } from './age'
import { ageDoubt, isChallengeOpen } from './case-details'

/** Under 18 by every date on record, and nobody doubts or challenges the age. Whoever is a child today was one on every day before (¶7). */
export const isAChildByEveryDate = (view: CaseView): boolean =>
  isUnder(18, view) && ageDoubt.of(view) !== 'in-doubt' && !isChallengeOpen(view)
