import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { afterReview } from '../../case-file/reason'
import { valueOf } from '../../case-file/read'
import { afterLastReview } from '../clock/since-review'
import { goneSince } from '../danger/away'
import { isAway } from '../danger/returns'
import { haveCarersLeft } from '../people/who-has-the-child'

const hasNoPlacement = ({ answers }: CaseView): boolean =>
  (['placement-kind', 'placement-address'] as const).every((id) => valueOf(answers, id) === undefined)

/**
 * Why a place that was ready for a missing child may wait for them no longer: its carers have left, no placement is on record any more, or a review was held
 * since. Whoever is found at night comes to the place that there is then (¶23, ¶42, ¶46).
 */
export function whyNoPlaceMayWait(view: CaseView): readonly string[] {
  if (!isAway(view)) return []
  return [
    ...(haveCarersLeft(view) ? ['its carers have left'] : []),
    ...(isToldThat(view, hasNoPlacement) ? ['no placement on record'] : []),
    ...afterLastReview(view).filter((reason) => (afterReview.read(reason) ?? '') > goneSince(view))
  ]
}
