import { documentIds, type DocumentId } from '../../../content/documents/ids'
import type { StepId } from '../../../content/stages'
import { isStep } from '../../../machines/facts/asked'
import type { Place } from '../../routing/place'

/** Where a step of a case stands, or a question on it; where there is none, the case's task list. */
export const placeOfStep = (caseId: string, step: StepId | undefined, at?: string): Place =>
  step === undefined
    ? { page: 'task-list', case: caseId }
    : { page: 'step', case: caseId, step, ...(at === undefined ? {} : { at }) }

/** What a step can be opened from, to lead back there: another step, or a paper that lacked something. */
export type Origin = StepId | DocumentId

const isDocument = (id: string): id is DocumentId => documentIds.some((one) => one === id)

/** What an address says that a step was opened from; nothing where it is neither. */
export const originOf = (place: Place): Origin | undefined =>
  place.page === 'step' && place.from !== undefined && (isStep(place.from) || isDocument(place.from))
    ? place.from
    : undefined

/** Where that stands. */
export const placeOfOrigin = (caseId: string, from: Origin): Place =>
  isDocument(from) ? { page: 'document', case: caseId, document: from } : placeOfStep(caseId, from)
