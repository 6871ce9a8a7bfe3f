import { moments, type Moment } from '../../content/moments'
import type { Question } from '../../content/shape'
import { stages, type QuestionId, type StageId, type StepId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { isToldThat } from '../case-file/if-disclosed'
import { questionOf, stageOf, stepAsking } from './asked'
import { concerns } from './audience'

const momentOfStage = new Map(stages.map((stage): [StageId, Moment] => [stage.id, stage.needed]))

const needed = new Map(
  stages.flatMap((stage) =>
    Object.entries<Question>(stage.questions).map(([id, question]): [string, Moment] => [
      id,
      question.needed ?? stage.needed
    ])
  )
)

/** The moment of a question itself. In a copy that is not told whether it is needed sooner, it is the one that holds for everybody else. */
function ownMoment(id: QuestionId, view: CaseView): Moment | undefined {
  const { sooner } = questionOf(id)
  return sooner !== undefined && isToldThat(view, () => concerns(sooner.of, view))
    ? sooner.needed
    : needed.get(id)
}

/**
 * The moment in which a step needs a question of this child: the question’s own, or that of its stage. A step that asks it again, after the
 * first that does, needs it no earlier than its own stage needs anything.
 */
export function neededOn(step: StepId, id: QuestionId, view: CaseView): Moment {
  const [own, stage] = [ownMoment(id, view), momentOfStage.get(stageOf(step))]
  if (own === undefined || stage === undefined) throw new Error(`No stage has the question ${id}.`)
  return stepAsking(id) === step || moments.indexOf(own) > moments.indexOf(stage) ? own : stage
}
