import type { PlainDate } from './answer'
import type { CaseFile, Review } from './case-file'
import type { ReviewKind } from './review'
import { without } from './without'

/**
 * The case with a review opened: a draft of the next version, whether or not an answer has changed since the last one.
 * @returns the case as it is where it was never finished, or a review is open already
 */
export function withReview(file: CaseFile, kind: ReviewKind, today: PlainDate): CaseFile {
  const last = file.versions.at(-1)
  if (last === undefined || file.review !== undefined) return file
  const review: Review = { of: last.number, openedOn: today, kind }
  return { ...file, review, changes: file.changes + 1 }
}

/**
 * The case without the review that was opened by mistake. Where nothing else has changed since, it is the finished version
 * again.
 */
export function withoutReview(file: CaseFile): CaseFile {
  const last = file.versions.at(-1)
  if (file.review === undefined || last === undefined) return file
  const closed = without(file, 'review')
  // Opening the review was the only change: the last version stands as it was signed.
  return file.changes === last.changes + 1 ? { ...closed, changes: last.changes } : closed
}
