import { documentIds, type DocumentId } from '../../../content/documents/ids'
import type { StepId } from '../../../content/stages'
import { isStep } from '../../../machines/facts/asked'
import type { Place } from '../../routing/place'

/** The place of a step of a case, or of a question on it. Without a step, the case’s task list. */
export const placeOfStep = (caseId: string, step: StepId | undefined, at?: string): Place =>
  step === undefined
    ? { page: 'task-list', case: caseId }
    : { page: 'step', case: caseId, step, ...(at === undefined ? {} : { at }) }

/** The lists of what must be done. A question can be opened from these too. */
const lists = ['task-list', 'actions'] as const

/** Where a step can be opened from, so that going on leads back there: another step, a list of what must be done, or a document that lacked something. */
export type Origin = StepId | DocumentId | (typeof lists)[number]

const isDocument = (id: string): id is DocumentId => documentIds.some((one) => one === id)
const isList = (id: string): id is (typeof lists)[number] => lists.some((one) => one === id)
const isOrigin = (id: string): id is Origin => isStep(id) || isDocument(id) || isList(id)

/** Where an address says that a step was opened from. Undefined where it names none of these. */
export const originOf = (place: Place): Origin | undefined =>
  place.page === 'step' && place.from !== undefined && isOrigin(place.from) ? place.from : undefined

/** The origin that this place is, for a step that is opened from it. */
export function originHere(place: Place): Origin | undefined {
  const here = 'step' in place ? place.step : place.page === 'document' ? place.document : place.page
  return isOrigin(here) ? here : undefined
}

/** The place of an origin. */
export function placeOfOrigin(caseId: string, from: Origin): Place {
  if (isDocument(from)) return { page: 'document', case: caseId, document: from }
  return isList(from) ? { page: from, case: caseId } : placeOfStep(caseId, from)
}
