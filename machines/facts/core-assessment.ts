import { valueOf } from '../case-file/read'
import { fact } from './fact'

/** Whether the child needs an interpreter. Nothing is assumed about their language (¶26). */
export const interpreter = fact(['not-established', 'needed', 'not-needed'], ({ answers }) => {
  switch (valueOf(answers, 'interpreter-needed')) {
    case 'yes':
      return 'needed'
    case 'no':
      return 'not-needed'
    default:
      return 'not-established'
  }
})
