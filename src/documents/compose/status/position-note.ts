import { isToldThat } from '../../../../machines/case-file/if-disclosed'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { isOneOf } from '../../../../machines/case-file/read'
import { cannotBeAsked } from '../../../../machines/facts/cannot-be-asked'
import { immigrationPosition } from '../../../../machines/facts/tracks'
import { leaveEnd } from '../../../../machines/policy/adulthood/leave'
import { leaveEnding } from '../../../../machines/policy/clock/immigration'
import { isNothingAskedFor } from '../../../../machines/policy/danger/fear-of-the-authorities'

/** The day is over on which the leave ended by which the child stands here. A letter says it: a day that is counted proves nothing (¶58). */
const isLeaveOver = (view: CaseView): boolean =>
  isToldThat(view, () => leaveEnd(view)?.basis === 'letter' && leaveEnding(view) === 'ended')

/** No claim is recorded as made or meant. Then the refusal is of leave, and whether there is an appeal is for a lawyer to say (¶48, ¶60). */
const isRefusedWithoutClaim = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'immigration-position', 'refused-no-leave') &&
  (isOneOf(answers, 'asylum-claimed-or-intended', 'neither') ||
    answers['asylum-claimed-or-intended']?.state === 'does-not-apply')

/** Whether to make a claim would be for the child, and nobody can ask them. Who instructs is for the adviser to say (¶33, ¶48). */
const isLeftToAChildWhoCannot = (view: CaseView): boolean =>
  immigrationPosition(view) === 'no-claim-yet' && isToldThat(view, cannotBeAsked)

/** What is noted where the words of the position would say what is not so. */
function standsOtherwise(view: CaseView): string | undefined {
  if (isLeaveOver(view)) return 'documents.status.leave-ended'
  // Nobody is left to decide on a claim that is not wanted (¶56).
  if (isToldThat(view, isNothingAskedFor)) return 'documents.status.no-claim-wanted'
  if (isLeftToAChildWhoCannot(view)) return 'documents.status.no-claim-and-cannot-be-asked'
  return isRefusedWithoutClaim(view) ? 'documents.status.refused-without-claim' : undefined
}

/** The words that note the position and what is planned for it, on paper and beside the tracks (¶32, ¶56). */
export const positionNote = (view: CaseView): string =>
  standsOtherwise(view) ?? `positions.${immigrationPosition(view)}.note`
