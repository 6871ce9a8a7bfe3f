import { wordsInText } from '../../content/documents/words-in-text'
import { noNames } from '../../content/name-words/no-names'
import { titles } from '../../content/name-words/titles'
import type { Answers } from './case-file'
import { fieldOf, itemsOf, valueOf } from './read'

const wordsIn = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\p{M}\d]+/gu) ?? []

/** The words of a name as they are written: “a lorry” is not of “Driver of the lorry”. A name that is typed in small letters has them all. */
const wordsOf = (name: string): readonly string[] => {
  const all = wordsIn(name)
  const written = all.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word))
  return written.length > 0 ? written : all
}

/** Words in small letters, as “ali” of “Ali”. One letter is an initial, and as such stands in any text. */
const inSmallLetters = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => (word.length > 1 || /\p{Lo}/u.test(word) ? [word.toLowerCase()] : []))

const asPhrase = (text: string): string => ` ${wordsIn(text.toLowerCase()).join(' ')} `

/** Everything by which the child of a case is called. */
const calledBy = (answers: Answers): readonly string[] =>
  [
    ...(['known-as', 'full-name', 'first-name', 'last-name'] as const).map((id) => valueOf(answers, id)),
    ...itemsOf(answers, 'other-names').map((one) => fieldOf(one, 'other-name'))
  ].flatMap((name) => name ?? [])

/** Everybody else who is named in it and does not come along. */
const othersIn = (answers: Answers, along: readonly string[]): readonly string[] =>
  [
    ...itemsOf(answers, 'siblings-and-other-children').map((one) => fieldOf(one, 'connected-child-name')),
    ...itemsOf(answers, 'family-contacts').map((one) => fieldOf(one, 'contact-who')),
    ...itemsOf(answers, 'people')
      .filter(({ id }) => !along.includes(id))
      .map((one) => fieldOf(one, 'person-name'))
  ].flatMap((name) => name ?? [])

/** “Aunt”, “driver” and “in” stand in texts that tell of nobody. */
const isNaming = (word: string): boolean =>
  !noNames.has(word.toLowerCase()) && !titles.has(word.toLowerCase())

const postcode = /^\s*[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\s*$/iu

/**
 * The parts of an address by which it is known, without the number of the house: all but the town, which alone stands in many a text that tells of nobody. It
 * is the last, where it is one word.
 */
const partsOf = (address: string): readonly string[] =>
  address
    .split(/[,;\n]/u)
    .filter((part) => /\p{L}/u.test(part) && !postcode.test(part))
    .map((part) => part.replace(/^\s*\d+\p{L}?\s+(?=\p{L})/u, ''))
    .filter((part, at, all) => at === 0 || at < all.length - 1 || wordsIn(part).length > 1)

/** In what is nothing but a name each word begins large, and nothing says whose somebody is: no “Ali’s”, no “for Ali”, no bracket, no comma and no dash. */
const isOnlyAName = (text: string): boolean =>
  wordsIn(text).every((word) => /^[\p{Lu}\p{Lo}\d]/u.test(word)) &&
  !/[^\p{L}\p{M}\d\s.'’-]|['’]s?(?!\p{L})|\s-|-\s|\bfor\b/iu.test(text)

interface TellsOfFirst {
  /** A text tells of it by any word of a name. Too much left out costs one question asked anew. */
  readonly text: (text: string) => boolean
  /**
   * What somebody else is called tells of others by the whole of their name. Of the child it tells by two words, by a name that is the child’s alone, or by one
   * in more than a name: “DC Ali” shares it, “DC Rowe (Ali’s case)” does not.
   */
  readonly name: (name: string) => boolean
  /** Whom somebody works for tells of others by the whole of their name: “Kent County Council” is not “Kent Fostering”. Of the child it tells by any word. */
  readonly organisation: (organisation: string) => boolean
}

/**
 * What of a case tells of its child, or of those around them: a name, the reference, or where the child lives. None of it comes into the case of another (¶23).
 * @param along the ids of the people who come along
 */
export function tellsOfFirst(answers: Answers, along: readonly string[]): TellsOfFirst {
  const called = calledBy(answers)
  const others = othersIn(answers, along)
  const own = new Set(inSmallLetters(called.flatMap(wordsIn)))
  const written = new Set([...called, ...others].flatMap(wordsOf))
  const ofOthers = new Set(inSmallLetters(others.flatMap(wordsOf).filter(isNaming)))
  const phrasesOf = (texts: readonly string[]) => texts.map(asPhrase).filter((one) => one.trim() !== '')
  const phrases = phrasesOf([
    valueOf(answers, 'reference') ?? '',
    ...partsOf(valueOf(answers, 'placement-address') ?? '')
  ])
  const wholeNames = phrasesOf([...others, ...called.filter((one) => wordsIn(one).length > 1)])
  const hasOneOf = (text: string, these: readonly string[]) =>
    these.some((phrase) => asPhrase(text).includes(phrase))
  const ownIn = (text: string) => new Set(inSmallLetters(wordsIn(text)).filter((word) => own.has(word))).size
  const isOfChild = (text: string) => ownIn(text) > 0 || hasOneOf(text, phrases)
  const isWhole = (text: string) => hasOneOf(text, [...phrases, ...wholeNames])
  // A worker who shares one word with the child, as “Khan”, tells nothing of the child.
  const isShared = (name: string) => ownIn(name) === 1 && wordsIn(name).length > 1 && isOnlyAName(name)
  return {
    text: (text) =>
      isOfChild(text) || wordsIn(text).some((word) => written.has(word) || ofOthers.has(word.toLowerCase())),
    name: (name) => isWhole(name) || (ownIn(name) > 0 && !isShared(name)),
    organisation: (organisation) => isOfChild(organisation) || isWhole(organisation)
  }
}

/** A text of one child, whom it does not name: “his uncle drove; he wept”. */
export const isOfOne = (text: string): boolean => wordsInText.ofSomebodyElse.test(text)
