import { sharedWords } from '../../content/name-words/shared-words'
import { nameForms } from './plain-name'
import { isNamingWord, isSameName } from './same-name'

/** The words of a form by which somebody can be known again: an initial, or a word that many share, is none. */
const tellingWords = (form: string): readonly string[] =>
  form.split(' ').filter((word) => word.length > 1 && isNamingWord(word) && !sharedWords.has(word))

/** The words of a name by which somebody can be known again. */
export const wordsOfName = (name: string | undefined): readonly string[] =>
  nameForms(name).slice(0, 1).flatMap(tellingWords)

/** The single words by which somebody is called, in these forms of a name: “Jordan”, and of “Mick / Michael” each. */
const aloneIn = (forms: readonly string[]): readonly string[] =>
  forms.map(tellingWords).flatMap((words) => (words.length === 1 ? words : []))

/**
 * Whether somebody who is called by one word may be the person of a longer name that has it, or the other way round. A child knows a first
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

/**
 * Whether at least one of these people is certainly none of the others: by name, or because there are more of them than of the others who
 * may be among them. Of “Ion Radu” and “Vera Radu” one is not “Mr Radu”, though it is not known which.
 */
export const isOneNoneOf = (names: readonly string[], others: readonly (string | undefined)[]): boolean => {
  const mayBe = (one: string | undefined, name: string) => isSameName(one, name) || mayBeSameName(one, name)
  const people = names.filter((name, index) => !names.slice(0, index).some((one) => mayBe(one, name)))
  const among = others.filter((other) => names.some((name) => mayBe(other, name)))
  return people.length > among.length || names.some((name) => !others.some((other) => mayBe(other, name)))
}
