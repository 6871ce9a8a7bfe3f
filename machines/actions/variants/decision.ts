import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { fieldOf } from '../../case-file/read'
import { isBegunThoughNoPlanIsNeeded } from '../../policy/clock/assessment'
import { isTooLateToAsk } from '../../policy/clock/nrm'
import { isReconsiderationAwaited, mayGoOn, negativeDecision } from '../../policy/nrm-sheet/after'
import { isFacingPoliceOrCourt } from '../../policy/accusations/accused'
import { isFirstResponderGone } from '../../policy/people/has-somebody-as'
import { convictions } from '../../policy/accusations/taken-to-solicitors'
import { among, firstOf, where, whereTold, type Variants } from './variant'

/** What kind of decision it is about which the solicitor is asked. */
function kindAskedAbout(view: CaseView) {
  const negative = negativeDecision(view)
  return negative === undefined ? undefined : fieldOf(negative, 'nrm-decision-kind')
}

/** The last day to ask for another look has gone, and none was asked for or taken. */
const isTooLateForAnotherLook = (view: CaseView): boolean =>
  !isReconsiderationAwaited(view) && kindAskedAbout(view) !== 'reconsideration' && isTooLateToAsk(view)

/** An accusation goes on, or a conviction stands: what can be done about it is for the defence to say (¶33). */
const hasDefenceToAsk = (view: CaseView): boolean =>
  isFacingPoliceOrCourt(view) || convictions(view).length > 0

/** Other words of what follows from decisions on a referral (¶20, ¶33), or on a child protection plan (¶20). */
export const ofDecisions: Variants = {
  'ask-the-solicitor-about-a-negative-decision': firstOf(
    // While an accusation goes on, or for a conviction, the defence is asked too; the words hold also where another look is asked for, or was taken (¶33).
    whereTold('accused-past-its-day', (view) => hasDefenceToAsk(view) && isTooLateForAnotherLook(view)),
    whereTold('accused', hasDefenceToAsk),
    // Another look is asked for and not decided: what came of it is found out, and nobody is told to ask for it (¶20, ¶33).
    whereTold('asked-for', isReconsiderationAwaited),
    // Another look has left it negative. How long there is after that was not found, and nobody is told to ask for the same once more (¶33).
    whereTold('after-reconsideration', (view) => kindAskedAbout(view) === 'reconsideration'),
    // The last day to ask for another look has gone: whether it still can be asked for is for a lawyer to say (¶33).
    whereTold('past-its-day', isTooLateForAnotherLook)
  ),
  // Why the referral does not go on, and what would open it again, is found out (¶20).
  'follow-the-nrm-decisions': firstOf(
    among(['asked-for', 'suspended-or-closed'], (view) => ifDisclosed(view, () => mayGoOn(view))),
    // The form gave the telephone of whoever made the referral: a decision, or a question, would reach an empty desk.
    whereTold('responder-gone', isFirstResponderGone)
  ),
  // Two answers differ, and the page of the enquiry is where they are settled: it does not ask for a conference after that decision.
  'see-to-what-is-overdue': where(
    'no-plan-needed',
    (view, entry) => entry === 'child-protection-conference' && isToldThat(view, isBegunThoughNoPlanIsNeeded)
  )
}
