import {
  lettersOf,
  withoutCapitals,
  type DangerNames
} from '../../../machines/policy/disclosure/danger-words'
import { folded } from '../../../machines/policy/disclosure/near-names'
import type { NearFinder } from './near-passages'
import { withoutOverlaps, type Span } from './placeholders'

const word = /[\p{Lu}\p{Lo}][\p{L}\p{N}\p{M}’'-]*/gu
const inWord = /[\p{L}\p{N}]/u

/** Where a whole name stands. A script without capitals may join words: there a name is found among other letters too. */
function placesOf(whole: string, text: string): readonly Span[] {
  const { letters, places } = lettersOf(text)
  const isAmongLetters = (at: number) =>
    !withoutCapitals.test(whole) &&
    [letters[at - 1], letters[at + whole.length]].some(
      (beside) => beside !== undefined && inWord.test(beside)
    )
  const found: Span[] = []
  for (let at = letters.indexOf(whole); at >= 0; at = letters.indexOf(whole, at + whole.length)) {
    const begins = places[at] ?? 0
    if (!isAmongLetters(at)) found.push({ at: begins, found: text.slice(begins, places[at + whole.length]) })
  }
  return found
}

/** Finds the names of those who are a danger: single words where they are written as names are, and whole names however they are written. */
export const dangerFinder =
  ({ words, wholes }: DangerNames): NearFinder =>
  (text) =>
    words.size + wholes.length === 0
      ? []
      : [
          ...wholes.flatMap((whole) => placesOf(whole, text)),
          ...[...text.matchAll(word)].flatMap(({ index, 0: found }) =>
            words.has(folded(found)) ? [{ at: index, found }] : []
          )
        ]

/** Finds what either finds, from the beginning of a text to its end; what overlaps is one. */
export const eitherFinder =
  (one: NearFinder, other: NearFinder): NearFinder =>
  (text) =>
    withoutOverlaps([...one(text), ...other(text)])
