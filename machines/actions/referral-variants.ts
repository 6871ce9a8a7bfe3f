import type { CaseView } from '../case-file/case-file'
import { ifDisclosed } from '../case-file/if-disclosed'
import { reconsiderationEntries } from '../policy/clock/nrm'
import { isEndedReferral, isReconsiderationAwaited, mayGoOn } from '../policy/nrm-sheet/after'

/** Which words an action has in a case, and for an entry, where it has others than its own. */
export type VariantOf = (view: CaseView, entry: string | undefined) => string | undefined

/** The last day to ask for another look at a negative decision has gone: whether it still can be asked for is for a lawyer to say (¶33). */
export const onceTheTimeToAskIsPast: VariantOf = (view) =>
  (ifDisclosed(view, () => reconsiderationEntries(view)) ?? []).some(
    ({ state }) => state.kind === 'past-milestone'
  )
    ? 'past-its-day'
    : undefined

/** Another look is asked for and not decided: what came of it is found out, and nobody is told to ask for it (¶20, ¶33). */
export const onceAskedFor: VariantOf = (view) =>
  ifDisclosed(view, () => isReconsiderationAwaited(view)) === true ? 'asked-for' : undefined

/** Why the referral does not go on, and what would open it again, is found out (¶20). */
export const whileItMayGoOn: VariantOf = (view) => ifDisclosed(view, () => mayGoOn(view))

/** The referral was made and has ended without a positive decision: nobody is told that one stands (¶19). */
export const onceTheReferralHasEnded: VariantOf = (view) =>
  isEndedReferral(view) ? 'referral-ended' : undefined
