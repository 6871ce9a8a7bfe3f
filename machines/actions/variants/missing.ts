import { whileCarerIsToBeFeared, whileCarersAreDoubted, whileMissing } from './carer'
import { isAway } from '../../policy/danger/returns'
import { isOnlyPerhapsKnown } from '../../policy/danger/perhaps-known'
import { companionsNotFound } from '../../policy/people/gone-together'
import { isBackElsewhere } from '../../policy/people/who-has-the-child'
import { firstOf, whereTold, withMore, type Variants } from './variant'

/** The child came back to a place of another kind than the placement on record: one of the two is old. */
export const whereBackElsewhere = whereTold('after-a-return', isBackElsewhere)

/** Nobody told them: whoever rings a number that only the home has may know more than that. How they came by it is found out (¶23, ¶42). */
export const whereTheyMayKnow = whereTold('may-know', isOnlyPerhapsKnown)

/** What is done with the child otherwise, and goes on without a child who is missing: they hear of it once they are back (¶10, ¶39, ¶41). */
export const withoutTheChild: Variants = {
  'exploiters-in-touch-lately': firstOf(whileMissing, whileCarersAreDoubted),
  'arrange-the-protection-conference': whereTold('while-missing', isAway),
  'change-what-feels-punitive': whileMissing,
  // What was agreed for the first days was agreed for another home, with other people (¶23, ¶39).
  'tonight-and-placement-differ': whereBackElsewhere,
  'adult-is-asked-to-stay-in-the-nrm': whileMissing,
  // What to look at is said of this child, whether or not they were missing too: the place, the phones and who knows what (¶39, ¶42).
  'look-again-after-a-return': withMore(
    'another-not-found',
    (view) => companionsNotFound(view).length > 0,
    whileCarerIsToBeFeared
  )
}
