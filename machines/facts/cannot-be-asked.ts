import type { CaseView } from '../case-file/case-file'
import { isOneOf } from '../case-file/read'
import { isSmall } from './small-child'

/** Somebody has recorded that the child can follow and answer nothing that is asked, with whatever help, at any age (¶25–27). */
export const isSaidNotToFollow = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'communication-help-needed', 'cannot-follow')

/**
 * Nobody can ask this child, tell them or have them sign: under five, or so recorded. What is owed to them is owed all the same, and is done
 * with whoever knows the child, and with an advocate (¶26, ¶27, ¶47). What goes by age alone goes by small-child.ts.
 */
export const cannotBeAsked = (view: CaseView): boolean => isSmall(view) || isSaidNotToFollow(view)
