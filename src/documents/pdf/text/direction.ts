import bidiFactory from 'bidi-js'

export type Direction = 'ltr' | 'rtl'

const rightToLeftBlocks =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u200F\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/** Whether a text has a character that may be set from right to left. Few texts have one, and all others need no thought about order. */
export const hasRightToLeft = (text: string): boolean => rightToLeftBlocks.test(text)

/** The Unicode Bidirectional Algorithm, passing all of its conformance tests. It has nothing to load and no state. */
const bidi = bidiFactory()

/** The first letter that has a direction decides, as it does in a browser where an element has dir="auto". */
export function directionOf(text: string): Direction {
  if (!hasRightToLeft(text)) return 'ltr'
  for (const character of text) {
    const type = bidi.getBidiCharTypeName(character)
    if (type === 'L') return 'ltr'
    if (type === 'R' || type === 'AL') return 'rtl'
  }
  return 'ltr'
}

/** The library reads single code units. So a pair of code units is replaced by two units of the same direction. */
const paired = (text: string) =>
  text.replace(/[\u{10000}-\u{10FFFF}]/gu, (character) => {
    if (hasRightToLeft(character)) return '\u05D0\u05D0'
    return /\p{L}/u.test(character) ? 'aa' : '\uFFFC\uFFFC'
  })

const ending = /[ \u00A0\u200E\u200F\u061C]+$/

/** The depth of each code unit of a line among directions: even from left to right, odd from right to left. */
export function levelsOf(line: string, direction: Direction): Uint8Array {
  const { levels } = bidi.getEmbeddingLevels(paired(line), direction)
  const base = direction === 'rtl' ? 1 : 0
  // Spaces at the end of a line stand where the line ends, whatever comes before them (rule L1).
  for (let index = line.replace(ending, '').length; index < line.length; index += 1) levels[index] = base
  return levels
}

/** Puts parts of a line into the order in which they are seen, from left to right (rule L2). */
export function inVisualOrder<Part extends { readonly level: number }>(parts: readonly Part[]): Part[] {
  const order = [...parts]
  const deepest = parts.reduce((most, { level }) => Math.max(most, level), 0)
  for (let level = deepest; level > 0; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      let end = start
      while ((order[end]?.level ?? -1) >= level) end += 1
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse())
      start = Math.max(start, end)
    }
  }
  return order
}

/** The strong direction that reaches an index in a text from before it, or from after it, if any. */
export function strongBeside(
  text: string,
  index: number,
  side: 'before' | 'after'
): 'L' | 'R' | 'AL' | undefined {
  const units = paired(text)
  const step = side === 'before' ? -1 : 1
  for (let at = side === 'before' ? index - 1 : index; at >= 0 && at < text.length; at += step) {
    const type = bidi.getBidiCharTypeName(units.charAt(at))
    if (type === 'L' || type === 'R' || type === 'AL') return type
  }
  return undefined
}
