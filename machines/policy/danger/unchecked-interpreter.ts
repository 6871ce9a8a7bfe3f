import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { isOneOf, valueOf } from '../../case-file/read'

/** Whoever interprets now came with the child, or may be linked to somebody dangerous (¶26). */
export const isInterpreterLinked = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'interpreter-independence', 'came-with-the-child', 'linked')

/** Nobody has established whether whoever interprets now is independent (¶26). */
export const isIndependenceOpen = ({ answers }: CaseView): boolean =>
  !isOneOf(answers, 'interpreter-independence', 'independent', 'came-with-the-child', 'linked')

/** Whoever interprets now, by the id of their entry, where nobody has established whether they are independent (¶26). */
export const isUncheckedInterpreter = (id: string, view: CaseView): boolean =>
  isToldThat(view, () => valueOf(view.answers, 'interpreter-person') === id && isIndependenceOpen(view))
