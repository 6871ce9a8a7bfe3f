import type { QuestionId } from '../../content/stages'
import type { Answers } from '../case-file/case-file'

/** Whether a question still has to be looked at: nothing given, not yet explored, or unfinished. */
export function isOpen(answers: Answers, id: QuestionId): boolean {
  const state = answers[id]?.state
  return state === undefined || state === 'not-yet-explored' || state === 'unfinished'
}
