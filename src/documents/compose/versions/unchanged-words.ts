import { planStages } from '../../../../content/plan-stages'
import type { QuestionId, StageId, StepId } from '../../../../content/stages'
import type { Answers, CaseView } from '../../../../machines/case-file/case-file'
import { questionOf } from '../../../../machines/facts/asked'
import { askedOn, type Paths } from '../../../../machines/journey/paths'
import { isSameAnswer } from '../../../../machines/changes/same'

/** A question with the first step of the plans that asks it. */
interface Place {
  readonly question: QuestionId
  readonly step: StepId
}

/**
 * Answers of the plans in words that stand as they did in an earlier version, by the stage that asks for them first: what was true of that day
 * may not be so on the day of the review (¶46).
 */
export function unchangedWords(
  before: Answers,
  view: CaseView,
  paths: Paths
): readonly { readonly stage: StageId; readonly places: readonly Place[] }[] {
  const seen = new Set<QuestionId>()
  const isUnchanged = (id: QuestionId) =>
    questionOf(id).kind === 'long-text' &&
    view.answers[id]?.state === 'answered' &&
    isSameAnswer(before[id], view.answers[id])
  return planStages
    .map((stage) => ({
      stage,
      places: paths[stage].flatMap((step) =>
        askedOn(step, view)
          .filter((question) => !seen.has(question) && isUnchanged(question))
          .map((question) => {
            seen.add(question)
            return { question, step }
          })
      )
    }))
    .filter(({ places }) => places.length > 0)
}
