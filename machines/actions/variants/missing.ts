import { whileCarersAreDoubted, whileMissing } from './carer'
import { firstOf, type Variants } from './variant'

/** What is done with the child otherwise, and goes on without a child who is missing: they hear of it once they are back (¶10, ¶39, ¶41). */
export const withoutTheChild: Variants = {
  'exploiters-in-touch-lately': firstOf(whileMissing, whileCarersAreDoubted),
  'change-what-feels-punitive': whileMissing,
  'adult-is-asked-to-stay-in-the-nrm': whileMissing
}
