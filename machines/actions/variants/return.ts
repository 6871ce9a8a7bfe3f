import { arrangedTooLate, firstReviewBeforeEighteen } from '../../policy/clock/arranged-too-late'
import { farMoveToReview } from '../../policy/clock/before-a-far-move'
import { isOneOf } from '../../case-file/read'
import {
  isReturnAbroad,
  isReturnNoLongerAssessed,
  isReturnPerhapsAbroad,
  isReturnToNobodySafe,
  isReturnUnwished,
  isReturnUnwishedHere,
  isReturnWished,
  isReturnWorkedTowards
} from '../../policy/danger/family'
import { isDated } from '../dated'
import { firstOf, where, whereTold, type Variants } from './variant'

/** What is said otherwise of a return, by who wishes for it and how far the check of reception got. */
export const ofReturns: Variants = {
  // A review that is brought forward considers a return too.
  'arrange-the-next-review': firstOf(
    // A review before they are 18 considers a return too.
    whereTold('before-eighteen', (view) => firstReviewBeforeEighteen(view) !== undefined),
    whereTold('before-a-far-move', (view) => farMoveToReview(view) !== undefined),
    whereTold('after-its-last-day', (view) => arrangedTooLate(view) !== undefined),
    // Another authority takes over there, and care here ends with it (¶29, ¶60, ¶63).
    whereTold('before-a-return-abroad', isReturnAbroad),
    whereTold('before-a-return-perhaps-abroad', isReturnPerhapsAbroad),
    whereTold('before-a-return', isReturnWorkedTowards),
    where('undated', (view) => !isDated(view, 'first-review', 'second-review', 'later-review'))
  ),
  // It is called for by a review that was held while the child was not told (¶50).
  'tell-about-voluntary-return': whereTold('held-back', ({ answers }) =>
    isOneOf(answers, 'return-information-given', 'held-back')
  ),
  'act-on-a-forced-marriage': firstOf(
    whereTold('before-a-return-abroad', isReturnAbroad),
    whereTold('before-a-return-perhaps-abroad', isReturnPerhapsAbroad)
  ),
  'consider-reunification': firstOf(
    where('unwished-here', isReturnUnwishedHere),
    where('unwished', isReturnUnwished),
    whereTold('nobody-assessed', isReturnNoLongerAssessed)
  ),
  // Whoever would receive the child may be the one from whom this is feared (¶30, ¶60).
  'protect-from-genital-mutilation': firstOf(
    whereTold('before-a-return', isReturnWorkedTowards),
    whereTold('before-a-return', isReturnWished)
  ),
  // A child who is threatened, in debt or charged may wish to return for that alone. They are asked first, with nobody beside them (¶60).
  'check-reception-is-safe': firstOf(
    where('wished-for', isReturnWished),
    // No wish is on record: a small child has none, and the family may live here (¶30).
    where('worked-towards', isReturnWorkedTowards)
  ),
  // The child wishes to go, and reception is called safe. Nothing says that a return is worked towards (¶60).
  'return-to-nobody-found-safe': firstOf(
    where('reception-called-safe', (view) => !isReturnWorkedTowards(view)),
    // Somebody was found safe, and the place was not.
    whereTold('reception-unsafe', (view) => !isReturnToNobodySafe(view))
  )
}
