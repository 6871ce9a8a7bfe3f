import { whileCarersAreDoubted, whileMissing } from './carer'
import { isBackElsewhere } from '../../policy/people/who-has-the-child'
import { firstOf, whereTold, type Variants } from './variant'

/** The child came back to a place of another kind than the placement on record: one of the two is old. */
export const whereBackElsewhere = whereTold('after-a-return', isBackElsewhere)

/** What is done with the child otherwise, and goes on without a child who is missing: they hear of it once they are back (¶10, ¶39, ¶41). */
export const withoutTheChild: Variants = {
  'exploiters-in-touch-lately': firstOf(whileMissing, whileCarersAreDoubted),
  'change-what-feels-punitive': whileMissing,
  // What was agreed for the first days was agreed for another home, with other people (¶23, ¶39).
  'tonight-and-placement-differ': whereBackElsewhere,
  'adult-is-asked-to-stay-in-the-nrm': whileMissing
}
