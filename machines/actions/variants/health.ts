import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { isOneOf } from '../../case-file/read'
import { hasPlacementBegun, isOnAWardTonight } from '../../facts/where-placed'
import { mayHaveBeenSeen, toldOfSexualExploitation, wordsOfAssault } from '../../policy/danger/doctor-anew'
import { isInTreatment, isWithoutAHomeToGoTo } from '../../policy/placement/on-a-ward'
import { returnsOfLate } from '../../policy/danger/returns'
import { occurrencesOf } from '../all'
import { whileCarerIsToBeFeared } from './carer'
import { firstOf, where, whereAny, whereTold, type Variants } from './variant'

/** Where a child is on a ward tonight. The words also say what to do once the child has left it: the answer has no day. */
const onAWard = whereTold('on-a-ward', isOnAWardTonight)

/**
 * The ward is asked for a doctor or nurse by the worker, and not by whoever keeps a room from a later day. Once the placement has begun, tonight's
 * answer may be of before it: whoever has the child there still reads that they take them to one (¶25).
 */
export const isAskedOfTheWard = (action: string, view: CaseView): boolean =>
  action === 'see-a-doctor-or-nurse-today' &&
  onAWard(view) !== undefined &&
  ifDisclosed(view, () => hasPlacementBegun(view)) === false

/** Words of what is done for the child's health (¶25, ¶34). */
export const ofHealthToday: Variants = {
  // No examination, and a plan all the same: distress, sleep and whatever is known need none (¶34).
  // What the child said no to is what is offered again (¶35).
  'offer-emotional-support-again': whereTold('specialist', ({ answers }) =>
    isOneOf(answers, 'specialist-mental-health', 'child-said-no-for-now')
  ),
  'produce-the-health-plan': whereTold('child-said-no', ({ answers }) =>
    isOneOf(answers, 'initial-health-assessment', 'child-said-no')
  ),
  // Somebody has to find where the child goes from there, unless an order of its own says so already (¶23, ¶42).
  'agree-with-the-ward': where(
    'no-home',
    (view) => !occurrencesOf(view).called.has('find-a-safe-place') && isToldThat(view, isWithoutAHomeToGoTo)
  ),
  'get-help-today': firstOf(onAWard, whileCarerIsToBeFeared, whereTold('under-way', isInTreatment)),
  // Why the child is asked anew whether they need a doctor. An assault is named before a return: it may have happened while away (¶25, ¶39).
  'find-out-whether-a-doctor-is-needed': firstOf(
    whereAny('after-an-assault', wordsOfAssault),
    whereAny('after-exploitation', toldOfSexualExploitation),
    whereAny('after-a-return', returnsOfLate)
  ),
  // A child on a ward is taken nowhere: a doctor or nurse is there (¶25). Whom a doctor has seen for it since is not taken to one again (¶34).
  'see-a-doctor-or-nurse-today': firstOf(onAWard, whereTold('assessed', mayHaveBeenSeen))
}
