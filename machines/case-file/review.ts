import type { CaseFile, FinishedVersion, Review } from './case-file'
import { finishedVersion } from './change'

/** The kinds of review, in the order in which they are offered (¶46, ¶52). */
export const reviewKinds = ['care-plan', 'pathway-plan', 'both', 'change-of-status'] as const
export type ReviewKind = (typeof reviewKinds)[number]

/** What a case is now: never finished, finished, or a draft of the version after the last. */
type VersionState =
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

/**
 * The version that this one is compared with. A draft is compared with the last finished version, a finished version with the one before
 * it.
 */
export function versionBefore(file: Pick<CaseFile, 'versions' | 'changes'>): FinishedVersion | undefined {
  return finishedVersion(file) === undefined ? file.versions.at(-1) : file.versions.at(-2)
}

/** The review that followed a version: the one under way, or the one that the next version came from. */
export function reviewAfter(file: CaseFile, number: number): Review | undefined {
  if (file.review?.of === number) return file.review
  return file.versions.find(({ review }) => review?.of === number)?.review
}
