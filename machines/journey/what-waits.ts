import { moments, type Moment } from '../../content/moments'
import { stages, type StageId, type StepId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { neededOn } from '../facts/needed-on'
import { isStillOpen } from '../policy/plans/open-questions'
import { isNeededBy, isOnTheWay, order } from './moments'
import { askedOn, type Paths } from './paths'

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
