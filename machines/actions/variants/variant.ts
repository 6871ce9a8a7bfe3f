import type { ActionId } from '../../../content/actions/ids'
import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'

/**
 * Which words an action has in a case, and for an entry, where it has others than its own. `joined` are the orders that stand in its words
 * too (contained.ts): none where it is closed, or each stands by itself (invariant 17). Where no record is at hand, it is not said.
 */
type Which<Words extends string> = (
  view: CaseView,
  entry?: string,
  joined?: readonly string[]
) => Words | undefined

/** The same, with every name that it can give: each is written, and no other (tests/unit/actions/variants-have-words.test.ts). */
export type VariantOf = Which<string> & { readonly words: readonly string[] }

/** Actions that have other words. */
export type Variants = { readonly [Id in ActionId]?: VariantOf }

/** One of these words, whichever is found. */
export const among = <const Words extends string>(
  words: readonly Words[],
  which: Which<NoInfer<Words>>
): VariantOf => Object.assign((...given: Parameters<Which<Words>>) => which(...given), { words })

/** These words where something holds. */
export const where = (
  words: string,
  holds: (view: CaseView, entry?: string, joined?: readonly string[]) => boolean
): VariantOf => among([words], (view, entry, joined) => (holds(view, entry, joined) ? words : undefined))

/** The same where a copy is told that it holds. */
export const whereTold = (words: string, holds: (view: CaseView) => boolean): VariantOf =>
  where(words, (view) => isToldThat(view, holds))

/** The same where a copy is told of any. */
export const whereAny = (words: string, found: (view: CaseView) => readonly unknown[]): VariantOf =>
  whereTold(words, (view) => found(view).length > 0)

/** The first of these that has other words. */
export const firstOf = (...variants: readonly VariantOf[]): VariantOf =>
  among(
    variants.flatMap(({ words }) => words),
    (view, entry, joined) => {
      for (const variantOf of variants) {
        const words = variantOf(view, entry, joined)
        if (words !== undefined) return words
      }
      return undefined
    }
  )

/** What another gives, and this beside it where something more holds: alone where the other gives nothing. */
export const withMore = (more: string, holds: (view: CaseView) => boolean, variantOf: VariantOf): VariantOf =>
  among([more, ...variantOf.words.flatMap((words) => [words, `${words}-${more}`])], (view, entry, joined) => {
    const words = variantOf(view, entry, joined)
    if (!holds(view)) return words
    return words === undefined ? more : `${words}-${more}`
  })
