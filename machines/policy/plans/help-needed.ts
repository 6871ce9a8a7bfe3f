import type { Answers } from '../../case-file/case-file'
import { itemsOf, valueOf } from '../../case-file/read'
import { openEpisodes } from '../../facts/immediate-safety'

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

/**
 * The same of a child who is missing, and after how many other times: the police who were told the last time are told again. To enter the time of
 * now asks nothing anew.
 */
export function helpNeededWhileMissing(answers: Answers): readonly string[] {
  const needs = helpNeeded(answers)
  const over = itemsOf(answers, 'missing-episodes').length - openEpisodes(answers).length
  return needs.length === 0 ? [] : [...needs, `missing after ${over}`]
}
