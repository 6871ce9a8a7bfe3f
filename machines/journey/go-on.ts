import { stepTo } from '../../content/landmarks'
import type { StepId } from '../../content/stages'
import type { CaseFile, CaseView } from '../case-file/case-file'
import { finishedVersion } from '../case-file/change'
import { clockOf } from '../policy/clock'
import { reviewPlannedFor } from '../policy/clock/arranged-reviews'
import { reviewAtHand } from '../policy/clock/reviews'

/** Where work on a case goes on: in a review that is at hand (¶46), and where the case was left. */
interface WhereToGoOn {
  readonly review?: {
    /** The entry of the planned review; nothing where only the review before it set the day. */
    readonly entry?: string
    /** Its day has passed: it is no longer prepared, only recorded. */
    readonly hasPassed: boolean
  }
  /** Nothing where a version was finished and has not changed since: there is nothing to go on with. */
  readonly left?: StepId
}

/** Where work on a case goes on. */
export function whereToGoOn(file: CaseFile, view: CaseView): WhereToGoOn {
  const day = reviewAtHand(clockOf(view), view)
  const entry = day === undefined ? undefined : reviewPlannedFor(view, day)
  const isFinished = file.step === stepTo.finish && finishedVersion(file) !== undefined
  return {
    ...(day === undefined
      ? {}
      : { review: { ...(entry === undefined ? {} : { entry }), hasPassed: day < view.today } }),
    ...(isFinished ? {} : { left: file.step })
  }
}
