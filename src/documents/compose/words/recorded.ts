import type { QuestionId } from '../../../../content/stages'
import { isMissing } from '../../../../machines/facts/immediate-safety'
import { questionOf } from '../../../../machines/facts/asked'
import { whyLeftOut } from '../../../../machines/policy/disclosure/disclosure'
import type { Row } from '../../model'
import { answerWords } from './answer-words'
import type { Building } from '../building/context'
import { joinUnrecorded } from '../rows/join-unrecorded'
import { unlessItNamesADanger } from './danger-in-plan'
import { isDoneIfMissing } from './done-if-missing'
import { withItsDay } from './of-the-day'

/**
 * Nobody knows where a missing child is: what is recorded is where the child was staying, and where they were first found, which is not that they are
 * found again (¶39).
 */
function labelOf(id: QuestionId, { view, words }: Building): string {
  if (id === 'found-where') return words('documents.missing-child.first-found')
  return id === 'where-the-child-is' && isMissing(view)
    ? words('documents.missing-child.was-staying')
    : words(`questions.${id}.short`)
}

/** What is recorded under a question. Undefined where nothing is recorded, or where this copy does not tell the question’s matter. */
export function recordedRow(id: QuestionId, building: Building): Row | undefined {
  const { view, words, disclosure } = building
  const label = labelOf(id, building)
  const why = whyLeftOut(id, disclosure)
  if (why === 'placement') return { label, values: [words('values.withheld')], absent: true }
  const said = why === 'matter' ? undefined : answerWords(id, questionOf(id), view.answers[id], building)
  if (said === undefined) return undefined
  const shown = unlessItNamesADanger(id, withItsDay(id, said, building), building)
  return shown.absent
    ? { label, values: shown.values, absent: true }
    : asWhoDoesIt(id, { label, values: shown.values })
}

/** A row of what is done if the child goes missing, so that whoever reads it is told whom to ask where it is not told who that is (¶39, ¶44). */
export const asWhoDoesIt = (id: QuestionId, row: Row): Row =>
  isDoneIfMissing(id) && row.absent !== true ? { ...row, does: true } : row

/** The gaps of one part, together in one row; what somebody said does not apply in another. */
export function unrecordedTogether(rows: readonly Row[], { words }: Building): readonly Row[] {
  const notApplying = words('non-answers.does-not-apply')
  return joinUnrecorded(
    joinUnrecorded(rows, notApplying, notApplying),
    words('documents.missing-child.not-recorded'),
    words('documents.missing-child.not-recorded-of')
  )
}

/**
 * That nothing is recorded under a question: people who look for a child must know it. Whoever wrote that it does not apply has answered, and the paper
 * says so: a child who has no phone is another than one of whose phone nobody knows (¶39). Empty where this copy leaves the question out.
 */
export function unrecordedRows(id: QuestionId, { words, view, disclosure }: Building): readonly Row[] {
  if (whyLeftOut(id, disclosure) !== undefined) return []
  const isAnswered = view.answers[id]?.state === 'does-not-apply'
  const said = isAnswered ? 'non-answers.does-not-apply' : 'documents.missing-child.not-recorded'
  return [{ label: words(`questions.${id}.short`), values: [words(said)], absent: true }]
}
