import type { Moment } from '../../content/moments'
import { stages, type QuestionId, type StageId, type StepId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { isNeededBy } from './moments'
import { askedOn, type Paths } from './paths'
import { isStillOpen } from '../policy/plans/open-questions'

/** How much of a stage has not been looked at: of what a moment needs, or was answered early, and how much can wait. */
interface OpenInStage {
  readonly stage: StageId
  readonly asked: number
  readonly open: number
  readonly later: number
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
 * Of what is counted, what a moment needs, on whichever step of the path: a later step that asks it again makes nothing wait. What was answered early is
 * counted too: somebody has looked at it.
 */
function neededIn(now: Moment, view: CaseView, paths: Paths, isCounted: IsCounted): IsCounted {
  const isNeededNow = new Set(
    stages.flatMap(({ id }) =>
      paths[id].flatMap((step) =>
        askedOn(step, view).filter((question) => isNeededBy(now, step, question, view))
      )
    )
  )
  return (step, question) =>
    isCounted(step, question) && (isNeededNow.has(question) || !isStillOpen(view, question))
}

/**
 * How many of the questions that the answers now lead to are still open, stage by stage, each in the first that asks it.
 * @param isCounted which steps and questions are counted
 * @param now the moment whose questions are open; what only a later one needs can wait
 */
export function openByStage(
  view: CaseView,
  paths: Paths,
  isCounted: IsCounted,
  now: Moment
): readonly OpenInStage[] {
  const needed = askedByStage(view, paths, neededIn(now, view, paths, isCounted))
  const isNow = new Set(needed.flatMap(({ asked }) => asked))
  const waiting = askedByStage(view, paths, (step, id) => isCounted(step, id) && !isNow.has(id))
  return needed.map(({ stage, asked, open }, index) => ({
    stage,
    asked: asked.length,
    open: open.length,
    later: waiting[index]?.open.length ?? 0
  }))
}

/** More open questions than this are counted, and not named. */
const mostNamed = 5

/** The questions that are still open in a moment, where they are few enough to be named. */
export function openIfFew(
  view: CaseView,
  paths: Paths,
  isCounted: IsCounted,
  now: Moment
): readonly QuestionId[] {
  const open = askedByStage(view, paths, neededIn(now, view, paths, isCounted)).flatMap((one) => one.open)
  return open.length > mostNamed ? [] : open
}
