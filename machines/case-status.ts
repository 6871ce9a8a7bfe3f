import { initialTransition } from 'xstate'
import { stages, type StageId } from '../content/stages'
import { caseMachine, type CaseContext, type StageStatus } from './case-machine'
import type { CaseView } from './case-file/case-file'
import { whileUnchanged } from './case-file/remembered'
import type { FactValue } from './policy/facts'

/** Where the whole case stands. */
export interface CaseStatus {
  readonly stages: Readonly<Record<StageId, StageStatus>>
  readonly suspicion: FactValue<'suspicion'>
}

const statuses = new WeakMap<CaseContext['stagesDone'], (view: CaseView) => CaseStatus>()

/** Reads the case machine's projection for these answers. */
export function caseStatusOf({ stagesDone, ...view }: CaseContext): CaseStatus {
  const status = statuses.get(stagesDone) ?? whileUnchanged((now) => projected({ ...now, stagesDone }))
  statuses.set(stagesDone, status)
  return status(view)
}

function projected(context: CaseContext): CaseStatus {
  const [snapshot] = initialTransition(caseMachine, context)
  const value = snapshot.value as Readonly<Record<string, string>>
  return {
    stages: Object.fromEntries(stages.map(({ id }) => [id, value[id]])) as Record<StageId, StageStatus>,
    suspicion: value['suspicion'] as FactValue<'suspicion'>
  }
}
