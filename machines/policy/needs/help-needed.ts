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

/** The answers that say so. A worker who told somebody of one of them tells them of another too. */
export const helpNeeded = (answers: Answers): readonly HelpNeeded[] =>
  ofHelpToday.filter(([id, says]) => valueOf(answers, id) === says).map(([id]) => id)

/**
 * The same for a child who is missing, with the number of earlier times missing: police who were told the last time are told again.
 * Entering the present time missing asks nothing anew.
 */
export function helpNeededWhileMissing(answers: Answers): readonly string[] {
  const needs = helpNeeded(answers)
  const over = itemsOf(answers, 'missing-episodes').length - openEpisodes(answers).length
  return needs.length === 0 ? [] : [...needs, `missing after ${over}`]
}
