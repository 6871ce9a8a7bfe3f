import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { isWorried } from '../../facts/suspicion'
import { whyTreatedAsAChild } from '../../facts/treated-as-a-child'
import { enquirersToActOn } from '../danger/dangers'
import { isSoughtByUnknown, mayBeInDanger } from '../danger/tonight'

/** Somebody asks for the child who is to be told nothing, though it be known who they are (¶23, ¶30). */
const isSoughtByOneToBeToldNothing = (view: CaseView): boolean =>
  enquirersToActOn(view).toBeToldNothing.length > 0

/**
 * The child may be in danger: by what is concluded or still owed, by a time missing, or by somebody who asks. Whoever has the child there
 * must not let them go alone, or with whoever comes for them (¶10, ¶23, ¶39, ¶42). A copy that is told of one of these goes by that one.
 */
export const isLeavingToBeAgreed = (view: CaseView): boolean =>
  [isSoughtByUnknown, isSoughtByOneToBeToldNothing, isWorried, mayBeInDanger].some((holds) =>
    isToldThat(view, holds)
  )

/** Somebody could take the child for an adult there, as by the age that a custody record has (¶7). */
export const isAgeToBeToldThere = (view: CaseView): boolean =>
  isToldThat(view, () => whyTreatedAsAChild(view) !== undefined)
