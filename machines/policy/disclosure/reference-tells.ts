import { noNames } from '../../../content/name-words/no-names'
import { titles } from '../../../content/name-words/titles'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { everything } from './disclosure'
import { locationTexts, openWords } from './location'
import { comparable, namesIn } from './names-in-text'
import { folded } from './near-names'

/** What a reference tells somebody who sees nothing else. */
type ToldByReference = 'name' | 'place' | 'name-and-place'

const names = ['known-as', 'full-name', 'first-name', 'last-name', 'name-in-own-script'] as const

/** Letters that stand together: a reference has hyphens, strokes and numbers between them. */
const letters = /\p{L}[\p{L}\p{M}’']*/gu

/** The words of a text in a form in which they can be compared, O’Neil as ONeil; a single letter names nobody. */
const wordsOf = (text: string): readonly string[] =>
  (text.match(letters) ?? [])
    .map((word) => folded(word.replace(/[’']/gu, '')))
    .filter((word) => Array.from(word).length > 1)

/** The words of a reference: also those that were run together, each with its capital (KaylaPike26). */
const wordsOfReference = (reference: string): readonly string[] => [
  ...wordsOf(reference),
  ...wordsOf(reference.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' '))
]

/** Words, and each with the one that follows it, as they may be run together (AnneMarie for Anne Marie). */
const alsoTogether = (words: readonly string[]): readonly string[] => [
  ...words,
  ...words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`)
]

/** “Aunt”, “Mrs” and the like stand beside a name, and are none. */
const isNaming = (word: string): boolean => !noNames.has(word) && !titles.has(word)

const namesOf = ({ answers }: CaseView): readonly string[] =>
  [
    ...names.map((id) => valueOf(answers, id)),
    ...itemsOf(answers, 'other-names').map((item) => fieldOf(item, 'other-name'))
  ].filter((name) => name !== undefined)

/**
 * The words that tell places from others. Left out are the words of the authority, which stands on every page, and of the names that stay.
 */
function placesOf(view: CaseView): readonly string[] {
  const open = openWords(view, everything)
  return locationTexts(view, everything).flatMap((text) => namesIn(text, open).flatMap(comparable))
}

/**
 * What a reference tells of a child by a word of theirs. A reference stands on each page, in each file's name, and in the list of cases,
 * where nothing is left out for anybody (¶23). Whole words are compared: letters that only begin as a name does tell nothing.
 */
export function referenceTells(reference: string, view: CaseView): ToldByReference | undefined {
  const words = wordsOfReference(reference)
  if (words.length === 0) return undefined
  const holds = (texts: readonly string[], isOne: (word: string) => boolean = () => true) => {
    const told = new Set(texts.flatMap((text) => alsoTogether(wordsOf(text))).filter(isOne))
    return words.some((word) => told.has(word))
  }
  const [isName, isPlace] = [holds(namesOf(view), isNaming), holds(placesOf(view))]
  if (isName && isPlace) return 'name-and-place'
  if (isName) return 'name'
  return isPlace ? 'place' : undefined
}
