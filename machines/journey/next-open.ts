import { stages, type StepId } from '../../content/stages'
import type { Moment } from '../../content/moments'
import type { CaseView } from '../case-file/case-file'
import { isStillOpen } from '../policy/plans/open-questions'
import { askedInMoment, firstHourSteps, stepsNow } from './moments'
import type { Paths } from './paths'

/**
 * The step to go on to: the first, in the order of the stages, on which something that a moment needs is open. What the first hour has
 * left open comes last once it is over; nothing where all is answered.
 */
export function nextOpen(paths: Paths, view: CaseView, now: Moment): StepId | undefined {
  const open = stages
    .flatMap(({ id }) => stepsNow(id, paths, view, now))
    .filter((step) => askedInMoment(step, view, now).now.some((question) => isStillOpen(view, question)))
  const onwards = now === 'first-hour' ? open : open.filter((step) => !firstHourSteps.includes(step))
  return onwards[0] ?? open[0]
}
