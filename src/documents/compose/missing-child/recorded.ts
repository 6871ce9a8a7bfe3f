import type { QuestionId } from '../../../../content/stages'
import { isMissing } from '../../../../machines/facts/immediate-safety'
import { questionOf } from '../../../../machines/facts/asked'
import { whyLeftOut } from '../../../../machines/policy/disclosure/disclosure'
import type { Row } from '../../model'
import { answerWords } from '../answer-words'
import type { Building } from '../context'
import { joinUnrecorded } from '../join-unrecorded'
import { withItsDay } from '../of-the-day'

/** Nobody knows where a child is who is missing: what is recorded is where the child was staying (¶39). */
const labelOf = (id: QuestionId, { view, words }: Building): string =>
  id === 'where-the-child-is' && isMissing(view)
    ? words('documents.missing-child.was-staying')
    : words(`questions.${id}.short`)

/** What is recorded under a question; nothing where nothing is, or where this copy leaves it out. */
export function recordedRow(id: QuestionId, building: Building): Row | undefined {
  const { view, words, disclosure } = building
  const label = labelOf(id, building)
  const why = whyLeftOut(id, disclosure)
  if (why === 'placement') return { label, values: [words('values.withheld')], absent: true }
  const said = why === 'matter' ? undefined : answerWords(id, questionOf(id), view.answers[id], building)
  if (said === undefined) return undefined
  const shown = withItsDay(id, said, building)
  return shown.absent ? { label, values: shown.values, absent: true } : { label, values: shown.values }
}

/** What nobody has recorded of one part, together. */
export const unrecordedTogether = (rows: readonly Row[], { words }: Building): readonly Row[] =>
  joinUnrecorded(
    rows,
    words('documents.missing-child.not-recorded'),
    words('documents.missing-child.not-recorded-of')
  )

/** That nothing is recorded under it, which whoever looks for a child has to know; nothing where this copy leaves it out. */
export const unrecordedRows = (id: QuestionId, { words, disclosure }: Building): readonly Row[] =>
  whyLeftOut(id, disclosure) === undefined
    ? [
        {
          label: words(`questions.${id}.short`),
          values: [words('documents.missing-child.not-recorded')],
          absent: true
        }
      ]
    : []
