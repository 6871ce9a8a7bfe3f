import { initialTransition, transition } from 'xstate'
import type { StepId } from '../content/stages'
import type { CaseView } from './case-file/case-file'
import type { StageMachine, StageSnapshot } from './stage'

/** The steps that the answers now lead through, in order, and the snapshot at the last of them. */
export interface Walk {
  readonly path: readonly StepId[]
  readonly snapshot: StageSnapshot
}

/**
 * Replays a stage from its first step. Position is derived from answers, never stored.
 * @param machine the stage
 * @param view the answers and the day
 * @param until the step to stop on; without it, or when the path does not reach it, the walk goes to the stage's end
 */
export function walk(machine: StageMachine, view: CaseView, until?: StepId): Walk {
  let [snapshot] = initialTransition(machine, view)
  const path: StepId[] = [snapshot.value as StepId]
  while (snapshot.status === 'active' && snapshot.value !== until) {
    const [next] = transition(machine, snapshot, { type: 'step.continued' })
    if (next.value === snapshot.value) throw new Error(`The step ${path.at(-1) ?? ''} leads nowhere.`)
    snapshot = next
    path.push(snapshot.value as StepId)
  }
  return { path, snapshot }
}
