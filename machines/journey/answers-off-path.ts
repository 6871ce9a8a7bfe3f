import { stages, type QuestionId, type StageId, type StepId } from '../../content/stages'
import type { AnyAnswer } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { askedOf, type Paths } from './paths'
import { audienceOf, questionsOf } from '../facts/asked'
import { concernsBesideAge } from '../facts/audience'

/** A step with answers that nothing asks for as the others now stand. */
export interface AnswersOffPath {
  readonly step: StepId
  readonly questions: readonly QuestionId[]
}

/** Whether there is anything to read: also a reason for having no answer, and what somebody began to type. */
const holdsAnything = (answer: AnyAnswer | undefined) =>
  answer !== undefined &&
  (answer.state !== 'not-yet-explored' || answer.typed !== undefined) &&
  !(answer.state === 'answered' && Array.isArray(answer.value) && answer.value.length === 0)

/**
 * What was recorded in a stage on a branch that the answers no longer take, such as a care plan's answers once somebody is 18. It is kept,
 * and no document and no status uses it; somebody who looks for it finds it here. What was written for tracks is read only where somebody
 * has tracks (invariant 7).
 */
export function answersOffPath(stage: StageId, view: CaseView, paths: Paths): readonly AnswersOffPath[] {
  const asked = askedOf(paths, view)
  const own = stages.find(({ id }) => id === stage)?.steps ?? {}
  const seen = new Set<QuestionId>()
  return (Object.keys(own) as StepId[]).flatMap((step) => {
    const questions = questionsOf(step).filter(
      (id) =>
        !asked.has(id) &&
        !seen.has(id) &&
        holdsAnything(view.answers[id] as AnyAnswer | undefined) &&
        concernsBesideAge(audienceOf(id), view)
    )
    for (const id of questions) seen.add(id)
    return questions.length === 0 ? [] : [{ step, questions }]
  })
}
