import { moments, type Moment } from '../../content/moments'
import { stages, type QuestionId, type StageId, type StepId } from '../../content/stages'
import type { CaseFile, CaseView } from '../case-file/case-file'
import { stageOf } from '../facts/asked'
import { moment } from '../facts/moment'
import { neededOn } from '../facts/needed-on'
import { isStillOpen } from '../policy/plans/open-questions'
import { waits } from '../policy/plans/stage-order'
import { firstHourMachine } from './first-hour'
import { askedOn, type Paths } from './paths'
import { walk } from './walk'

const order = (one: Moment) => moments.indexOf(one)

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
const isOnTheWay = (stage: StageId, view: CaseView): boolean => !waits(stage, view)

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

/** A step that can wait, with how many open questions of it do. */
interface WaitingStep {
  readonly step: StepId
  readonly questions: number
}

/** What can wait, for each later moment that has some: the steps that ask it, each under its stage. */
interface Waiting {
  readonly moment: Moment
  readonly steps: readonly WaitingStep[]
  readonly questions: number
}

/** All that a case asks in later moments, named and countable; an answer that was given early waits for nothing. */
export function waitingIn(paths: Paths, view: CaseView, now: Moment): readonly Waiting[] {
  const steps = stages.flatMap(({ id }) => paths[id].map((step) => ({ stage: id, step })))
  return moments
    .filter((one) => order(one) > order(now))
    .map((one): Waiting => {
      const open = (step: StepId) =>
        askedOn(step, view).filter((id) => neededOn(step, id, view) === one && isStillOpen(view, id))
      const asking = steps
        .map(({ stage, step }) => ({ stage, step, ids: open(step) }))
        .filter(({ ids }) => ids.length > 0)
      // What two steps of a stage ask is one question of it: as the stages are counted.
      const counted = new Set(asking.flatMap(({ stage, ids }) => ids.map((id) => `${stage} ${id}`)))
      return {
        moment: one,
        steps: asking.map(({ step, ids }) => ({ step, questions: ids.length })),
        questions: counted.size
      }
    })
    .filter(({ steps: asking }) => asking.length > 0)
}

/**
 * The moment to go on to: the next for which something waits. Where all was answered early, the last that asks anything, so that
 * its steps are on the way too; nothing after that.
 */
export function momentAfter(paths: Paths, view: CaseView, now: Moment): Moment | undefined {
  const next = waitingIn(paths, view, now)[0]?.moment
  if (next !== undefined) return next
  const needed = stages.flatMap(({ id }) =>
    paths[id].flatMap((step) => askedOn(step, view).map((question) => order(neededOn(step, question, view))))
  )
  const last = Math.max(...needed)
  return last > order(now) ? moments[last] : undefined
}

/** How many questions of a stage are open: needed now, and those that can wait. */
interface OpenNowAndLater {
  readonly now: number
  readonly later: number
}

/** Counts what is open in a stage. */
export function openInStage(stage: StageId, paths: Paths, view: CaseView, now: Moment): OpenNowAndLater {
  const asking = paths[stage].flatMap((step) => askedOn(step, view).map((id) => ({ step, id })))
  const open = asking.filter(({ id }) => isStillOpen(view, id))
  const needed = new Set(
    isOnTheWay(stage, view)
      ? open.filter(({ step, id }) => isNeededBy(now, step, id, view)).map(({ id }) => id)
      : []
  )
  return { now: needed.size, later: new Set(open.map(({ id }) => id)).size - needed.size }
}
