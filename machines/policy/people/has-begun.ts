import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { lastDayOf } from '../../facts/dates'

/** Parts that somebody takes up on a day, which may still be to come. */
export const partsTakenUp = ['personal-adviser', 'independent-visitor'] as const
type TakenUp = (typeof partsTakenUp)[number]

/**
 * Whether somebody named in such a part has taken it up (¶47, ¶66). A visitor has once they have met the child. An adviser has unless an
 * answer says that they are still to be appointed.
 */
export function hasBegun(part: TakenUp, { answers, today }: CaseView): boolean {
  if (part === 'personal-adviser') {
    return !isOneOf(answers, 'personal-adviser-appointed', 'being-appointed', 'not-yet')
  }
  const met = valueOf(answers, 'visitor-first-meeting-on')
  return met !== undefined && lastDayOf(met) <= today
}
