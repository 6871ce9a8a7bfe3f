import type { Typeface } from '../fonts/typeface.ts'
import { harmless, plainSpaces } from './harmless.ts'

/** What stands in the PDF where the font has no glyph: visible, so that nobody reads on as if nothing were there. */
export const replacement = '\uFFFD'

/** Joiners, direction marks, variation selectors: without a picture of their own. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

const lacks = (face: Typeface, character: string) =>
  character !== '\n' && !face.has(character.codePointAt(0) ?? 0)

/** A part of a text as a reader sees it: one character, and whether the font lacks some of it. */
export interface Seen {
  readonly character: string
  readonly index: number
  readonly missing: boolean
  readonly printed: string
}

function printedOf(face: Typeface, character: string): string {
  let printed = ''
  for (const part of character.replace(invisible, '')) {
    const next = lacks(face, part) ? replacement : part
    // A picture of a family is five characters to the machine, and one to the reader.
    if (next !== replacement || !printed.endsWith(replacement)) printed += next
  }
  return printed
}

/** The characters of a text, each with how the PDF prints it. */
export function* charactersOf(text: string, face: Typeface): Generator<Seen> {
  for (const { segment, index } of characters.segment(text)) {
    const printed = printedOf(face, segment)
    yield {
      character: segment,
      index,
      printed,
      missing: Array.from(segment.replace(invisible, '')).some((part) => lacks(face, part))
    }
  }
}

/** The text that the PDF holds: whole, except that a character which the font lacks is replaced. */
export function printable(text: string, face: Typeface): string {
  const plain = plainSpaces(harmless(text))
  const seen = plain.replace(invisible, '')
  // Most text is all there; finding the edges of its characters would cost more than the rest of the work.
  if (!Array.from(seen).some((character) => lacks(face, character))) return seen
  return Array.from(charactersOf(plain, face), ({ printed }) => printed).join('')
}
