import type { Moment } from '../../content/moments'
import { stages, type QuestionId, type StageId, type StepId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { valueOf } from '../case-file/read'
import { questionOf } from '../facts/asked'
import { holds, sentences } from '../stages/guards'
import { isNeededBy, stepsNow } from './moments'
import { askedOn, type Paths } from './paths'

/**
 * Whether a stage is passed by: somebody has concluded, with a reason, that nothing is suspected, and nothing else makes the strategy
 * discussion and the referral a matter of this case (¶17–20). All that the stage asks then was asked where it was concluded.
 */
const isPassedBy = (stage: StageId, view: CaseView): boolean =>
  stage === 'strategy-discussion-and-nrm' &&
  valueOf(view.answers, 'trafficking-conclusion') === 'not-suspected' &&
  valueOf(view.answers, 'conclusion-reason') !== undefined &&
  holds(sentences.hasNothingToDecide, view)

/** The next stage in which something is needed now, and that is not passed by; nothing after the last. */
export function nextStage(stage: StageId, paths: Paths, view: CaseView, now: Moment): StageId | undefined {
  return stages
    .slice(stages.findIndex(({ id }) => id === stage) + 1)
    .find(({ id }) => stepsNow(id, paths, view, now).length > 0 && !isPassedBy(id, view))?.id
}

/**
 * The first step of a stage that needs an answer in this moment and on which nothing was answered; it may have come to stand before the
 * step that called for it. What an earlier page asked too was answered there: that alone does not say that somebody was on this one. A page of
 * signs without a mark may have been looked at from end to end (¶13).
 */
export function untouchedStep(stage: StageId, paths: Paths, view: CaseView, now: Moment): StepId | undefined {
  const before = new Set<QuestionId>(
    stages
      .slice(
        0,
        stages.findIndex(({ id }) => id === stage)
      )
      .flatMap(({ id }) => paths[id].flatMap((step) => askedOn(step, view)))
  )
  const needed = new Set(stepsNow(stage, paths, view, now))
  return paths[stage].find((step) => {
    const asked = askedOn(step, view).filter((id) => questionOf(id).kind !== 'indicator-marks')
    const own = asked.filter((id) => !before.has(id))
    for (const id of own) before.add(id)
    const meant = own.some((id) => isNeededBy(now, step, id, view)) ? own : asked
    return needed.has(step) && asked.length > 0 && meant.every((id) => view.answers[id] === undefined)
  })
}
