import { stages, type StepId } from '../../content/stages'
import type { Moment } from '../../content/moments'
import type { CaseView } from '../case-file/case-file'
import { isOpen } from '../policy/plans/open-questions'
import { askedInMoment, stepsNow } from './moments'
import type { Paths } from './paths'

/** The first step, in the order of the stages, on which something that a moment needs is open; nothing where all of it is answered. */
export const nextOpen = (paths: Paths, view: CaseView, now: Moment): StepId | undefined =>
  stages
    .flatMap(({ id }) => stepsNow(id, paths, view, now))
    .find((step) => askedInMoment(step, view, now).now.some((question) => isOpen(view.answers, question)))
