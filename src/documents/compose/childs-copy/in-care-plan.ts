import type { ChildsOwn } from '../../../../content/documents/shape'
import { hasCarePlan, hasCarePlanOfThisPlacement } from '../../../../machines/policy/plans/care-plan-now'
import type { Block } from '../../model'
import type { Building } from '../building/context'
import { holds } from './sentences'

type PartOfCarePlan = Pick<ChildsOwn, 'what' | 'saidIn'>

/** Whether the child has a care plan whose copy says what this part would. Where none is on record, this paper comes first and says it all (¶46). */
export const isInCarePlan = ({ saidIn }: PartOfCarePlan, building: Building): boolean =>
  saidIn !== undefined && holds(saidIn === 'care-plan' ? hasCarePlan : hasCarePlanOfThisPlacement, building)

/** What stands in place of parts that the care plan says too: one line under the last of them, the child’s rights, says where they all are. */
export const inCarePlanBlocks = ({ what, saidIn }: PartOfCarePlan, { words }: Building): readonly Block[] =>
  what === 'rights'
    ? [
        {
          kind: 'paragraph',
          text: words(`childs-copy.in-care-plan.${saidIn === 'care-plan' ? 'rights' : 'people-too'}`)
        }
      ]
    : []
