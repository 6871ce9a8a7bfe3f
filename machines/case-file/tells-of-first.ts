import { wordsInText } from '../../content/documents/words-in-text'
import type { Answers } from './case-file'
import { fieldOf, itemsOf, valueOf } from './read'

const wordsIn = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\p{M}\d]+/gu) ?? []

/** The words of a name as they are written: “an hour” has no An in it, and “a lorry” is not of “Driver of the lorry”. */
const wordsOf = (name: string): readonly string[] =>
  wordsIn(name).filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word))

/** The longer words of a name, which nobody takes for another word when they are written in small letters: “farid”. */
const inSmallLetters = (text: string): readonly string[] =>
  wordsIn(text).flatMap((word) => (word.length > 3 ? [word.toLowerCase()] : []))

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

/**
 * The parts of an address by which it is known, without the number of the house: its first, and each of several words. A town alone stands in many a text that
 * tells of nobody.
 */
const partsOf = (address: string): readonly string[] =>
  address
    .split(/[,;\n]/u)
    .map((part) => part.replace(/^\s*\d+\p{L}?\s+(?=\p{L})/u, ''))
    .filter((part, at) => at === 0 || wordsIn(part).length > 1)

/**
 * What of a case tells of its child, or of those around them: a name, the reference, or where the child lives. None of it comes into the case of another (¶23).
 * @param along the ids of the people who come along
 */
export function tellsOfFirst(answers: Answers, along: readonly string[]): (text: string) => boolean {
  const called = calledBy(answers)
  const names = new Set([...called, ...othersIn(answers, along)].flatMap(wordsOf))
  const own = new Set(called.flatMap(inSmallLetters))
  const phrases = [
    valueOf(answers, 'reference') ?? '',
    ...partsOf(valueOf(answers, 'placement-address') ?? '')
  ]
    .map(asPhrase)
    .filter((phrase) => phrase.trim() !== '')
  return (text) =>
    wordsIn(text).some((word) => names.has(word)) ||
    inSmallLetters(text).some((word) => own.has(word)) ||
    phrases.some((phrase) => asPhrase(text).includes(phrase))
}

/** A text of one child, whom it does not name: “his uncle drove; he wept”. */
export const isOfOne = (text: string): boolean => wordsInText.ofSomebodyElse.test(text)
