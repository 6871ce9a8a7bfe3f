import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'

/**
 * Which words an action has in a case, and for an entry, where it has others than its own. `joined` are the orders that stand in its words
 * too (contained.ts): none where it is closed, or each stands by itself (invariant 17). Where no record is at hand, it is not said.
 */
export type VariantOf = (view: CaseView, entry?: string, joined?: readonly string[]) => string | undefined

/** These words where something holds. */
export const where =
  (
    words: string,
    holds: (view: CaseView, entry?: string, joined?: readonly string[]) => boolean
  ): VariantOf =>
  (view, entry, joined) =>
    holds(view, entry, joined) ? words : undefined

/** The same where a copy is told that it holds. */
export const whereTold = (words: string, holds: (view: CaseView) => boolean): VariantOf =>
  where(words, (view) => ifDisclosed(view, () => holds(view)) === true)

/** The same where a copy is told of any. */
export const whereAny = (words: string, found: (view: CaseView) => readonly unknown[]): VariantOf =>
  whereTold(words, (view) => found(view).length > 0)

/** The first of these that has other words. */
export const firstOf =
  (...variants: readonly VariantOf[]): VariantOf =>
  (view, entry, joined) => {
    for (const variantOf of variants) {
      const words = variantOf(view, entry, joined)
      if (words !== undefined) return words
    }
    return undefined
  }
