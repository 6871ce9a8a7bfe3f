import { questionOn, stepTo } from '../../../content/landmarks'
import type { StepId } from '../../../content/stages'
import type { CaseFile, CaseView } from '../../../machines/case-file/case-file'
import { finishedVersion } from '../../../machines/case-file/change'
import { clockOf } from '../../../machines/policy/clock'
import { reviewAtHand, reviewPlannedFor } from '../../../machines/policy/clock/reviews'
import type { Place } from '../../routing/place'

/** Where work on a case goes on: in the entry of a review that is at hand (¶46), else where the case was left. */
export interface GoesOn {
  readonly review?: Place
  /** The day of that review has passed: it is no longer prepared, only recorded. */
  readonly hasPassed?: true
  readonly left?: { readonly step: StepId; readonly place: Place }
}

/** Whether the case was left where its version was finished, and nothing has changed since: there is nothing to go on with. */
const isFinishedThere = (file: CaseFile): boolean =>
  file.step === stepTo.finish && finishedVersion(file) !== undefined

/** Where work on a case goes on. */
export function goesOn(file: CaseFile, view: CaseView): GoesOn {
  const step = stepTo.recordReviews
  const day = reviewAtHand(clockOf(view), view)
  const entry = day === undefined ? undefined : reviewPlannedFor(view, day)
  const review: Place | undefined =
    day === undefined
      ? undefined
      : entry === undefined
        ? { page: 'step', case: file.id, step }
        : { page: 'item', case: file.id, step, question: questionOn.reviews, item: entry }
  return {
    ...(review === undefined ? {} : { review }),
    ...(day !== undefined && day < view.today ? { hasPassed: true } : {}),
    ...(isFinishedThere(file)
      ? {}
      : { left: { step: file.step, place: { page: 'step', case: file.id, step: file.step } } })
  }
}
