import type { QuestionId } from '../../../../content/stages'
import { questionOf } from '../../../../machines/policy/asked'
import type { Row } from '../../model'
import { aboutQuestion } from '../about'
import { answerWords } from '../answer-words'
import type { Building } from '../context'

/** What is recorded under a question; nothing where nothing is. */
export function recordedRow(id: QuestionId, building: Building): Row | undefined {
  const { view, words } = building
  const shown = answerWords(id, questionOf(id), view.answers[id], building)
  if (shown === undefined) return undefined
  const row = { label: words(`questions.${id}.short`), values: shown.values, about: aboutQuestion(id, view) }
  return shown.absent ? { ...row, absent: true } : row
}

/** That nothing is recorded under it, which whoever looks for a child has to know. */
export const unrecordedRow = (id: QuestionId, { view, words }: Building): Row => ({
  label: words(`questions.${id}.short`),
  values: [words('documents.missing-child.not-recorded')],
  absent: true,
  about: aboutQuestion(id, view)
})
