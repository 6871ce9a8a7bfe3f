import type { ChildsOwn } from '../../../../content/documents/shape'
import { hasCarePlan } from '../../../../machines/policy/plans/care-plan-now'
import type { Block } from '../../model'
import type { Building } from '../building/context'
import { holds } from './sentences'

/** Whether the child has a care plan whose copy says what this part would. Where none is on record, this paper comes first and says it all (¶46). */
export const isSaidInCarePlan = (part: Pick<ChildsOwn, 'isInCarePlan'>, building: Building): boolean =>
  part.isInCarePlan === true && holds(hasCarePlan, building)

/** What stands in place of the child’s rights where the care plan says them. */
export const inCarePlanBlocks = ({ words }: Building): readonly Block[] => [
  { kind: 'paragraph', text: words('childs-copy.in-care-plan') }
]
