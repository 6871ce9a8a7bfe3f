import type { Source } from '../../content/shape'
import type { StageId, StepId } from '../../content/stages'
import { stageMachines } from '../stages'

/** What a step serves, as its state's meta names it: paragraphs with their sign, laws, practice. */
export const sourcesOf = (step: StepId, stage: StageId): readonly Source[] =>
  stageMachines[stage].states[step]?.meta?.serves ?? []
