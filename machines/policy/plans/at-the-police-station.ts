import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { isWorried } from '../../facts/suspicion'
import { whyTreatedAsAChild } from '../../facts/treated-as-a-child'
import { isSoughtByUnknown } from './first-hour'

/**
 * Somebody unknown asks for the child, or trafficking is suspected or looked into: whoever has the child there must not let them go alone,
 * or with whoever comes for them (¶10, ¶23, ¶42). A copy that is told of one of the two goes by that one.
 */
export const isLeavingToBeAgreed = (view: CaseView): boolean =>
  [isSoughtByUnknown, isWorried].some((holds) => ifDisclosed(view, () => holds(view)) === true)

/** Somebody could take the child for an adult there, as by the age that a custody record has (¶7). */
export const isAgeToBeToldThere = (view: CaseView): boolean =>
  ifDisclosed(view, () => whyTreatedAsAChild(view) !== undefined) === true
