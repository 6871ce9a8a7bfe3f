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

type IsCounted = (step: StepId, question: QuestionId) => boolean

/** The questions that the answers now lead to, stage by stage, each in the first that asks it. */
function askedByStage(view: CaseView, paths: Paths, isCounted: IsCounted) {
  const counted = new Set<QuestionId>()
  return stages.map(({ id }) => {
    const asked = paths[id]
      .flatMap((step) => askedOn(step, view).filter((question) => isCounted(step, question)))
      .filter((question, index, all) => !counted.has(question) && all.indexOf(question) === index)
    for (const question of asked) counted.add(question)
    return { stage: id, asked, open: asked.filter((one) => isStillOpen(view, one)) }
  })
}

/**
 * How many of the questions that the answers now lead to are still open, stage by stage, each in the first that asks it.
 * @param isCounted which steps and questions are counted
 */
export const openByStage = (view: CaseView, paths: Paths, isCounted: IsCounted): readonly OpenInStage[] =>
  askedByStage(view, paths, isCounted).map(({ stage, asked, open }) => ({
    stage,
    asked: asked.length,
    open: open.length
  }))

/** More open questions than this are counted, and not named. */
const mostNamed = 5

/** The questions that are still open, where they are few enough to be named. */
export function openIfFew(view: CaseView, paths: Paths, isCounted: IsCounted): readonly QuestionId[] {
  const open = askedByStage(view, paths, isCounted).flatMap((one) => one.open)
  return open.length > mostNamed ? [] : open
}
