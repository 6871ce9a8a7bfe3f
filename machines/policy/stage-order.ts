import { stages, type StageId } from '../../content/stages'
import type { CaseFile, CaseView } from '../case-file/case-file'
import { facts } from './facts'

/** With suspicion, these stand first until they are done (¶20, ¶23). */
export const firstWithSuspicion: readonly StageId[] = ['immediate-safety', 'core-assessment']

const order = stages.map(({ id }) => id)

/**
 * What must be done before a stage can be marked as done: with suspicion, safety and assessment before any later stage.
 * Every stage can be opened at any time.
 */
export function standsBefore(
  stage: StageId,
  stagesDone: CaseFile['stagesDone'],
  view: CaseView
): readonly StageId[] {
  if (facts.suspicion.of(view) !== 'suspected') return []
  return firstWithSuspicion.filter(
    (first) => order.indexOf(first) < order.indexOf(stage) && stagesDone[first] === undefined
  )
}

/** Whether a stage waits: pathway planning does until 16, though it can be opened early (regulation 42). */
export function waits(stage: StageId, view: CaseView): boolean {
  return stage === 'pathway-planning' && facts.age.of(view) === 'under-16'
}
