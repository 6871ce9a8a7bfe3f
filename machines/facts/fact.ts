import type { CaseView } from '../case-file/case-file'
import { oncePerView } from '../case-file/remembered'

/**
 * A small enumeration computed from answers. Guards read facts, never raw answers, so that tests can branch on them. Rules of actions may read
 * answers too.
 */
interface Fact<Value extends string> {
  readonly values: readonly Value[]
  readonly of: (view: CaseView) => Value
}

/**
 * States a fact.
 * @param values every value that it can take
 * @param of computes it from the answers and the day
 */
export function fact<const Value extends string>(
  values: readonly Value[],
  of: (view: CaseView) => Value
): Fact<Value> {
  return { values, of: oncePerView(of) }
}
