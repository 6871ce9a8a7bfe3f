import { invisible } from '../fonts/face.ts'
import type { Coverage } from '../fonts/fonts.ts'
import { harmless, plainSpaces } from './harmless.ts'

/** Stands in the PDF where no font has a glyph. It is visible, so that nobody reads on as if nothing were there. */
const replacement = '\uFFFD'

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A part of a text as a reader sees it: one character, and whether the fonts lack some of it. */
interface Seen {
  readonly character: string
  readonly index: number
  readonly missing: boolean
  readonly printed: string
}

function printedOf(coverage: Coverage, character: string): Pick<Seen, 'missing' | 'printed'> {
  if (character === '\n' || coverage.isPlain(character)) return { missing: false, printed: character }
  const lacking = coverage.lacks(character)
  if (lacking.length === 0) return { missing: false, printed: character }
  let printed = ''
  for (const part of character.replace(invisible, '')) {
    const next = lacking.includes(part) ? replacement : part
    // A picture of a family is five characters for the machine, and one for the reader.
    if (next !== replacement || !printed.endsWith(replacement)) printed += next
  }
  return { missing: true, printed }
}

/** The characters of a text, each with how the PDF prints it. */
export function* charactersOf(text: string, coverage: Coverage): Generator<Seen> {
  for (const { segment, index } of characters.segment(text))
    yield { character: segment, index, ...printedOf(coverage, segment) }
}

/** The text that the PDF holds: whole, except that a character which no font has is replaced. */
export function printable(text: string, coverage: Coverage): string {
  const plain = plainSpaces(harmless(text))
  // Most text is plain; finding the edges of its characters would cost more than the rest of the work.
  if (coverage.isPlain(plain)) return plain
  return Array.from(charactersOf(plain, coverage), ({ printed }) => printed).join('')
}
