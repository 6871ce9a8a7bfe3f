import { isNamingWord } from '../../facts/same-name'
import { comparable } from '../disclosure/names-in-text'
import { folded } from '../disclosure/near-names'

const namingWords = (name: string): readonly string[] =>
  comparable(name)
    .filter((word) => isNamingWord(word))
    .map(folded)

/**
 * Whether a name written over another is that of somebody else: no word of it stood there before. One that a word before began with is still being typed.
 * What the one before did would be said of whoever is named now (¶31).
 */
export function isSomebodyElse(before: string, now: string): boolean {
  const [old, written] = [namingWords(before), namingWords(now)]
  return (
    old.length > 0 && written.length > 0 && !written.some((word) => old.some((one) => one.startsWith(word)))
  )
}
