import type { StepId } from '../../../content/stages'
import { isStep } from '../../../machines/facts/asked'
import { stepNow } from '../../../machines/journey/step-now'
import type { Scene } from '../../../machines/training/scenario'
import { hashOf } from '../../routing/place'
import { placeOfStep } from '../case/place-of-step'

/** The steps in which a scene is recorded, with their addresses. A step that no longer exists is left out. */
export const stepsOfScene = (
  { steps }: Scene,
  id: string
): readonly { readonly step: StepId; readonly href: string }[] =>
  [...new Set(steps.map(stepNow).filter(isStep))].map((step) => ({
    step,
    href: hashOf(placeOfStep(id, step))
  }))
