import { sharedWords } from '../../../content/name-words/shared-words'
import { isNamingWord } from '../../facts/same-name'
import { comparable } from '../disclosure/names-in-text'
import { folded } from '../disclosure/near-names'

const namingWords = (name: string): readonly string[] =>
  comparable(name)
    .filter((word) => isNamingWord(word) && !sharedWords.has(word))
    .map(folded)

/**
 * Whether a name written over another is that of somebody else: no word of it stood there before. One that a word before began with is still being typed, or was.
 * What the one before did would be said of whoever is named now (¶31).
 */
export function isSomebodyElse(before: string, now: string): boolean {
  const [old, written] = [namingWords(before), namingWords(now)]
  const isOfOne = (word: string) => old.some((one) => one.startsWith(word) || word.startsWith(one))
  return old.length > 0 && written.length > 0 && !written.some(isOfOne)
}
