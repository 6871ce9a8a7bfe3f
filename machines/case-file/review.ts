import type { PlainDate } from './answer'
import type { CaseFile, FinishedVersion, Review } from './case-file'
import { finishedVersion } from './change'
import { without } from './without'

/** The kinds of review, in the order in which they are offered (¶46, ¶52). */
export const reviewKinds = ['care-plan', 'pathway-plan', 'both', 'change-of-status'] as const
export type ReviewKind = (typeof reviewKinds)[number]

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

/** What a case is now: never finished, finished, or a draft of the version after the last. */
export type VersionState =
  | { readonly kind: 'first-draft' }
  | { readonly kind: 'finished'; readonly version: FinishedVersion }
  | { readonly kind: 'changed'; readonly since: FinishedVersion }
  | { readonly kind: 'in-review'; readonly since: FinishedVersion; readonly review: Review }

/** Tells what a case is now. */
export function versionStateOf(file: CaseFile): VersionState {
  const finished = finishedVersion(file)
  const since = file.versions.at(-1)
  if (since === undefined) return { kind: 'first-draft' }
  if (file.review !== undefined) return { kind: 'in-review', since, review: file.review }
  return finished === undefined ? { kind: 'changed', since } : { kind: 'finished', version: finished }
}

/** The version that this one is compared with: of a draft the last finished one, of a finished one that before it. */
export function versionBefore(file: Pick<CaseFile, 'versions' | 'changes'>): FinishedVersion | undefined {
  return finishedVersion(file) === undefined ? file.versions.at(-1) : file.versions.at(-2)
}

/** The review that followed a version: the one under way, or the one that the next version came from. */
export function reviewAfter(file: CaseFile, number: number): Review | undefined {
  if (file.review?.of === number) return file.review
  return file.versions.find(({ review }) => review?.of === number)?.review
}
