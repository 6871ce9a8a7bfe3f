import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { afterReview } from '../../case-file/reason'
import { isOneOf, valueOf } from '../../case-file/read'
import { isAdult, isChild } from '../../facts/age'
import { careOfToday } from '../../facts/care'
import { afterLastReview } from '../clock/since-review'
import { goneSince } from '../danger/away'
import { isAway } from '../danger/returns'
import { haveCarersLeft } from '../people/who-has-the-child'
import { isLookedAfter } from './care-basis'

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

/** Where staff have the child, a carer of an earlier home may have left, and somebody waits all the same. */
const isKeptByCarers = ({ answers }: CaseView): boolean =>
  valueOf(answers, 'placement-kind') === undefined ||
  isOneOf(answers, 'placement-kind', 'foster-care', 'connected-person-foster-care')

/** An authority owes them a place, or owed it on the day on which they came of age: 18 takes no place from whoever is found (¶51, ¶54). */
const isOwedAPlace = (view: CaseView): boolean =>
  isLookedAfter(view) || (isAdult(view) && careOfToday(view).began !== undefined)

/**
 * Whoever is missing has nowhere to come back to: a child’s carers have left, or of somebody who is looked after no placement is on record any more. “Safe now” was
 * said of whoever was there, and is not asked (¶23, ¶42).
 */
export const isNobodyThereToReturnTo = (view: CaseView): boolean =>
  isAway(view) &&
  isToldThat(
    view,
    () =>
      (isChild(view) && haveCarersLeft(view) && isKeptByCarers(view)) ||
      (isOwedAPlace(view) && hasNoPlacement(view))
  )
