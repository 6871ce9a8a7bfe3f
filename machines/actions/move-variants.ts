import { ifDisclosed } from '../case-file/if-disclosed'
import { isNoFirstMove, isOfEarlierTransfer } from '../policy/people/former-authority'
import type { VariantOf } from './referral-variants'

/** A transfer was answered before, of another move (¶24). */
export const ofAnotherTransfer: VariantOf = (view) =>
  ifDisclosed(view, () => isOfEarlierTransfer(view)) === true ? 'again' : undefined

/** The child moved between authorities before, and what is recorded may be of that move (¶31). */
export const ofAnotherMove: VariantOf = (view) =>
  ifDisclosed(view, () => isNoFirstMove(view)) === true ? 'again' : undefined
