import { isChild } from '../facts/age'
import { isCompanionOfAnotherPart, mayAuthorityBeOtherSide } from '../policy/people/legal-companion'
import { isReturningByWish } from '../policy/plans/fear-of-the-authorities'
import type { VariantOf } from './referral-variants'

/** Somebody is named who is neither the social worker nor a carer (¶33); or neither may be right, where the authority is the other side. */
export const whileAnotherGoesAlong: VariantOf = (view) => {
  if (isCompanionOfAnotherPart(view)) return 'of-another-part'
  return isChild(view) && mayAuthorityBeOtherSide(view) ? 'against-the-authority' : undefined
}

/** Papers for a return that is wished for come from the embassy: who asks for them, and who never does (¶61). */
export const whileReturningByWish: VariantOf = (view) => (isReturningByWish(view) ? 'to-return' : undefined)
