import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { isOneOf, valueOf } from '../../case-file/read'
import { hasPlacementBegun, isPlacedWithFamily } from '../../facts/where-placed'
import { familyWhoCare } from '../people/who-cares'
import { hasLeftThePlacement } from '../placement/former-placement'
import { isMutilationFeared } from '../danger/mutilation-feared'
import type { Disclosure } from './disclosure'
import { isPlacedTonight } from '../../facts/immediate-safety'

/** A placement with somebody who is not family is recorded and holds today. In a copy that is not told where the child lives, “foster care” may be a relative’s too. */
const isPlacementWithOthers = (view: CaseView, { leftOut }: Disclosure): boolean =>
  !isPlacedWithFamily(view) &&
  !(isOneOf(view.answers, 'placement-kind', 'foster-care') && leftOut.has('placement')) &&
  (hasPlacementBegun(view) || isPlacedTonight(view)) &&
  !hasLeftThePlacement(view)

/** Tonight the child is, or may be, with family or an adult whom nobody has checked. A copy that is not told where the child lives reads “somewhere else” for family. */
const isPerhapsWithFamilyTonight = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'place-tonight', 'with-family', 'with-an-adult-not-yet-checked', 'somewhere-else')

/**
 * An authority has placed the child with somebody who is not known to be family: by the placement on record, or by tonight’s place while there is none. A copy
 * that is not told where the child lives reads no kind of placement where it is with a parent.
 */
const isPlacedWithOthers = (view: CaseView, disclosure: Disclosure): boolean =>
  isToldThat(view, () => {
    if (isPerhapsWithFamilyTonight(view)) return false
    return valueOf(view.answers, 'placement-kind') === undefined
      ? isPlacedTonight(view) && valueOf(view.answers, 'placement-since') === undefined
      : isPlacementWithOthers(view, disclosure)
  }) && familyWhoCare(view).size === 0

/** Whether somebody of the family who has the child may read this copy: they may be the one from whom it is feared (¶30, ¶42). */
const mayBeReadByFamily = (view: CaseView, disclosure: Disclosure): boolean =>
  disclosure.own.length > 0 && !isPlacedWithOthers(view, disclosure)

/**
 * Whether a copy says by name that the child may be cut. Whoever guards the child is told, since only then can they prevent it (¶15, ¶39, ¶44). What was done,
 * or told, stays where the child’s confidence is kept. The child’s own paper has neither (content/documents/childs-copy.ts).
 */
export const isMutilationTold = (view: CaseView, disclosure: Disclosure): boolean =>
  disclosure.toTheChild !== true &&
  !disclosure.leftOut.has('danger') &&
  !mayBeReadByFamily(view, disclosure) &&
  isToldThat(view, isMutilationFeared)
