import { isAdult, isWithoutBirthdayAhead } from '../facts/age'
import { leavingCare } from '../policy/adulthood/leaving-care'
import type { VariantOf } from './referral-variants'

/** Eighteen has come, and what was to be agreed for it is owed now (¶54). */
export const onceEighteen: VariantOf = (view) => (isAdult(view) ? 'once-eighteen' : undefined)

/** Treated as a child, and no 18th birthday is ahead before which anything could be done (¶7). */
export const withoutBirthdayAhead: VariantOf = (view) =>
  isWithoutBirthdayAhead(view) ? 'no-birthday-ahead' : undefined

/** Care has ended: what was to be decided for it is owed now (Children Act 1989 s24). */
export const onceQualifying: VariantOf = (view) =>
  leavingCare(view).category === 'qualifying' ? 'qualifying' : undefined
