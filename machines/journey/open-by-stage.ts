import { stages, type QuestionId, type StageId, type StepId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { askedOn, type Paths } from './paths'
import { isStillOpen } from '../policy/plans/open-questions'

/** How much of a stage has not been looked at. */
interface OpenInStage {
  readonly stage: StageId
  readonly asked: number
  readonly open: number
}

/**
 * How many of the questions that the answers now lead to are still open, stage by stage, each in the first that asks it.
 * @param isCounted which steps and questions are counted
 */
export function openByStage(
  view: CaseView,
  paths: Paths,
  isCounted: (step: StepId, question: QuestionId) => boolean
): readonly OpenInStage[] {
  const counted = new Set<QuestionId>()
  return stages.map(({ id }) => {
    const asked = paths[id]
      .flatMap((step) => askedOn(step, view).filter((question) => isCounted(step, question)))
      .filter((question, index, all) => !counted.has(question) && all.indexOf(question) === index)
    for (const question of asked) counted.add(question)
    return { stage: id, asked: asked.length, open: asked.filter((one) => isStillOpen(view, one)).length }
  })
}
