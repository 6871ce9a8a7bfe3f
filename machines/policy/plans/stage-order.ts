import { stages, type StageId } from '../../../content/stages'
import type { CaseFile, CaseView } from '../../case-file/case-file'
import { mayBeSixteen } from '../../facts/age'
import { isSuspected } from '../../facts/suspicion'

/** With suspicion, these stand first until they are done (¶20, ¶23). */
const firstWithSuspicion: readonly StageId[] = ['immediate-safety', 'core-assessment']

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
  if (!isSuspected(view)) return []
  return firstWithSuspicion.filter(
    (first) => order.indexOf(first) < order.indexOf(stage) && stagesDone[first] === undefined
  )
}

export type StageStatus = 'open' | 'done' | 'waiting'

/** Where a stage stands: done where a person has called it so and nothing stands before it. */
function stageStatus(stage: StageId, stagesDone: CaseFile['stagesDone'], view: CaseView): StageStatus {
  if (stagesDone[stage] !== undefined && standsBefore(stage, stagesDone, view).length === 0) return 'done'
  return waits(stage, view) ? 'waiting' : 'open'
}

/** Where each stage stands. */
export const stageStatuses = (
  stagesDone: CaseFile['stagesDone'],
  view: CaseView
): Readonly<Record<StageId, StageStatus>> =>
  Object.fromEntries(order.map((stage) => [stage, stageStatus(stage, stagesDone, view)])) as Record<
    StageId,
    StageStatus
  >

/** Whether a stage waits: pathway planning does until 16 by every date of birth on record, though it can be opened early (regulation 42). */
export function waits(stage: StageId, view: CaseView): boolean {
  return stage === 'pathway-planning' && !mayBeSixteen(view)
}
