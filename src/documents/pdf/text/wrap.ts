import type { Face } from '../fonts/face.ts'
import { directionOf } from './direction.ts'
import { lineOf, type Range } from './line-context.ts'
import { breakWord } from './long-words.ts'
import { piecesOf } from './pieces.ts'
import { lineWidth } from './set-line.ts'

/** In which letters a text is set. */
export interface Letters {
  readonly face: Face
  readonly size: number
  readonly language?: string | undefined
}

/** How wide a text is. */
export function widthOf(text: string, { face, size, language }: Letters): number {
  return lineWidth(text, face, language) * size
}

const joining = /\p{Script=Arabic}/u
const joiner = '\u200D'

/** The width of a part of a word whose letters may stay joined to those before and after it. */
const joinedWidth = (part: string, measure: (text: string) => number) =>
  joining.test(part) ? Math.max(measure(part), measure(joiner + part + joiner)) : measure(part)

/** Breaks a paragraph into lines, between words where that is possible. Spaces at a line’s end are not part of the line. */
function rangesOf(paragraph: string, measure: (text: string) => number, width: number): Range[] {
  const ranges: Range[] = []
  let [start, end, used] = [0, 0, 0]
  for (const piece of piecesOf(paragraph)) {
    const wide = measure(piece)
    const isSpace = piece.startsWith(' ')
    if (used + wide <= width || (isSpace && end > start)) {
      end += piece.length
      used += wide
      continue
    }
    if (paragraph.slice(start, end).trim() !== '') ranges.push({ start, end })
    start = isSpace ? end + piece.length : end
    end += piece.length
    used = isSpace ? 0 : wide
    if (used <= width) continue
    for (const length of breakWord(piece, (part) => joinedWidth(part, measure), width)) {
      ranges.push({ start, end: start + length })
      start += length
    }
    used = measure(paragraph.slice(start, end))
  }
  return [...ranges, { start, end }]
}

/** Breaks a text into lines no wider than asked. Newlines are kept, words that are too long are broken, nothing is lost. */
export function wrap(text: string, letters: Letters, width: number, direction = directionOf(text)): string[] {
  const measure = (part: string) => widthOf(part, letters)
  const paragraphs = text.split('\n')
  if (direction === 'ltr' && letters.face.isPlain(text))
    return paragraphs.flatMap((paragraph) =>
      rangesOf(paragraph, measure, width).map(({ start, end }) => paragraph.slice(start, end).trimEnd())
    )
  return paragraphs.flatMap((paragraph) =>
    rangesOf(paragraph, measure, width).map((range) => lineOf(paragraph, range, direction, letters.face))
  )
}
