import type { CaseView } from '../../case-file/case-file'
import { isWatched } from '../../case-file/if-disclosed'
import { isOneOf, valueOf } from '../../case-file/read'
import { isChild } from '../../facts/age'
import { hasBeenInCareAWhile } from '../../facts/care'
import { mayGoMissing } from '../../facts/concluded-risks'
import { missing } from '../../facts/immediate-safety'
import { isWorried } from '../../facts/suspicion'
import { plansNamingADanger } from '../../policy/danger/dangers-in-plans'
import { isKeptFromGoingMissing } from '../../policy/danger/tonight'
import { ofThisPlacement } from '../../policy/placement/of-this-placement'
import type { Called } from '../action'

/** Both what the carer does if the child goes missing, and what the authority does, are written down (¶39). */
const isIfMissingWritten = ({ answers }: CaseView): boolean =>
  (['if-missing-carer', 'if-missing-authority'] as const).every((id) => valueOf(answers, id) !== undefined)

/**
 * For a child who may go missing, has been missing or may have been trafficked: everyone has to know what to do before it happens (¶39). In the
 * first hours the plan for them says it; at home under a child protection plan, that plan does.
 */
const isMissingToBeAgreed = (view: CaseView) =>
  (missing.of(view) !== 'never' ||
    (isWorried(view) &&
      (hasBeenInCareAWhile(view) ||
        valueOf(view.answers, 'first-48-hours-plan') !== undefined ||
        (isChild(view) && isOneOf(view.answers, 'child-protection-plan-decision', 'in-place')))) ||
    mayGoMissing(view)) &&
  !isKeptFromGoingMissing(view) &&
  !isIfMissingWritten(view)

/** What is done if the child goes missing is agreed once, for each placement, and anew where what is written names a danger. */
export function whatHappensIfMissing(view: CaseView): Called {
  const isOwed = isMissingToBeAgreed(view) && ofThisPlacement(view)
  // What is written names somebody who was found to be a danger since: it is agreed anew without them (¶23, ¶39). No copy orders it: a carer who is tied to
  // that person would read from it whom the child has named (¶30, ¶42).
  const named = isWatched(view.answers) ? [] : plansNamingADanger(view).map((id) => `${id} danger`)
  return named.length === 0 ? isOwed : [...(typeof isOwed === 'boolean' ? [] : isOwed), ...named]
}
