import { folded } from '../../../machines/policy/disclosure/near-names'
import type { NearFinder } from './near-passages'

const word = /\p{Lu}[\p{L}\p{N}\p{M}’'-]*/gu

/** Finds the names of those who are a danger, written as names are. */
export const dangerFinder =
  (names: ReadonlySet<string>): NearFinder =>
  (text) =>
    names.size === 0
      ? []
      : [...text.matchAll(word)].flatMap(({ index, 0: found }) =>
          names.has(folded(found)) ? [{ at: index, found }] : []
        )

/** Finds what either finds, from the beginning of a text to its end; what overlaps is one. */
export const eitherFinder =
  (one: NearFinder, other: NearFinder): NearFinder =>
  (text) => {
    const all = [...one(text), ...other(text)].sort((a, b) => a.at - b.at || b.found.length - a.found.length)
    return all.filter((span, index) =>
      all.slice(0, index).every(({ at, found }) => at + found.length <= span.at)
    )
  }
