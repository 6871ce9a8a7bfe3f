import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import { valueOf } from '../../../machines/case-file/read'
import { isPlacedWithFamily } from '../../../machines/facts/where-placed'
import { familyWhoCare } from '../../../machines/policy/people/who-cares'
import { isPlacedTonight } from '../../../machines/policy/plans/care-basis'
import { isMutilationFeared } from '../../../machines/policy/plans/mutilation-feared'
import type { Row } from '../model'
import type { Building } from './context'
import { isForWhoCares } from './dangers-told'
import { tells } from './if-told'

/**
 * An authority has placed the child with somebody who is not known to be family. A copy that is not told where the child lives reads no kind of placement where
 * it is with a parent, and foster care where a relative fosters: that relative stands among the family.
 */
const isPlacedWithOthers = ({ view }: Building): boolean =>
  ifDisclosed(
    view,
    () =>
      isPlacedTonight(view) &&
      !isPlacedWithFamily(view) &&
      (valueOf(view.answers, 'placement-kind') !== undefined ||
        valueOf(view.answers, 'placement-since') === undefined)
  ) === true && familyWhoCare(view).size === 0

/** Whether somebody of the family who has the child may read this copy: they may be the one from whom it is feared (¶30, ¶42). */
const mayBeReadByFamily = (building: Building): boolean =>
  isForWhoCares(building) && !isPlacedWithOthers(building)

/**
 * What may be done to the child: told to whoever guards the child, by name, since only then can they prevent it (¶15, ¶39, ¶44). What was done, or told, stays
 * where the child’s confidence is kept. The child’s own paper has neither (content/documents/childs-copy.ts).
 */
export function fearedRow(building: Building): Row | undefined {
  const { view, words, disclosure } = building
  if (disclosure.toTheChild === true || !tells(building, ['danger']) || mayBeReadByFamily(building))
    return undefined
  return ifDisclosed(view, () => isMutilationFeared(view)) === true
    ? { label: words('documents.dangers.feared'), values: [words('documents.dangers.mutilation')] }
    : undefined
}
