import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { toTell } from '../../case-file/reason'
import { isOneOf, valueOf } from '../../case-file/read'
import { isChild } from '../../facts/age'
import { isPlacedTonight } from '../../facts/immediate-safety'
import { areCarersBriefed } from '../../policy/people/carers-to-tell'
import { carersToTellNow, isWithOfficers } from '../../policy/people/carers-to-tell-now'
import { areCarersDoubted } from '../../policy/people/who-cares'
import { ofThisPlacement } from '../../policy/placement/of-this-placement'
import { isPlaced } from '../../policy/placement/placement-that-counts'
import type { Called } from '../action'

/** Who has still to be told, as far as a copy is told of it. */
const toTellNow = (view: CaseView): readonly string[] => ifDisclosed(view, () => carersToTellNow(view)) ?? []

/**
 * The child sleeps tonight where foster carers or staff have them, or waits at a police station or port for a carer, and no placement is recorded yet: it is owed
 * from the first night, also while the child is still on the way there (¶23, ¶44). Where the place is not safe, another is found first: whoever has the child may
 * be why, and is told nothing.
 */
const isWithCarersTonight = (view: CaseView): boolean =>
  valueOf(view.answers, 'placement-kind') === undefined &&
  !isOneOf(view.answers, 'safe-place-first', 'not-safe') &&
  (isPlacedTonight(view) || (isWithOfficers(view) && toTellNow(view).length > 0))

/**
 * Everybody who cares for the child is told the risks, what the child has been through, and how protection can feel (¶44). One order names who has still to be
 * told: whoever joins them later calls for it anew, though it was done for the others.
 */
export function briefEachCarer(view: CaseView): Called {
  const isOwed =
    isChild(view) &&
    (isPlaced(view) || isWithCarersTonight(view)) &&
    !areCarersBriefed(view) &&
    !areCarersDoubted(view)
  if (!isOwed) return false
  const placement = ofThisPlacement(view)
  const named = toTellNow(view).map((id) => toTell.write(id))
  return named.length === 0 ? placement : [...(placement === true ? [] : placement), ...named]
}
