import type { StepId } from '../../../content/stages'
import type { Place } from '../../routing/place'

/** Where a step of a case stands, or a question on it; where there is none, the case's task list. */
export const placeOfStep = (caseId: string, step: StepId | undefined, at?: string): Place =>
  step === undefined
    ? { page: 'task-list', case: caseId }
    : { page: 'step', case: caseId, step, ...(at === undefined ? {} : { at }) }
