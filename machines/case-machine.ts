import { setup } from 'xstate'
import { stages, type StageId } from '../content/stages'
import type { CaseFile, CaseView } from './case-file/case-file'
import { facts } from './policy/facts'
import { standsBefore, waits } from './policy/stage-order'

/** The case, seen whole: the answers on the path, the day, and which stages the practitioner has called done. */
export interface CaseContext extends CaseView {
  readonly stagesDone: CaseFile['stagesDone']
}

export type StageStatus = 'open' | 'done' | 'waiting'

const projection = setup({
  types: { context: {} as CaseContext, input: {} as CaseContext },
  guards: {
    isDone: ({ context }, { stage }: { stage: StageId }) =>
      context.stagesDone[stage] !== undefined &&
      standsBefore(stage, context.stagesDone, context).length === 0,
    isWaiting: ({ context }, { stage }: { stage: StageId }) => waits(stage, context),
    isSuspected: ({ context }) => facts.suspicion.of(context) === 'suspected',
    isFindingOut: ({ context }) => facts.suspicion.of(context) === 'finding-out',
    isNotSuspected: ({ context }) => facts.suspicion.of(context) === 'not-suspected'
  }
})

/** One stage: where it stands follows from facts alone, so it is decided anew whenever answers change. */
const region = (stage: StageId) =>
  projection.createStateConfig({
    initial: 'deciding',
    states: {
      deciding: {
        always: [
          { guard: { type: 'isDone', params: { stage } }, target: 'done' },
          { guard: { type: 'isWaiting', params: { stage } }, target: 'waiting' },
          { target: 'open' }
        ]
      },
      open: {},
      done: {},
      waiting: {}
    }
  })

const regions = Object.fromEntries(stages.map(({ id }) => [id, region(id)])) as Record<
  StageId,
  ReturnType<typeof region>
>

/**
 * The case above its stages: which are open, done or waiting, and beside them suspicion. It is a projection: rebuilt when
 * answers change, stored nowhere.
 */
export const caseMachine = projection.createMachine({
  id: 'case',
  context: ({ input }) => input,
  type: 'parallel',
  states: {
    ...regions,
    suspicion: {
      initial: 'deciding',
      states: {
        deciding: {
          always: [
            { guard: 'isSuspected', target: 'suspected' },
            { guard: 'isFindingOut', target: 'finding-out' },
            { guard: 'isNotSuspected', target: 'not-suspected' },
            { target: 'not-concluded' }
          ]
        },
        suspected: {},
        'finding-out': {},
        'not-suspected': {},
        'not-concluded': {}
      }
    }
  }
})
