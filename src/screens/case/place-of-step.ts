import { documentIds, type DocumentId } from '../../../content/documents/ids'
import type { StepId } from '../../../content/stages'
import { isStep } from '../../../machines/facts/asked'
import type { Place } from '../../routing/place'

/** Where a step of a case stands, or a question on it; where there is none, the case's task list. */
export const placeOfStep = (caseId: string, step: StepId | undefined, at?: string): Place =>
  step === undefined
    ? { page: 'task-list', case: caseId }
    : { page: 'step', case: caseId, step, ...(at === undefined ? {} : { at }) }

/** The lists of what is to be done, from which a question is opened too. */
const lists = ['task-list', 'actions'] as const

/** What a step can be opened from, to lead back there: another step, a list of what is to be done, or a paper that lacked something. */
export type Origin = StepId | DocumentId | (typeof lists)[number]

const isDocument = (id: string): id is DocumentId => documentIds.some((one) => one === id)
const isList = (id: string): id is (typeof lists)[number] => lists.some((one) => one === id)
const isOrigin = (id: string): id is Origin => isStep(id) || isDocument(id) || isList(id)

/** What an address says that a step was opened from; nothing where it is none of these. */
export const originOf = (place: Place): Origin | undefined =>
  place.page === 'step' && place.from !== undefined && isOrigin(place.from) ? place.from : undefined

/** What is left here for another step, to come back to. */
export function originHere(place: Place): Origin | undefined {
  const here = 'step' in place ? place.step : place.page === 'document' ? place.document : place.page
  return isOrigin(here) ? here : undefined
}

/** Where that stands. */
export function placeOfOrigin(caseId: string, from: Origin): Place {
  if (isDocument(from)) return { page: 'document', case: caseId, document: from }
  return isList(from) ? { page: from, case: caseId } : placeOfStep(caseId, from)
}
