import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { since } from '../../case-file/reason'
import { later } from '../../facts/dates'
import { raisedByThisCare } from './period'
import { lastHeldOn } from './reviews'

/** What was refused or held back for now is looked at anew after each review that is held (¶35, ¶46); nothing before the first. */
export const sinceLastReview = (view: CaseView): readonly string[] => {
  const held = ifDisclosed(view, () => lastHeldOn(view))
  return held === undefined ? [] : [since.write(held)]
}

/**
 * Why the next review is to be arranged: by the last that was held, else by this care. What was called done for the review before is not done for the
 * one after it (¶46).
 */
export function raisedByTheLastReview(view: CaseView): true | readonly string[] {
  const raised = raisedByThisCare(view)
  const [held] = sinceLastReview(view).flatMap((reason) => since.read(reason) ?? [])
  if (held === undefined) return raised
  const began = raised === true ? '' : (raised.flatMap((reason) => since.read(reason) ?? [])[0] ?? '')
  return [since.write(later(held, began))]
}
