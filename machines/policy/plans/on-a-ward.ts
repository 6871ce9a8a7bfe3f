import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { isOneOf, valueOf } from '../../case-file/read'
import { isChild } from '../../facts/age'
import { isWorried } from '../../facts/suspicion'
import { hasBeenInCareAWhile } from '../../facts/care'
import { hasPlacementBegun, isOnAWardTonight } from '../../facts/where-placed'
import { isLookedAfter } from './care-basis'
import { helpNeeded } from './help-needed'
import { briefingsGiven } from './placement'

/**
 * Somebody who lived with somebody is on a ward tonight. What was agreed for that home is not agreed with the ward: who may be told where the child is,
 * who interprets, who comes with the child (¶23, ¶26, ¶39, ¶44). A room that was given up meanwhile is known by who was told for it, or by how long
 * the child has been in care.
 */
export const isToBeAgreedWithTheWard = (view: CaseView): boolean =>
  (isChild(view) || isWorried(view)) &&
  isOnAWardTonight(view) &&
  ((valueOf(view.answers, 'placement-kind') !== undefined && hasPlacementBegun(view)) ||
    briefingsGiven(view).length > 0 ||
    (isLookedAfter(view) && hasBeenInCareAWhile(view)))

/** No room is recorded to which the child goes from the ward: it was given up, or there was none (¶42). */
export const isWithoutAHomeToGoTo = ({ answers }: CaseView): boolean =>
  valueOf(answers, 'placement-kind') === undefined

/**
 * What calls for help today with distress, or where self-harm is feared. How the child is kept from it is agreed with those who have the child: on a
 * ward it is done anew, and once more when the child comes out (¶25, ¶34, ¶44). Another stay may follow another attempt. A copy that is not
 * told of tonight's place has what was feared.
 */
export function helpNeededWhereTheyAre(view: CaseView): readonly string[] {
  const needs = helpNeeded(view.answers).filter((by) => by !== 'health-attention-today')
  const isThere = ifDisclosed(view, () => isOnAWardTonight(view))
  return isThere === undefined || !needs.includes('self-harm-worry')
    ? needs
    : [...needs, `self-harm-worry ${isThere ? 'on a ward' : 'not on a ward'}`]
}

/** Self-harm is feared of a child whom a mental health service treats: it is told, and asked when it sees the child (¶25). */
export const isInTreatment = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'specialist-mental-health', 'treatment-under-way') &&
  !isOneOf(answers, 'emotional-support-needed', 'today')
