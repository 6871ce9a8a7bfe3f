import type { CaseView } from '../case-file/case-file'
import { isToldThat } from '../case-file/if-disclosed'
import { isOneOf } from '../case-file/read'

/** The child goes to no school, and no place is offered: no school has a teacher for them (¶36, ¶38). False in a copy that is not told of it. */
export const isWithoutSchool = (view: CaseView): boolean =>
  isToldThat(view, () => isOneOf(view.answers, 'education-place', 'waiting', 'not-applied'))

export const isInCollege = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'education-place', 'in-college')

/** Whoever is in college now has no application to make: what was said of one is of before that. A place that is offered is still to be taken up (¶36). */
export const isApplicationOver = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'college-place', 'to-apply') && isInCollege({ answers })
