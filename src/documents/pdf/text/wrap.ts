import type { Face } from '../fonts/face.ts'
import { lineWidth } from './set-line.ts'

/** Where a word that is longer than its line breaks best, as web addresses and long compounds do. */
const afterPunctuation = new Set('-/\u2013\u2014.@_?&=,:;')

const pieces = / +|[^ ]+/g

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** How wide a text is, in a typeface at a size. */
export function widthOf(text: string, face: Face, size: number, language?: string): number {
  return lineWidth(text, face, language) * size
}

type Measure = (text: string) => number

/** Breaks a word that no line can hold; every part but the last fills its line. */
function breakWord(word: string, measure: Measure, width: number): string[] {
  const parts: string[] = []
  let rest = Array.from(characters.segment(word), ({ segment }) => segment)
  while (rest.length > 0) {
    let used = 0
    let fits = 0
    for (const character of rest) {
      used += measure(character)
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

function wrapLine(text: string, measure: Measure, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of text.match(pieces) ?? []) {
    const wide = measure(piece)
    const isSpace = piece.startsWith(' ')
    if (used + wide <= width || (isSpace && line !== '')) {
      line += piece
      used += wide
      continue
    }
    if (line.trim() !== '') lines.push(line.trimEnd())
    const parts = isSpace ? [''] : breakWord(piece, measure, width)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
    used = measure(line)
  }
  return [...lines, line.trimEnd()]
}

/** Breaks a text into lines no wider than asked. Newlines are kept, words that are too long are broken, nothing is lost. */
export function wrap(text: string, face: Face, size: number, width: number, language?: string): string[] {
  const measure = (part: string) => widthOf(part, face, size, language)
  return text.split('\n').flatMap((line) => wrapLine(line, measure, width))
}
