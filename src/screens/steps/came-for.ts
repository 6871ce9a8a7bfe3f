import type { QuestionId } from '../../../content/stages'
import { address } from '../../routing/address.svelte'

/** Those of some questions that a person comes for, or comes back to from an entry of a list. */
export function cameFor(questions: readonly QuestionId[]): readonly QuestionId[] {
  const { before, place } = address
  const from = before?.page === 'item' ? before.question : undefined
  const at = place.page === 'step' ? place.at : undefined
  return questions.filter((question) => question === from || question === at)
}
