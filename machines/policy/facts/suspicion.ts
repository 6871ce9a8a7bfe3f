import { valueOf } from '../../case-file/read'
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
