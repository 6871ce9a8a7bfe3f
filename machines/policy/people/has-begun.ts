import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { lastDayOf } from '../../facts/dates'

/** Parts that somebody takes up on a day: until an answer says that they have, they are to come. */
export const partsTakenUp = ['personal-adviser', 'independent-visitor'] as const
type TakenUp = (typeof partsTakenUp)[number]

/** Whether somebody named in such a part has taken it up, as an answer says (¶47, ¶66). */
export function hasBegun(part: TakenUp, { answers, today }: CaseView): boolean {
  if (part === 'personal-adviser') return isOneOf(answers, 'personal-adviser-appointed', 'appointed')
  const met = valueOf(answers, 'visitor-first-meeting-on')
  return met !== undefined && lastDayOf(met) <= today
}
