import { moments, type Moment } from '../../content/moments'
import type { QuestionId, StageId, StepId } from '../../content/stages'
import type { CaseFile, CaseView } from '../case-file/case-file'
import { stageOf } from '../facts/asked'
import { moment } from '../facts/moment'
import { neededOn } from '../facts/needed-on'
import { waits } from '../policy/plans/stage-order'
import { firstHourMachine } from './first-hour'
import { askedOn, type Paths } from './paths'
import { walk } from './walk'

/** Which moment comes before which. */
export const order = (one: Moment) => moments.indexOf(one)

/** The moment that a case is in: what follows from its answers, or a later one that somebody has gone on to. */
export function momentOf({ moment: chosen }: Pick<CaseFile, 'moment'>, view: CaseView): Moment {
  const now = moment.of(view)
  return chosen !== undefined && order(chosen) > order(now) ? chosen : now
}

/** Whether a step needs an answer of this child by a moment. */
export const isNeededBy = (now: Moment, step: StepId, question: QuestionId, view: CaseView): boolean =>
  order(neededOn(step, question, view)) <= order(now)

/** What of a step is asked in a moment, and what can wait, each later moment with its questions. */
export interface AskedByMoment {
  readonly now: readonly QuestionId[]
  readonly later: readonly { readonly moment: Moment; readonly questions: readonly QuestionId[] }[]
}

/** What a step asks now. An answer that was given early is kept and shown. */
export function askedInMoment(step: StepId, view: CaseView, now: Moment): AskedByMoment {
  const asked = askedOn(step, view)
  const isNow = (id: QuestionId) => isNeededBy(now, step, id, view) || view.answers[id] !== undefined
  const waiting = asked.filter((id) => !isNow(id))
  return {
    now: asked.filter(isNow),
    later: moments
      .map((one) => ({ moment: one, questions: waiting.filter((id) => neededOn(step, id, view) === one) }))
      .filter(({ questions }) => questions.length > 0)
  }
}

/** Whether a step asks something that this moment needs. Somebody who opens another step wants to see all of it. */
export const asksNow = (step: StepId, view: CaseView, now: Moment): boolean =>
  askedOn(step, view).some((id) => isNeededBy(now, step, id, view))

/** Whether a stage is on the way in a moment at all: a child under 16 is not led into pathway planning (¶51, regulation 42). */
export const isOnTheWay = (stage: StageId, view: CaseView): boolean => !waits(stage, view)

/** The steps of a stage that ask something needed in this moment, with the page where its answers are checked; none where nothing is. */
export function stepsNow(stage: StageId, paths: Paths, view: CaseView, now: Moment): readonly StepId[] {
  if (!isOnTheWay(stage, view)) return []
  const path = paths[stage]
  const asking = path.filter((step) => asksNow(step, view, now))
  const end = path.at(-1)
  return asking.length === 0 || end === undefined ? [] : [...asking, end]
}

/** The steps of the first hour, in their order. */
export const firstHourSteps: readonly StepId[] = walk(firstHourMachine, { answers: {}, today: '2000-01-01' })

/** Whether going on from a step ends the first hour: what comes then is the page for the first night. */
export const endsFirstHour = (step: StepId, now: Moment): boolean =>
  now === 'first-hour' && step === firstHourSteps.at(-1)

/**
 * The way on which a step lies in the moment in which it was opened, with what comes before and after it. What is not needed yet is passed
 * by. Somebody who looks at a step that can wait goes on from there as everybody else. Somebody who opens a stage of which all can wait
 * goes through all of it: the way is what is listed beside the step.
 */
export function routeWith(step: StepId, paths: Paths, view: CaseView, now: Moment): readonly StepId[] {
  return now === 'first-hour' && firstHourSteps.includes(step)
    ? firstHourSteps
    : stepsShown(stageOf(step), paths, view, now, step)
}

/** Where a stage is begun in this moment: at what it needs now, or at its first step where all of it can wait. */
export const startOf = (stage: StageId, paths: Paths, view: CaseView, now: Moment): StepId | undefined =>
  (isOnTheWay(stage, view) ? paths[stage].find((step) => asksNow(step, view, now)) : undefined) ??
  paths[stage][0]

/** A stage's steps as they are offered in this moment, with the one that is open. All of them where all can wait. */
export function stepsShown(
  stage: StageId,
  paths: Paths,
  view: CaseView,
  now: Moment,
  open: StepId | undefined
): readonly StepId[] {
  const needed = new Set(stepsNow(stage, paths, view, now))
  return needed.size === 0 ? paths[stage] : paths[stage].filter((step) => needed.has(step) || step === open)
}
