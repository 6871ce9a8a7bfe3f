import type { CaseView } from '../case-file/case-file'
import { ifDisclosed } from '../case-file/if-disclosed'

/**
 * Which words an action has in a case, and for an entry, where it has others than its own. For one that is closed, with what it was closed
 * for: what was called for since was not done with it (invariant 17).
 */
export type VariantOf = (view: CaseView, entry?: string, closedFor?: readonly string[]) => string | undefined

/** These words where something holds. */
export const where =
  (
    words: string,
    holds: (view: CaseView, entry?: string, closedFor?: readonly string[]) => boolean
  ): VariantOf =>
  (view, entry, closedFor) =>
    holds(view, entry, closedFor) ? words : undefined

/** The same where a copy is told that it holds. */
export const whereTold = (words: string, holds: (view: CaseView) => boolean): VariantOf =>
  where(words, (view) => ifDisclosed(view, () => holds(view)) === true)

/** The same where a copy is told of any. */
export const whereAny = (words: string, found: (view: CaseView) => readonly unknown[]): VariantOf =>
  whereTold(words, (view) => found(view).length > 0)

/** The first of these that has other words. */
export const firstOf =
  (...variants: readonly VariantOf[]): VariantOf =>
  (view, entry, closedFor) => {
    for (const variantOf of variants) {
      const words = variantOf(view, entry, closedFor)
      if (words !== undefined) return words
    }
    return undefined
  }
