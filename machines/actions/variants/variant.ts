import type { ActionId } from '../../../content/actions/ids'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'

/**
 * Which words an action has in a case, and for an entry, where it has others than its own. One that is closed has none for what
 * may have been called for since: that was not done with it (invariant 17).
 */
type Which<Words extends string> = (view: CaseView, entry?: string, isClosed?: boolean) => Words | undefined

/** The same, with every name that it can give: each is written, and no other (tests/unit/policy/variants-have-words.test.ts). */
export type VariantOf = Which<string> & { readonly words: readonly string[] }

/** Actions that have other words. */
export type Variants = { readonly [Id in ActionId]?: VariantOf }

/** One of these words, whichever is found. */
export const among = <const Words extends string>(words: readonly Words[], which: Which<Words>): VariantOf =>
  Object.assign((...given: Parameters<Which<Words>>) => which(...given), { words })

/** These words where something holds. */
export const where = (
  words: string,
  holds: (view: CaseView, entry?: string, isClosed?: boolean) => boolean
): VariantOf => among([words], (view, entry, isClosed) => (holds(view, entry, isClosed) ? words : undefined))

/** The same where a copy is told that it holds. */
export const whereTold = (words: string, holds: (view: CaseView) => boolean): VariantOf =>
  where(words, (view) => ifDisclosed(view, () => holds(view)) === true)

/** The same where a copy is told of any. */
export const whereAny = (words: string, found: (view: CaseView) => readonly unknown[]): VariantOf =>
  whereTold(words, (view) => found(view).length > 0)

/** The first of these that has other words. */
export const firstOf = (...variants: readonly VariantOf[]): VariantOf =>
  among(
    variants.flatMap(({ words }) => words),
    (view, entry, isClosed) => {
      for (const variantOf of variants) {
        const words = variantOf(view, entry, isClosed)
        if (words !== undefined) return words
      }
      return undefined
    }
  )
