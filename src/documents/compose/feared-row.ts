import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import { isOneOf, valueOf } from '../../../machines/case-file/read'
import { hasPlacementBegun, isPlacedWithFamily } from '../../../machines/facts/where-placed'
import { familyWhoCare } from '../../../machines/policy/people/who-cares'
import { isPlacedTonight } from '../../../machines/policy/plans/care-basis'
import { hasLeftThePlacement } from '../../../machines/policy/plans/former-placement'
import { isMutilationFeared } from '../../../machines/policy/plans/mutilation-feared'
import type { Row } from '../model'
import type { Building } from './context'
import { isForWhoCares } from './dangers-told'
import { tells } from './if-told'

/** A placement with somebody who is not family is recorded and holds today. In a copy that is not told where the child lives, “foster care” may be a relative’s too. */
const isPlacementWithOthers = (building: Building): boolean => {
  const { view } = building
  return (
    !isPlacedWithFamily(view) &&
    !(isOneOf(view.answers, 'placement-kind', 'foster-care') && !tells(building, ['placement'])) &&
    (hasPlacementBegun(view) || isPlacedTonight(view)) &&
    !hasLeftThePlacement(view)
  )
}

/** Tonight the child is, or may be, with family or an adult whom nobody has checked. A copy that is not told where the child lives reads “somewhere else” for family. */
const isPerhapsWithFamilyTonight = ({ view }: Building): boolean =>
  isOneOf(view.answers, 'place-tonight', 'with-family', 'with-an-adult-not-yet-checked', 'somewhere-else')

/**
 * An authority has placed the child with somebody who is not known to be family: by the placement on record, or by tonight’s place while there is none. A copy
 * that is not told where the child lives reads no kind of placement where it is with a parent.
 */
const isPlacedWithOthers = (building: Building): boolean =>
  ifDisclosed(building.view, () => {
    const { view } = building
    if (isPerhapsWithFamilyTonight(building)) return false
    return valueOf(view.answers, 'placement-kind') === undefined
      ? isPlacedTonight(view) && valueOf(view.answers, 'placement-since') === undefined
      : isPlacementWithOthers(building)
  }) === true && familyWhoCare(building.view).size === 0

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
