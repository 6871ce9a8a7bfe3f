import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { since } from '../../case-file/reason'
import { lastHeldOn } from './reviews'

/** What was refused or held back for now is looked at anew after each review that is held (¶35, ¶46); nothing before the first. */
export const sinceLastReview = (view: CaseView): readonly string[] => {
  const held = ifDisclosed(view, () => lastHeldOn(view))
  return held === undefined ? [] : [since.write(held)]
}
