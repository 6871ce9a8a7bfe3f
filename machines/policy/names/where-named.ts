import { isNamingWord } from '../../facts/same-name'
import { comparable, wordPattern } from '../disclosure/names-in-text'
import { folded } from '../disclosure/near-names'

/** A place in a text where a name stands: the text before it, the word with which it begins there, and the text behind it. */
export interface NamePlace {
  readonly before: string
  readonly first: string
  readonly behind: string
}

const inWords = (text: string): readonly string[] => comparable(text).map(folded)

/** The words of a form of a name, from the first that names somebody: without “Mrs” or “Aunt” before it. */
function namingWords(form: string): readonly string[] {
  const words = inWords(form)
  const first = words.findIndex(isNamingWord)
  return first === -1 ? [] : words.slice(first)
}

/** The words of a name as a whole, and of each name in it where there are several. */
export const namingForms = (name: string): readonly (readonly string[])[] =>
  [name, ...name.split(/[,;:/()“”"\n]| also | or | aka /iu)].map(namingWords)

/** Many have one name alone, or the name of a family, so it takes two words of a form to be sure whose it is. */
export const isOfTwo = (words: readonly string[]): boolean => words.filter(isNamingWord).length > 1

/** Where these words stand in a text, one behind the other. */
export function placesOf(wanted: readonly string[], text: string): readonly NamePlace[] {
  const found = [...text.matchAll(wordPattern)]
  return found.flatMap((word, at) => {
    const own = found.slice(at, at + wanted.length)
    if (inWords(own.map(([one]) => one).join(' ')).join(' ') !== wanted.join(' ')) return []
    const last = own.at(-1) ?? word
    return {
      before: text.slice(0, word.index),
      first: word[0],
      behind: text.slice(last.index + last[0].replace(/['’]s?$/iu, '').length)
    }
  })
}
