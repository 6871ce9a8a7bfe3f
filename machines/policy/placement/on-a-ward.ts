import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { isOneOf, valueOf } from '../../case-file/read'
import { isChild } from '../../facts/age'
import { isWorried } from '../../facts/suspicion'
import { isOnAWardTonight } from '../../facts/where-placed'
import { helpNeeded } from '../needs/help-needed'

/**
 * Somebody is on a ward tonight, from the first night there. What was agreed for a home is not agreed with the ward, and before a placement begins nobody else
 * tells it: who may be told where the child is, who interprets, who comes with the child (¶23, ¶26, ¶39, ¶42, ¶44). So it is the stay that calls for it. That
 * a placement begins calls for nothing: on that day the child may have left, and what was agreed before stays done.
 */
export const isToBeAgreedWithTheWard = (view: CaseView): boolean =>
  (isChild(view) || isWorried(view)) && isOnAWardTonight(view)

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
