import { sharedWords } from '../../../content/name-words/shared-words'
import { withoutGenitive, wordPattern } from './names-in-text'

/** A word of two letters that is written as a name is. A script without capitals writes each so. */
const shortName = /^(?:\p{Lu}\p{M}*\p{L}\p{M}*|\p{Lo}{2})$/u

/**
 * The words of two letters in somebody's name: Jo, Li, 张伟. “Al” within a name is no name; by itself it is.
 * @param open words that stay, in the form of `comparable`
 */
export function shortNamesIn(name: string, open: ReadonlySet<string>): readonly string[] {
  const words = (name.normalize('NFC').match(wordPattern) ?? []).map(withoutGenitive)
  return words
    .flatMap((word) => [word, ...(word.includes('-') ? word.split('-') : [])])
    .filter((word) => shortName.test(word) && !open.has(word.toLowerCase()))
    .filter((word) => words.length === 1 || !sharedWords.has(word.toLowerCase()))
}
