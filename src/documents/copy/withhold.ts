import { joining, smallWords } from '../../../machines/facts/location-words'

/** Stands for a text in a pattern, whatever signs it holds and however its apostrophes and spaces were typed. */
const literal = (text: string) =>
  text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[’']/g, "[’']")
    .replace(/\s+/g, '\\s+')

const isOneWord = (text: string) => !/\s|\d/.test(text)
const startsSmall = (text: string) => /^\p{Ll}/u.test(text)

/** Puts something in place of each of some texts in what a person typed. */
export type Replacing = (typed: string, put: (found: string) => string) => string

/**
 * Makes what finds some texts in what a person typed: each, wherever it stands as words of its own, in the plural too.
 * @param texts the longest first, so that a whole address goes before its street
 */
export function finderOf(texts: readonly string[]): Replacing {
  if (texts.length === 0) return (typed) => typed
  const whole = texts.map((text) => text.normalize('NFC'))
  const small = whole.filter((text) => isOneWord(text) && startsSmall(text))
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${whole.map(literal).join('|')})(?:e?s)?(?![\\p{L}\\p{M}\\p{N}])`,
    'giu'
  )
  return (typed, put) =>
    typed.normalize('NFC').replace(pattern, (found) =>
      // A name that is a common word too, such as Marsh, stays where it is written as one.
      isOneWord(found) && startsSmall(found) && !small.some((text) => found.startsWith(text))
        ? found
        : put(found)
    )
}

/** What stands in a row is one gap: two of them would say that there were two names. */
export function joinedPlaceholders(text: string, leftOut: string): string {
  if (!text.includes(leftOut)) return text
  const gap = literal(leftOut)
  const row = new RegExp(`${gap}(?:(?:[ \\t]*[,;&][ \\t]*|[ \\t]+(?:${joining}[ \\t]+)?)${gap})+`, 'gu')
  return text.replace(row, leftOut)
}

/** Whether nothing is left of a text but what says that something was left out. */
export const isAllLeftOut = (text: string, leftOut: string): boolean =>
  text.includes(leftOut) && !/[\p{L}\p{N}]/u.test(text.replaceAll(leftOut, '').replace(smallWords, ''))
