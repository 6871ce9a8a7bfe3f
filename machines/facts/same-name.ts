import { noNames } from '../../content/name-words/no-names'
import { sharedWords } from '../../content/name-words/shared-words'
import { titles } from '../../content/name-words/titles'
import { nameForms } from './plain-name'

/** A text in a form in which it can be compared, however it is written. */
const plain = (text: string): string => text.trim().normalize('NFC').toLowerCase()

/** Whether two texts say the same, however they are written. */
export const isAlike = (one: string, other: string): boolean => plain(one) === plain(other)

/** A form of a name without its titles, or as it is where nothing else is left. */
const withoutTitles = (form: string): string => {
  const own = form.split(' ').filter((word) => !titles.has(word))
  return own.length === 0 ? form : own.join(' ')
}

/** “Aunt”, “solicitor”, “Mr” and “2” may be anybody. */
const isNamingWord = (word: string): boolean =>
  !noNames.has(word) && !titles.has(word) && !/^\p{N}+$/u.test(word)

/** Whether a part of a name names somebody. */
const isNaming = (form: string): boolean => form.split(' ').some(isNamingWord)

/** A name as a whole, and those of its parts that name somebody. */
const formsOf = (name: string): readonly string[] =>
  nameForms(name)
    .filter((form, index) => index === 0 || isNaming(form))
    .map(withoutTitles)

/** Whether two names may be those of one person: as a whole, or in one of their parts, however they are written. */
export const isSameName = (one: string | undefined, other: string | undefined): boolean => {
  if (one === undefined || other === undefined) return false
  const forms = formsOf(other)
  return formsOf(one).some((form) => forms.includes(form))
}

/** The words of a form by which somebody can be known again: an initial, or a word that many share, is none. */
const tellingWords = (form: string): readonly string[] =>
  form.split(' ').filter((word) => word.length > 1 && isNamingWord(word) && !sharedWords.has(word))

/** The words of a name by which somebody can be known again. */
export const wordsOfName = (name: string | undefined): readonly string[] =>
  nameForms(name).slice(0, 1).flatMap(tellingWords)

/** The words by which alone somebody is called, in one of some forms of a name: “Jordan”, and of “Mick / Michael” each. */
const aloneIn = (forms: readonly string[]): readonly string[] =>
  forms.map(tellingWords).flatMap((words) => (words.length === 1 ? words : []))

/**
 * Whether somebody who is called by one word may be the person of a longer name that has it, or the other way round: a child knows a first
 * name, or a surname. It decides nothing, and calls for somebody to ask.
 * @param called by which somebody is called, with their parts
 * @param name of a person, as a whole
 * @param shared words that tell nobody from others in this case, such as the name of the family
 */
export const mayBeSameName = (
  called: string | undefined,
  name: string | undefined,
  shared: ReadonlySet<string> = new Set()
): boolean => {
  if (isSameName(called, name)) return false
  const isTelling = (word: string) => !shared.has(word)
  return (
    aloneIn(nameForms(called))
      .filter(isTelling)
      .some((word) => wordsOfName(name).includes(word)) ||
    aloneIn(nameForms(name).slice(0, 1))
      .filter(isTelling)
      .some((word) => wordsOfName(called).includes(word))
  )
}
