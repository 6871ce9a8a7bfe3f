import type { CaseView } from '../case-file/case-file'
import { ifDisclosed } from '../case-file/if-disclosed'
import { isOneOf } from '../case-file/read'

/** The child goes to no school, and no place is offered: no school has a teacher for them (¶36, ¶38). False in a copy that is not told of it. */
export const isWithoutSchool = (view: CaseView): boolean =>
  ifDisclosed(view, () => isOneOf(view.answers, 'education-place', 'waiting', 'not-applied')) === true
