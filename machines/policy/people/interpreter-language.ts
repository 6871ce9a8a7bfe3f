import {
  kindsOfLanguage,
  languageNames,
  namesNoLanguage,
  sameLanguages,
  usualKinds
} from '../../../content/language-words'
import { wordsInText } from '../../../content/documents/words-in-text'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'

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

/** A text without what it says is not used: “no BSL” names no language in which the child signs. */
export const withoutNotSigning = (text: string): string => text.replace(wordsInText.notSigning, '')

/** The initials of a sign language that is written in full, such as “bsl”: people mostly name it by them. */
function signedIn(text: string): readonly string[] {
  const words = wordsOf(withoutNotSigning(text))
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
function isOtherLanguage(one: string, other: string): boolean {
  if (isInOtherScript(one) || isInOtherScript(other)) return false
  const [its, others] = [saidIn(one), saidIn(other)]
  if (its.names.length === 0 || others.names.length === 0) return false
  return !its.names.some(
    (name) => others.names.some((theirs) => isAlike(name, theirs)) && !isOtherKind(name, its, others)
  )
}

/** The text names a sign language. */
export const isSigned = (text: string): boolean =>
  wordsInText.signing.test(withoutNotSigning(text)) || signedIn(text).length > 0

/**
 * The child’s first language is one of signs and of nothing else, and the interpreter is recorded in a spoken one. “Ukrainian” is not the sign
 * language that is called after it (¶26).
 */
function isSpokenForWhoSigns(first: string, interpreted: string): boolean {
  if (!isSigned(first) || isSigned(interpreted)) return false
  const initials = signedIn(first)
  const spoken = folded(first).replace(/(?:\p{L}+\s+)?sign language|\bbsl\b/gu, '')
  return (
    !saidIn(spoken).words.some(isKnown) &&
    !initials.some((short) => saidIn(interpreted).words.includes(short))
  )
}

/** Somebody interprets by signs, or works with a child’s own. */
const isBySigns = (interpreted: string): boolean =>
  isSigned(interpreted) || wordsInText.forOwnSigns.test(interpreted)

/**
 * The text says that the child speaks; or it names a spoken language, and neither that the child is deaf nor an interpreter who signs. In
 * doubt a child is told to ring 999 (¶43).
 */
function isOfAChildWhoSpeaks(text: string, rest: string, interpreted: string): boolean {
  const ofTheChild = rest.replace(wordsInText.notOfTheChild, '')
  if (wordsInText.speaking.test(ofTheChild)) return true
  return saidIn(ofTheChild).words.some(isKnown) && !wordsInText.deaf.test(text) && !isBySigns(interpreted)
}

/**
 * The child has signs of their own, or no language yet, and the text names no other language beside them. Nobody interprets that who has
 * learned a language alone (¶25, ¶26).
 */
function areOwnSigns(text: string, own: RegExp, interpreted: string): boolean {
  const rest = text.replace(own, '')
  return own.test(text) && !isSigned(rest) && !isOfAChildWhoSpeaks(text, rest, interpreted)
}

const interpretedIn = ({ answers }: CaseView): string => valueOf(answers, 'interpreter-language') ?? ''

/** The child’s first language is one of signs of their own, or there is none yet. */
export function hasOwnSignsAsLanguage(view: CaseView): boolean {
  const first = valueOf(view.answers, 'first-language') ?? ''
  const interpreted = interpretedIn(view)
  return (
    areOwnSigns(first, wordsInText.ownSigns, interpreted) ||
    areOwnSigns(first, wordsInText.noLanguage, interpreted)
  )
}

/**
 * The help that the child needs is said to be signs of their own, and the first language, where there is one, is that of the family. Whoever
 * hears has such signs beside what they speak.
 */
function needsHelpWithOwnSigns(view: CaseView): boolean {
  const { answers } = view
  if (!isOneOf(answers, 'communication-help-needed', 'yes')) return false
  const first = valueOf(answers, 'first-language')
  const help = valueOf(answers, 'communication-help') ?? ''
  return (
    areOwnSigns(help, wordsInText.ownSigns, interpretedIn(view)) &&
    !isSigned(first ?? '') &&
    (first === undefined || wordsInText.deaf.test(help) || isBySigns(interpretedIn(view)))
  )
}

/** The child has signs of their own, as the first language or the help that is needed says. */
export const hasSignsOfTheirOwn = (view: CaseView): boolean =>
  hasOwnSignsAsLanguage(view) || needsHelpWithOwnSigns(view)

/** The interpreter is recorded in a language, and with nobody who works with a child’s own signs. */
const isNotForOwnSigns = (interpreted: string): boolean =>
  !isInOtherScript(interpreted) &&
  saidIn(interpreted).names.length > 0 &&
  !wordsInText.forOwnSigns.test(interpreted)

/** The interpreter signs for a child who needs help to communicate. The spoken language on record is then that of the family (¶25, ¶26). */
const isSignedForTheChild = ({ answers }: CaseView, first: string, interpreted: string): boolean =>
  isOneOf(answers, 'communication-help-needed', 'yes') &&
  isSigned(interpreted) &&
  !isSigned(first) &&
  withoutNotSigning(first) === first

/** Whether the interpreter’s language is another than the first, where a first is a language that others share. */
const isInAnother = (view: CaseView, first: string, interpreted: string): boolean =>
  (isOtherLanguage(first, interpreted) || isSpokenForWhoSigns(first, interpreted)) &&
  !isSignedForTheChild(view, first, interpreted)

/**
 * Whether the interpreter is recorded in another language than the child’s first. An interpreter can be trained and independent, and still
 * not be understood (¶26).
 */
export function isInterpretedInAnotherLanguage(view: CaseView): boolean {
  const { answers } = view
  const first = valueOf(answers, 'first-language')
  const interpreted = valueOf(answers, 'interpreter-language')
  if (!isOneOf(answers, 'interpreter-needed', 'yes') || interpreted === undefined) return false
  if (hasSignsOfTheirOwn(view)) return isNotForOwnSigns(interpreted)
  return first !== undefined && isInAnother(view, first, interpreted)
}
