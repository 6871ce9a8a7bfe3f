import type { StepId } from '../../content/stages'
import { stageOf } from '../../machines/policy/asked'
import { stageMachines } from '../../machines/stages'

/** The paragraphs that a step serves, as its state's meta names them. */
export function sourcesOfStep(step: StepId): readonly string[] {
  const meta = stageMachines[stageOf(step)].states[step]?.meta
  return meta?.serves.filter((source) => source.startsWith('¶')) ?? []
}
