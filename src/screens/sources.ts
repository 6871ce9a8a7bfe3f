import type { StepId } from '../../content/stages'
import { paragraphsOfStep } from '../../machines/guidance-map'
import { stageOf } from '../../machines/policy/asked'
import { hashOf } from '../routing/place'
import type { Link } from '../ui/link'

/**
 * Links to the paragraphs that a step serves, as its state's meta names them.
 * @param opened the case from which they are opened
 */
export const sourcesOfStep = (step: StepId, opened: string): readonly Link[] =>
  paragraphsOfStep(step, stageOf(step)).map((source) => ({
    text: source,
    href: hashOf({ page: 'paragraph', paragraph: source.slice(1), opened })
  }))
