import { useActorRef, useSelector } from '@xstate/svelte'
import { fromStore } from 'svelte/store'
import type { StepId } from '../../content/stages'
import type { CaseView } from '../../machines/case-file/case-file'
import type { StageMachine } from '../../machines/stage'
import { walk } from '../../machines/walk'

/** A stage's machine standing on one step, for a screen. */
export interface StageActor {
  /** The step on which the machine stands now. */
  readonly step: () => StepId
  /** Takes the answers as they now are and goes on; `step` then gives the next step. */
  readonly goOn: (answers: CaseView['answers']) => StepId
}

/**
 * Starts a stage's machine on a step, by replaying the answers up to it. Call it while a component is set up: the actor
 * stops with the component.
 */
export function stageActor(machine: StageMachine, view: CaseView, step: StepId): StageActor {
  const { snapshot } = walk(machine, view, step)
  const actor = useActorRef(machine, { input: view, snapshot })
  const current = fromStore(useSelector(actor, (state) => state.value as StepId))
  return {
    step: () => current.current,
    goOn(answers) {
      actor.send({ type: 'step.answered', answers })
      actor.send({ type: 'step.continued' })
      return actor.getSnapshot().value as StepId
    }
  }
}
