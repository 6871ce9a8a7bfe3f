import type { CaseView } from '../case-file/case-file'
import { valueOf } from '../case-file/read'
import { fact } from './fact'

/** What the practitioner concludes about trafficking and exploitation. It is a person's conclusion: nothing is counted (¶13, ¶19). */
export const suspicion = fact(
  ['not-concluded', 'finding-out', 'not-suspected', 'suspected'],
  ({ answers }) => {
    switch (valueOf(answers, 'trafficking-conclusion')) {
      case 'known':
      case 'suspected':
        return 'suspected'
      case 'still-finding-out':
        return 'finding-out'
      case 'not-suspected':
        return 'not-suspected'
      default:
        return 'not-concluded'
    }
  }
)

/** The child is known to be a victim, or suspected to be (¶17). */
export const isSuspected = (view: CaseView): boolean => suspicion.of(view) === 'suspected'

/** Trafficking is suspected, or somebody still finds out (¶13, ¶20). */
export const isWorried = (view: CaseView): boolean =>
  isSuspected(view) || suspicion.of(view) === 'finding-out'
