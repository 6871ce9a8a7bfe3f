import type { Answers } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'

/** The answers by which the child needs help today: somebody fears self-harm, or the child needs support, or a doctor or nurse (¶25). */
const ofHelpToday = [
  ['self-harm-worry', 'yes'],
  ['emotional-support-needed', 'today'],
  ['health-attention-today', 'yes']
] as const

export type HelpNeeded = (typeof ofHelpToday)[number][0]

/** Which of them say so: whoever told somebody of one tells them of another. */
export const helpNeeded = (answers: Answers): readonly HelpNeeded[] =>
  ofHelpToday.filter(([id, says]) => valueOf(answers, id) === says).map(([id]) => id)
