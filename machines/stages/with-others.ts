import type { CaseView } from '../case-file/case-file'
import { isToldThat } from '../case-file/if-disclosed'
import { withOthers } from '../case-file/reason'
import { cannotBeAsked } from '../facts/cannot-be-asked'
import type { Called } from './action'

/** Called for, and for that reason where nobody can tell the child: what was done with others opens anew once they can be told (¶26, ¶27). */
export const calledWithOthers = (called: boolean, view: CaseView): Called =>
  called && isToldThat(view, cannotBeAsked) ? [withOthers] : called
