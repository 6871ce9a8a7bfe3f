import { isOneOf } from '../case-file/read'
import { fact } from './fact'

/** Whether an independent visitor was offered, and what the child answered (¶49). */
export const visitor = fact(['not-offered', 'accepted', 'declined', 'undecided'], ({ answers }) => {
  if (isOneOf(answers, 'visitor-answer', 'accepted')) return 'accepted'
  if (isOneOf(answers, 'visitor-answer', 'declined')) return 'declined'
  return isOneOf(answers, 'visitor-answer', 'thinking') ? 'undecided' : 'not-offered'
})
