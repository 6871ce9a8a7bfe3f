import type { Typeface } from '../fonts/typeface.ts'

/** Where a word that is longer than its line breaks best, as web addresses and long compounds do. */
const afterPunctuation = new Set('-/\u2013\u2014.@_?&=,:;')

const pieces = / +|[^ ]+/g

/** How wide a text is, in a typeface at a size. The PDF has no kerning, so the sum is exact. */
export function widthOf(text: string, face: Typeface, size: number): number {
  let width = 0
  for (const character of text) width += face.advance(character.codePointAt(0) ?? 0)
  return width * size
}

/** Breaks a word that no line can hold; every part but the last fills its line. */
function breakWord(word: string, face: Typeface, size: number, width: number): string[] {
  const parts: string[] = []
  let rest = Array.from(word)
  while (rest.length > 0) {
    let used = 0
    let fits = 0
    for (const character of rest) {
      used += widthOf(character, face, size)
      if (used > width) break
      fits += 1
    }
    if (fits >= rest.length) break
    const punctuation = rest.slice(0, fits).findLastIndex((character) => afterPunctuation.has(character))
    // At least one character a line, or a very narrow column would never end.
    const end = Math.max(1, punctuation > fits / 2 ? punctuation + 1 : fits)
    parts.push(rest.slice(0, end).join(''))
    rest = rest.slice(end)
  }
  return [...parts, rest.join('')]
}

function wrapLine(text: string, face: Typeface, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of text.match(pieces) ?? []) {
    const wide = widthOf(piece, face, size)
    const isSpace = piece.startsWith(' ')
    if (used + wide <= width || (isSpace && line !== '')) {
      line += piece
      used += wide
      continue
    }
    if (line.trim() !== '') lines.push(line.trimEnd())
    const parts = isSpace ? [''] : breakWord(piece, face, size, width)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
    used = widthOf(line, face, size)
  }
  return [...lines, line.trimEnd()]
}

/** Breaks a text into lines no wider than asked. Newlines are kept, words that are too long are broken, nothing is lost. */
export function wrap(text: string, face: Typeface, size: number, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, face, size, width))
}
