import { setup } from 'xstate'
import type { Source } from '../../content/shape'
import type { StageId, StepId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { holds, sentences, type GuardName } from './guards'

/** The practitioner goes on. Machines only go forward; what lies behind is read from the walk (see machines/journey/walk.ts). */
interface StageEvent {
  readonly type: 'step.continued'
}

const guards = Object.fromEntries(
  Object.entries(sentences).map(([name, sentence]) => [
    name,
    ({ context }: { context: CaseView }) => holds(sentence, context)
  ])
) as Record<GuardName, (args: { context: CaseView }) => boolean>

/** What every stage's machine is set up with: the case's answers and the day, the one event, and the guards. */
const stage = setup({
  types: {
    context: {} as CaseView,
    input: {} as CaseView,
    events: {} as StageEvent,
    meta: {} as { readonly serves: readonly Source[] }
  },
  guards
})

/** Where a step leads: to one step, or to the first whose guard holds (the last has none). */
type Routes = StepId | readonly [...{ guard: GuardName; target: StepId }[], { target: StepId }]

/**
 * One step of a stage: one state.
 * @param serves the sources that the step serves
 * @param routes where it leads
 */
export function step(serves: readonly Source[], routes: Routes) {
  return stage.createStateConfig({ meta: { serves }, on: { 'step.continued': routes } })
}

/** The last step of a stage, where its answers are checked. */
export function check(serves: readonly Source[]) {
  return stage.createStateConfig({ meta: { serves }, type: 'final' })
}

type Step = ReturnType<typeof step> | ReturnType<typeof check>

/**
 * A stage's statechart: one state a step. Its input is the whole case's answers and the day; it does no I/O and has no clock.
 * @param id the stage, or the route of the first hour over steps of several
 * @param first its first step
 * @param states each step with where it leads, in the order of reading
 */
export function stageMachine(
  id: StageId | 'first-hour',
  first: StepId,
  states: Readonly<Partial<Record<StepId, Step>>>
) {
  return stage.createMachine({
    id,
    context: ({ input }) => input,
    initial: first,
    states
  })
}

export type StageMachine = ReturnType<typeof stageMachine>
