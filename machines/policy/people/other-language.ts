import {
  kindsOfLanguage,
  languageNames,
  namesNoLanguage,
  sameLanguages,
  usualKinds
} from '../../../content/language-words'

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()

const isNaming = (word: string): boolean => word.length > 2 && !namesNoLanguage.includes(word)
const nameOf = (word: string): string => sameLanguages.find((names) => names.includes(word))?.[0] ?? word
const isKnown = (name: string): boolean =>
  languageNames.includes(name) || sameLanguages.some((names) => names.includes(name))

/** What a text says of a language: each name in it, and all its words, since the name of a place may tell which kind is meant. */
interface Said {
  readonly names: readonly string[]
  readonly words: readonly string[]
}

const wordsOf = (text: string): readonly string[] => folded(text).split(/[^\p{L}]+/u)

/** The initials of a sign language that is written in full, such as “bsl”: people mostly name it by them. */
function signedIn(text: string): readonly string[] {
  const words = wordsOf(text)
  const signed = words.indexOf('sign')
  if (signed < 1) return []
  return [
    words
      .slice(signed - 1, signed + 2)
      .map((word) => word.charAt(0))
      .join('')
  ]
}

/** The names of languages in a text; where it has none that is known, the words that may name one. */
function saidIn(text: string): Said {
  const words = wordsOf(text).map(nameOf)
  const known = words.filter(isKnown)
  const names = known.length > 0 ? known : words.filter(isNaming)
  return {
    words,
    names: [...names, ...names.flatMap((name) => usualKinds[name] ?? []), ...signedIn(text)]
  }
}

/**
 * Whether one typing slip makes one word the other: a letter put in, left out or changed, or two letters swapped. The two words must
 * differ.
 */
function isOneSlip(one: string, other: string): boolean {
  const [from, to] = [Array.from(one), Array.from(other)]
  while (from[0] === to[0]) [from, to].forEach((letters) => letters.shift())
  while (from.at(-1) === to.at(-1)) [from, to].forEach((letters) => letters.pop())
  const isSwapped = from.length === 2 && from.toReversed().join('') === to.join('')
  return isSwapped || (from.length < 2 && to.length < 2)
}

/**
 * Whether two names are equal or differ by one slip. Short names are too near to each other, so they must be equal. So must two known
 * names: each is a language of its own.
 */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  if (isKnown(one) && isKnown(other)) return false
  return Math.min(one.length, other.length) > 4 && isOneSlip(one, other)
}

/** Whether both texts say which kind of a language is meant, and they have no kind in common. */
function isOtherKind(language: string, one: Said, other: Said): boolean {
  const kinds = kindsOfLanguage.find((known) => known.language === language)?.kinds ?? []
  const saidBy = ({ words }: Said) => kinds.filter((names) => names.some((name) => words.includes(name)))
  const [its, others] = [saidBy(one), saidBy(other)]
  return its.length > 0 && others.length > 0 && !its.some((kind) => others.includes(kind))
}

const isInOtherScript = (text: string): boolean => /[^\P{L}\p{Script=Latin}]/u.test(text.normalize('NFC'))

/** Whether one text names no language that the other names, however it is spelled. What cannot be compared is taken for the same. */
export function isOtherLanguage(one: string, other: string): boolean {
  if (isInOtherScript(one) || isInOtherScript(other)) return false
  const [its, others] = [saidIn(one), saidIn(other)]
  if (its.names.length === 0 || others.names.length === 0) return false
  return !its.names.some(
    (name) => others.names.some((theirs) => isAlike(name, theirs)) && !isOtherKind(name, its, others)
  )
}

/** The text names a language. */
export const namesALanguage = (text: string): boolean =>
  !isInOtherScript(text) && saidIn(text).names.length > 0

/** The text names a language that is spoken and known here, beside any sign language. */
export const namesASpokenLanguage = (text: string): boolean =>
  wordsOf(text.replace(/(?:\p{L}+\s+)?sign language/giu, ''))
    .map(nameOf)
    .some((name) => name !== 'bsl' && isKnown(name))
