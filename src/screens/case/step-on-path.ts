import type { QuestionId, StepId } from '../../../content/stages'
import { questionsOf, stepAsking } from '../../../machines/facts/asked'
import { hashOf, type Place } from '../../routing/place'
import type { Case } from './case'
import { originHere, originOf, placeOfStep } from './place-of-step'

/** The step on this child’s path that asks a question. If no step on the path does, the first step that ever asks it. */
function stepOnPath(id: QuestionId, { paths }: Case): StepId | undefined {
  const onPath = Object.values(paths).flatMap((steps) => steps)
  return onPath.find((step) => questionsOf(step).includes(id)) ?? stepAsking(id)
}

/** The address of one entry of a list. */
export function hrefOfEntry(id: QuestionId, item: string, current: Case): string {
  const step = stepOnPath(id, current)
  return step === undefined
    ? hrefOf(id, current)
    : hashOf({ page: 'item', case: current.file.id, step, question: id, item })
}

/** The address of a question on the step where it is answered. If a place is left for it, going on from there leads back to that place. */
export function hrefOf(id: QuestionId, current: Case, leaving?: Place): string {
  const step = stepOnPath(id, current)
  const place = placeOfStep(current.file.id, step, id)
  if (leaving === undefined || place.page !== 'step') return hashOf(place)
  const here = originHere(leaving)
  // A person who is on that step already goes on to where they came from.
  const from = here === step ? originOf(leaving) : here
  return hashOf(from === undefined ? place : { ...place, from })
}
