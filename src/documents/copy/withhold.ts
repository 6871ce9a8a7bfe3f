import { joining, smallWords } from '../../../machines/facts/location-words'

/** Stands for a text in a pattern, whatever signs it holds and however its apostrophes and spaces were typed. */
const literal = (text: string) =>
  text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[’']/g, "[’']")
    .replace(/\s+/g, '\\s+')

const isOneWord = (text: string) => !/\s|\d/.test(text)
/** Two letters name a person only where they are written as in the name: “Jo”, and neither “jo” nor “JO”. */
const isShort = (text: string) => Array.from(text).length === 2
/** Scripts that put no space between words. */
const withoutSpaces =
  /^[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{M}·・]{2,}$/u
const startsSmall = (text: string) => /^\p{Ll}/u.test(text)

/** Puts something in place of each of some texts in what a person typed. */
type Replacing = (typed: string, put: (found: string) => string) => string

const notAfterLetter = '(?<![\\p{L}\\p{N}])'
const notBeforeLetter = '(?![\\p{L}\\p{M}\\p{N}])'
const anyOf = (texts: readonly string[]) => `(?:${texts.map(literal).join('|')})`

/** Finds texts of more than two letters: however they are written, and in the plural too. */
function longFinder(texts: readonly string[]): Replacing {
  if (texts.length === 0) return (typed) => typed
  const pattern = new RegExp(`${notAfterLetter}${anyOf(texts)}(?:e?s)?${notBeforeLetter}`, 'giu')
  return (typed, put) =>
    typed.replace(pattern, (found) =>
      // A name that is a common word too, such as Marsh, stays where it is written as one.
      isOneWord(found) && startsSmall(found) && !texts.some((text) => found.startsWith(text))
        ? found
        : put(found)
    )
}

/** Finds texts exactly as they are written; also inside other words where the pattern says so. */
function exactFinder(texts: readonly string[], pattern: (texts: string) => string): Replacing {
  if (texts.length === 0) return (typed) => typed
  const exact = new RegExp(pattern(anyOf(texts)), 'gu')
  return (typed, put) => typed.replace(exact, put)
}

/**
 * Makes what finds some texts in what a person typed: each, wherever it stands as words of its own; in a script without spaces wherever it
 * stands. Two letters are found last, and only as they are written.
 * @param texts the longest first, so that a whole address goes before its street
 */
export function finderOf(texts: readonly string[]): Replacing {
  const whole = texts.map((text) => text.normalize('NFC'))
  const finders = [
    longFinder(whole.filter((text) => !isShort(text))),
    exactFinder(
      whole.filter((text) => withoutSpaces.test(text)),
      (any) => any
    ),
    exactFinder(whole.filter(isShort), (any) => notAfterLetter + any + notBeforeLetter)
  ]
  return (typed, put) => finders.reduce((text, find) => find(text, put), typed.normalize('NFC'))
}

/** Gaps in a row become one gap: two gaps would say that there were two names. */
export function joinedPlaceholders(text: string, leftOut: string): string {
  if (!text.includes(leftOut)) return text
  const gap = literal(leftOut)
  const row = new RegExp(`${gap}(?:(?:[ \\t]*[,;&][ \\t]*|[ \\t]+(?:${joining}[ \\t]+)?)${gap})+`, 'gu')
  return text.replace(row, leftOut)
}

/** Whether a text says only that something was left out. */
export const isAllLeftOut = (text: string, leftOut: string): boolean =>
  text.includes(leftOut) && !/[\p{L}\p{N}]/u.test(text.replaceAll(leftOut, '').replace(smallWords, ''))
