import {
  documents,
  lifeAreas,
  type DocumentContent,
  type DocumentId,
  type Part
} from '../../../../content/documents'
import { stages } from '../../../../content/stages'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { isQuestion } from '../../../../machines/facts/asked'
import { isOpen } from '../../../../machines/policy/plans/open-questions'
import { waits } from '../../../../machines/policy/plans/stage-order'

/** What a plan that is not yet required prints while nothing of it is written: whose plan it is, what stands already, and when it begins. */
const whileWaiting: readonly Part['kind'][] = [
  'finished',
  'the-child',
  'dangers',
  'waiting-contact',
  'contrary',
  'not-yet-required',
  'status-note',
  'changes',
  'dates'
]

const asked = stages.find(({ id }) => id === 'pathway-planning')?.questions ?? {}

const isAnswered = (question: string, { answers }: CaseView) =>
  isQuestion(question) && !isOpen(answers, question)

/** Whether the pathway plan waits for the child’s 16th birthday (regulation 42) and no life area is planned. Until then, what it will ask is no gap. */
export const planWaits = (view: CaseView): boolean =>
  waits('pathway-planning', view) && !lifeAreas.some((area) => isAnswered(area, view))

/** Whether anything of the pathway plan is written. */
export const isPlanBegun = (view: CaseView): boolean =>
  Object.keys(asked).some((question) => isAnswered(question, view))

/**
 * The parts of a document that have a place in it now. The pathway plan may still wait for the child’s 16th birthday (regulation 42), with no life
 * area planned: then nobody signs it, and what it will ask is no gap. If nothing at all is written, it says only whose plan it is, what stands, and
 * when it begins.
 */
export function partsOf(id: DocumentId, view: CaseView): readonly Part[] {
  const { parts, waitsWith }: DocumentContent = documents[id]
  if (waitsWith === undefined || !planWaits(view)) return parts
  if (isPlanBegun(view))
    return parts.filter(
      ({ kind }) =>
        ![
          'tracks',
          'track-lines',
          'recorded',
          'plan-table',
          'explored',
          'not-explored',
          'signatures'
        ].includes(kind)
    )
  // Statements that hold whatever is decided are true for every child. What is said of refusals waits with the plan.
  return parts.filter((part) => part.id === 'statements' || whileWaiting.includes(part.kind))
}
